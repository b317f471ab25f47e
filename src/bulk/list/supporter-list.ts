import type { Problem } from '../../problem.js';
import type { EncodingName } from '../../text/encoding/encoding-name.js';
import { type ColumnChoice, choosesHeader } from './column-choice.js';
import type { Columns } from './columns.js';
import type { Consent } from './consent.js';
import { readHeader } from './header.js';
import { listRefusal } from './list-problem.js';
import type { ListRow } from './list-row.js';
import { openTable } from './open-table.js';
import type { RowDefaults } from './read-row.js';
import { readRows } from './read-rows.js';
import type { ListFile } from './source.js';
import type { Delimiter } from './table.js';
import { type AddressUse, columnWordOf } from './words.js';

export interface ListOptions {
  /**
   * Consent for the whole list. Where the list has a consent column too, a "no" there holds, and an empty cell
   * counts as given.
   */
  consent?: Consent;
  /** Headers that staff named, for words that we do not know. */
  columns?: ColumnChoice;
  /** Nobody's name is printed, so nobody need have agreed: every row counts as one that did not. */
  blanks?: boolean;
  /** How much of an address a letter shows where the row does not say: `town` by default. */
  address?: AddressUse;
}

export interface SupporterList {
  kind: 'csv' | 'xlsx';
  columns: Columns;
  /** Warnings and infos on the list as a whole. */
  problems: Problem[];
  /** Both only for a text list. */
  encoding?: EncodingName;
  delimiter?: Delimiter;
  /**
   * The rows below the header, as they are read; blank rows are passed over. A file can be read again, a stream
   * once. Throws an `InputProblem` where the list cannot be read further.
   */
  rows: () => AsyncIterable<ListRow>;
}

/** Opens a list and understands its header. Throws an `InputProblem` where the list cannot be used at all. */
export async function openSupporterList(file: ListFile, options: ListOptions = {}): Promise<SupporterList> {
  const choice: ColumnChoice = options.columns ?? new Map();
  const table = await openTable(file, (header) => isKnownHeader(header, choice));
  const header = readHeader(table, choice);
  const blanks = options.blanks ?? false;
  if (!blanks && !options.consent && !header.columns.index.has('consent')) throw withoutConsent();
  const defaults: RowDefaults = {
    address: options.address ?? 'town',
    consent: options.consent ? 'given' : 'absent',
    blanks,
  };
  return {
    kind: table.kind,
    columns: header.columns,
    problems: [...table.problems, ...header.problems],
    ...(table.encoding && { encoding: table.encoding.name }),
    ...(table.delimiter && { delimiter: table.delimiter }),
    rows: () => readRows(table, header, defaults),
  };
}

function isKnownHeader(header: string, choice: ColumnChoice): boolean {
  return columnWordOf(header) !== undefined || choosesHeader(choice, header);
}

function withoutConsent(): Error {
  return listRefusal(
    'consent-missing',
    'The supporter list has no consent column, and no consent for the whole list was given.',
    'Add a column "consent" with yes or no, say --consent "origin; wording; date", or --blanks.',
  );
}
