import { isError, type Problem } from '../../problem.js';
import { suggestWord } from '../../text/nearest.js';
import type { ColumnChoice } from './column-choice.js';
import { decideWord } from './decide-word.js';
import { fieldNames, type ListField } from './fields.js';
import { withoutGuard } from './formula-cell.js';
import { listProblem, shorten } from './list-problem.js';
import { type ColumnWord, columnWordOf, isOurColumn, plainWord } from './words.js';

/** Which cell of a row holds what. Cells are found by number, so that no header can do harm as a key. */
export interface Columns {
  /** Without the empty ones at the end. */
  headers: readonly string[];
  /** Cells of the header row, the empty ones at its end included. */
  width: number;
  /** The index of each field's column, from 0. */
  index: ReadonlyMap<ListField, number>;
  /** Indexes of the columns that we wrote ourselves into a list of refused rows. */
  ours: ReadonlySet<number>;
}

/**
 * The columns under these headers: those that staff chose, then those whose words we know. `sample` holds the
 * first rows below. An error says which chosen header is not there.
 */
export function matchColumns(
  cells: readonly string[],
  choice: ColumnChoice,
  sample: readonly (readonly string[])[],
): { columns: Columns; problems: Problem[] } {
  const headers = trimmed(cells);
  const ours = new Set(headers.flatMap((header, index) => (isOurColumn(header) ? [index] : [])));
  const chosen = new Map([...choice].map(([field, header]) => [field, findHeader(headers, header)]));
  const problems = [...choice].flatMap(([field, header]) =>
    chosen.get(field) === -1 ? [unknownHeader(field, header, headers)] : [],
  );
  const index = new Map([...chosen].filter(([, place]) => place >= 0));
  const taken = new Set([...index.values(), ...ours]);
  const words = headers.map((header, place) => (taken.has(place) ? undefined : columnWordOf(header)));
  problems.push(...addKnown({ headers, index, words, sample }));
  if (!problems.some(isError)) problems.push(...unused(headers, new Set([...index.values(), ...ours])));
  return { columns: { headers, width: cells.length, index, ours }, problems };
}

function trimmed(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1).map((cell) => withoutGuard(cell.trim()));
}

/** Whether a row can be the header: it says where the names stand. */
export function namesTheName(cells: readonly string[], choice: ColumnChoice): boolean {
  const chosen = [choice.get('name'), choice.get('surname'), choice.get('givenName')];
  return (
    chosen.some((header) => header !== undefined && findHeader(cells, header) >= 0) ||
    cells.some((cell) => nameWords.has(columnWordOf(cell)))
  );
}

const nameWords = new Set<ColumnWord | undefined>(['name', 'nameOrPart', 'givenName', 'surname']);

interface Matching {
  headers: readonly string[];
  index: Map<ListField, number>;
  words: readonly (ColumnWord | undefined)[];
  sample: readonly (readonly string[])[];
}

/** The first column of a meaning counts; a second one is told, but not where staff chose another. */
function addKnown({ headers, index, words, sample }: Matching): Problem[] {
  const chosen = new Set(index.keys());
  if (chosen.has('name')) for (const part of nameParts) chosen.add(part);
  return words.flatMap((word, place) => {
    const values = sample.map((cells) => cells[place] ?? '');
    const field = word && decideWord(word, { words, chosen, values });
    if (!field || chosen.has(field)) return [];
    const first = index.get(field);
    if (first !== undefined) return [secondColumn(field, headers, first, place)];
    index.set(field, place);
    return word === 'streetOrAddress' && field === 'street' ? [readAsStreet(headers[place] ?? '')] : [];
  });
}

const nameParts: readonly ListField[] = ['givenName', 'middleName', 'surname'];

function findHeader(headers: readonly string[], wanted: string): number {
  const exact = headers.findIndex((header) => header.trim() === wanted);
  return exact >= 0 ? exact : headers.findIndex((header) => plainWord(header) === plainWord(wanted));
}

function unknownHeader(field: ListField, header: string, headers: readonly string[]): Problem {
  const named = headers.filter((name) => name.trim() !== '').slice(0, 30);
  const message = `The list has no column "${shorten(header)}" for ${fieldNames[field]}.`;
  const fix = suggestWord(
    header,
    named.map((name) => shorten(name)),
  );
  return listProblem('error', 'unknown-header', message, fix);
}

function secondColumn(field: ListField, headers: readonly string[], first: number, second: number): Problem {
  const name = (place: number) => `"${shorten(headers[place] ?? '')}" (column ${place + 1})`;
  const message = `${name(first)} and ${name(second)} both stand for ${fieldNames[field]}; the first is used.`;
  return listProblem('warning', 'duplicate-header', message, 'Choose with --columns, or take one out.');
}

function readAsStreet(header: string): Problem {
  const message = `"${shorten(header)}" is read as the street.`;
  const fix = 'Where it should say how much of the address to show, fill it with full, town or care-of.';
  return listProblem('info', 'address-is-street', message, fix);
}

function unused(headers: readonly string[], used: ReadonlySet<number>): Problem[] {
  const names = headers.filter((header, place) => !used.has(place) && header.trim() !== '');
  if (names.length === 0) return [];
  const quoted = names.slice(0, 20).map((name) => `"${shorten(name, 30)}"`);
  const more = names.length > quoted.length ? ` and ${names.length - quoted.length} more` : '';
  const message = `Not used: ${quoted.join(', ')}${more}.`;
  return [listProblem('info', 'unused-columns', message, 'To use a column, name it with --columns.')];
}
