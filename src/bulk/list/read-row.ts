import { doubtsOn, parseSupporter } from '../../letter/supporter.js';
import type { Problem } from '../../problem.js';
import type { Columns } from './columns.js';
import type { ListField } from './fields.js';
import { type RowProblem, rowProblem } from './list-problem.js';
import type { ListRow } from './list-row.js';
import type { RowCells } from './row-cells.js';
import { chooseAddress, chooseConsent, chooseLanguage } from './row-choices.js';
import type { TableRow } from './table.js';
import type { AddressUse, ConsentState } from './words.js';

/** What holds for rows that say nothing themselves. */
export interface RowDefaults {
  address: AddressUse;
  /** `given` where consent for the whole list is recorded. */
  consent: ConsentState;
  /** Whatever a row says of consent, it becomes a blank. */
  blanks: boolean;
}

/** A row with its supporter, or with all that is wrong with it. */
export function readRow(row: TableRow, cells: RowCells, columns: Columns, defaults: RowDefaults): ListRow {
  if (cells.problems.length > 0) return { ...row, problems: cells.problems };
  const language = chooseLanguage(cells.text('language'));
  const address = chooseAddress(cells.text('address'));
  const consent = chooseConsent(cells.text('consent'));
  const use = address.value ?? defaults.address;
  const supporter = parseSupporter(supporterValues(cells, columns, use));
  const column = (field: ListField) => columns.headers[columns.index.get(field) ?? -1];
  const faults = [
    ...supporter.problems.map((problem) => inRow(row, columns, cells, problem)),
    ...language.faults.map((fault) => rowProblem(row, { ...fault, column: column('language') })),
    ...address.faults.map((fault) => rowProblem(row, { ...fault, column: column('address') })),
    ...consent.faults.map((fault) => rowProblem(row, { ...fault, column: column('consent') })),
  ];
  if (supporter.value === undefined || faults.length > 0) return { ...row, problems: faults };
  return {
    ...row,
    supporter: supporter.value,
    ...(language.value !== undefined && { language: language.value }),
    address: use,
    consent: defaults.blanks ? 'absent' : (consent.value ?? defaults.consent),
    problems: doubtsOn(supporter.value).map((doubt) => inRow(row, columns, cells, doubt)),
  };
}

/**
 * Fields that each use of the address lets into the letter. `care-of` shows none of it: where a letter needs a
 * sender's address, only that of the organisation may stand in.
 */
const addressFields: Record<AddressUse, readonly ('street' | 'postcode' | 'town' | 'country')[]> = {
  full: ['street', 'postcode', 'town', 'country'],
  town: ['town', 'country'],
  'care-of': [],
};

function supporterValues({ text }: RowCells, columns: Columns, use: AddressUse): Record<string, string> {
  const values: Record<string, string> = {
    name: nameOf(text, columns),
    email: text('email'),
    personalLine: text('personalLine'),
  };
  for (const field of addressFields[use]) values[field] = text(field);
  return values;
}

/** The full name, or its parts joined where the list has them apart. */
export function nameOf(text: RowCells['text'], columns: Columns): string {
  const full = columns.index.has('name') ? text('name') : '';
  if (full !== '') return full;
  return [text('givenName'), text('middleName'), text('surname')].filter((part) => part !== '').join(' ');
}

/** A supporter's problem under the header of its column, with the cell's value. */
function inRow(row: TableRow, columns: Columns, cells: RowCells, problem: Problem): RowProblem {
  const field = supporterFields.get(problem.where);
  const isName = field === 'name';
  const place = isName ? nameColumn(columns) : field && columns.index.get(field);
  const value = isName ? nameOf(cells.text, columns) : field && cells.text(field);
  const { code, severity, message, fix } = problem;
  return rowProblem(row, { code, severity, message, fix, column: columns.headers[place ?? -1], value });
}

function nameColumn({ index }: Columns): number | undefined {
  return index.get('name') ?? index.get('surname') ?? index.get('givenName');
}

/** Fields by the names that `parseSupporter` gives them. */
const supporterFields = new Map<string, ListField>([
  ['name', 'name'],
  ['street', 'street'],
  ['postcode', 'postcode'],
  ['town', 'town'],
  ['country', 'country'],
  ['e-mail address', 'email'],
  ['personal line', 'personalLine'],
]);
