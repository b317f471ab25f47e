export type MailLinkId = 'mailto' | 'gmail' | 'outlook-personal' | 'outlook-work' | 'yahoo';

/** An empty one is left out of the link. `to` and `cc` are plain, `cc` with commas between. */
export interface LinkFields {
  to: string;
  cc: string;
  /** As `encodeWords` gives it, like the body: the same for every service, and long. */
  subject: string;
  body: string;
}

export interface MailService {
  id: MailLinkId;
  /** Who reads what the link carries; absent where it goes to the writer's own mail program. */
  company?: string;
  /** Longest link, in encoded characters from its first to its last. */
  budget: number;
  carriesCc: boolean;
  href(fields: LinkFields): string;
}

/** On Windows a browser hands on about 2,000 (Firefox measured at 2,008, Internet Explorer at 2,083); with a margin. */
const mailtoBudget = 1800;

/**
 * Measured only from above: 6,400 fails. So the length that every browser and server has long taken (2,048) with
 * a margin, until somebody measures between the two.
 */
const gmailBudget = 2000;

/** Measured: about 31,000 is taken. */
const outlookBudget = 30_000;

/** Nobody measured it. */
const yahooBudget = mailtoBudget;

/** Parameter names as each service is known to take them; none of the companies documents them. */
export const mailServices: readonly MailService[] = [
  { id: 'mailto', budget: mailtoBudget, carriesCc: true, href: mailtoHref },
  { id: 'gmail', company: 'Google', budget: gmailBudget, carriesCc: true, href: gmailHref },
  outlook('outlook-personal', 'https://outlook.live.com/mail/0/deeplink/compose'),
  outlook('outlook-work', 'https://outlook.office.com/mail/deeplink/compose'),
  { id: 'yahoo', company: 'Yahoo', budget: yahooBudget, carriesCc: false, href: yahooHref },
];

/** RFC 6068: spaces as %20, all of an address but its `@` and the comma between encoded. */
function mailtoHref({ to, cc, subject, body }: LinkFields): string {
  return joinQuery(`mailto:${encodeAddresses(to)}`, [
    ['cc', encodeAddresses(cc)],
    ['subject', subject],
    ['body', body],
  ]);
}

function gmailHref({ to, cc, subject, body }: LinkFields): string {
  return joinQuery('https://mail.google.com/mail/', [
    ['view', 'cm'],
    ['fs', '1'],
    ['to', encodeWords(to)],
    ['cc', encodeWords(cc)],
    ['su', subject],
    ['body', body],
  ]);
}

function outlook(id: MailLinkId, page: string): MailService {
  const href = (fields: LinkFields) => toSubjectBody(page, fields);
  return { id, company: 'Microsoft', budget: outlookBudget, carriesCc: false, href };
}

function yahooHref(fields: LinkFields): string {
  return toSubjectBody('https://compose.mail.yahoo.com/', fields);
}

function toSubjectBody(page: string, { to, subject, body }: LinkFields): string {
  return joinQuery(page, [
    ['to', encodeWords(to)],
    ['subject', subject],
    ['body', body],
  ]);
}

function joinQuery(page: string, encoded: [name: string, value: string][]): string {
  const present = encoded.filter(([, value]) => value !== '');
  return `${page}?${present.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

/** Line breaks as %0D%0A. Lone surrogates, which `encodeURIComponent` throws at, become U+FFFD. */
export function encodeWords(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD').replace(/\r\n?|\n/g, '\r\n'));
}

function encodeAddresses(addresses: string): string {
  return encodeWords(addresses).replaceAll('%40', '@').replaceAll('%2C', ',');
}
