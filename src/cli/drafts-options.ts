import { defaultVolumeSize } from '../bulk/run/settings.js';
import type { Length } from '../campaign/demand.js';
import type { BulkOptions } from './bulk-options.js';
import { refuse } from './option-values.js';
import type { SenderOptions } from './sender-options.js';

export interface DraftsOptions extends SenderOptions {
  imap: string;
  mailbox?: string;
  campaign: string;
  target: string;
  language: string;
  length: Length;
  date?: string;
  seed?: string;
  addressChecked?: true;
  /** A list: */
  supporters?: string;
  columns?: string;
  consent?: string;
  address: string;
  keepDuplicates?: true;
  rejected?: string;
  /** One writer: */
  withoutOrganisation?: true;
  attachPdf?: true;
  /** Both: */
  preflight?: true;
  json?: true;
}

export type ListOptions = DraftsOptions & { supporters: string };

const ofOneWriter = [
  'name',
  'street',
  'postcode',
  'town',
  'country',
  'email',
  'personalLine',
  'withoutOrganisation',
  'attachPdf',
] as const;

const ofAList = ['columns', 'consent', 'keepDuplicates', 'rejected'] as const;

/** Whether the drafts are of a list, or of one writer. Throws an `InputProblem` where options say both or neither. */
export function isOfAList(options: DraftsOptions): options is ListOptions {
  const isList = options.supporters !== undefined;
  if (!isList && options.name === undefined)
    refuse('--name', 'Nothing says who writes.', 'Say --name for one writer, or --supporters for a list.');
  const stray = (isList ? ofOneWriter : ofAList).find((option) => options[option] !== undefined);
  if (stray !== undefined)
    refuse(
      flagOf(stray),
      isList ? 'It belongs to one writer.' : 'It belongs to a list.',
      `Leave out ${flagOf(stray)}, or ${isList ? '--supporters' : 'say --supporters instead of --name'}.`,
    );
  if (!isList && options.language === 'auto')
    refuse('--language', 'Nothing says in which language the letter is.', 'Say --language and its code.');
  return isList;
}

/** As a run of drafts for a list. */
export function runOptions(options: ListOptions): BulkOptions {
  return {
    ...options,
    format: 'eml',
    order: 'supporter',
    volumeSize: defaultVolumeSize,
    coverSheets: false,
  };
}

/** `personalLine` as a person writes it: `--personal-line`. */
function flagOf(option: string): string {
  return `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
