export interface DraftsOptions {
  imap: string;
  mailbox?: string;
  campaign: string;
  target: string;
  language: string;
  length: 'full' | 'short';
  date?: string;
  seed?: string;
  addressChecked?: true;
  name: string;
  street?: string;
  postcode?: string;
  town?: string;
  country?: string;
  email?: string;
  personalLine?: string;
  attachPdf?: true;
}
