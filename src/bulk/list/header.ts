import { InputProblem, isError, type Problem } from '../../problem.js';
import type { ColumnChoice } from './column-choice.js';
import { type Columns, matchColumns, namesTheName } from './columns.js';
import { listLimits } from './limits.js';
import { listRefusal, shorten } from './list-problem.js';
import type { Table, TableRow } from './table.js';

/** The row that names the columns. */
export interface Header {
  row: number;
  columns: Columns;
  problems: Problem[];
}

/** Throws an `InputProblem` where the list is empty, has no header that we understand, or nothing below it. */
export function readHeader(table: Table, choice: ColumnChoice): Header {
  const row = findHeaderRow(table, choice);
  if (row.cells.length > listLimits.columns) throw tooManyColumns(row.cells.length);
  const below = table.sample.filter((candidate) => candidate.row > row.row);
  const { columns, problems } = matchColumns(
    row.cells,
    choice,
    below.map(({ cells }) => cells),
  );
  if (problems.some(isError)) throw new InputProblem(problems.filter(isError));
  if (below.length === 0 && table.complete) throw headerOnly();
  return { row: row.row, columns, problems };
}

function findHeaderRow({ sample }: Table, choice: ColumnChoice): TableRow {
  const candidates = sample.slice(0, listLimits.headerRows);
  const [first] = candidates;
  if (!first) throw emptyList();
  const found = candidates.find(({ cells }) => namesTheName(cells, choice));
  if (!found && first.cells.length > listLimits.columns) throw tooManyColumns(first.cells.length);
  if (found) return found;
  const chosen = matchColumns(first.cells, choice, []).problems.filter(isError);
  throw chosen.length > 0 ? new InputProblem(chosen) : noHeader(first);
}

function emptyList(): Error {
  return listRefusal(
    'list-empty',
    'The supporter list is empty.',
    'Give a list with a header row and a row for each supporter.',
  );
}

function headerOnly(): Error {
  return listRefusal(
    'list-without-rows',
    'The supporter list has a header and no supporter below it.',
    'Add a row for each supporter.',
  );
}

function noHeader({ row, cells }: TableRow): Error {
  const read = cells.slice(0, 6).map((cell) => `"${shorten(cell, 30)}"`);
  return listRefusal(
    'no-header',
    `No header is recognised: row ${row} reads ${read.join(', ')}${cells.length > 6 ? ', …' : ''}.`,
    'Name the columns in the first row (name, town, email, consent), or say --columns "name=…".',
  );
}

function tooManyColumns(count: number): Error {
  return listRefusal(
    'too-many-columns',
    `The list has ${count} columns.`,
    `Leave at most ${listLimits.columns}; it needs thirteen.`,
  );
}
