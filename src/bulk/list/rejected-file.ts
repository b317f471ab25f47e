import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { guardFormula } from './formula-cell.js';
import type { RefusedRow } from './list-row.js';
import type { SupporterList } from './supporter-list.js';
import type { Delimiter } from './table.js';
import { ourColumns } from './words.js';

/** What a list of refused rows needs to know of the list they come from. */
export type RejectedFrom = Pick<SupporterList, 'columns' | 'delimiter'>;

/** Writes the refused rows to a new CSV file as they come, ready to mend and to run again. */
export async function writeRejected(
  path: string,
  list: RejectedFrom,
  rows: Iterable<RefusedRow> | AsyncIterable<RefusedRow>,
): Promise<void> {
  await pipeline(Readable.from(rejectedLines(list, rows)), createWriteStream(path, { mode: 0o600 }));
}

/**
 * The same as text: a byte order mark, the header, a line for each row. Our two columns stand first, so that
 * rows with too many or too few cells keep theirs as they were; `openSupporterList` passes them over.
 */
export async function* rejectedLines(
  list: RejectedFrom,
  rows: Iterable<RefusedRow> | AsyncIterable<RefusedRow>,
): AsyncGenerator<string> {
  const delimiter = list.delimiter ?? ',';
  yield `\uFEFF${csvLine([...ourColumns, ...theirs(list, list.columns.headers)], delimiter)}`;
  for await (const row of rows) {
    yield csvLine([reasonsOf(row), String(row.row), ...theirs(list, row.cells)], delimiter);
  }
}

/** Cells without those that we put before them on an earlier run. */
function theirs({ columns }: RejectedFrom, cells: readonly string[]): string[] {
  return cells.filter((_, index) => !columns.ours.has(index));
}

function reasonsOf({ problems }: RefusedRow): string {
  return problems
    .map(({ column, message, fix }) => `${column === undefined ? '' : `${column}: `}${message} ${fix}`.trim())
    .join(' ');
}

function csvLine(cells: readonly string[], delimiter: Delimiter): string {
  return `${cells.map((cell) => csvCell(guardFormula(cell), delimiter)).join(delimiter)}\r\n`;
}

/** Quotation marks where a reader needs them: also around spaces at an end, which readers may drop. */
function csvCell(cell: string, delimiter: Delimiter): string {
  return /["\r\n]|^\s|\s$/u.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
