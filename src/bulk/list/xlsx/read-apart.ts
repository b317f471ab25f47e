import { confinedProgram, type Ending, runConfined } from '../../../intake/confined.js';
import { InputProblem, type Problem } from '../../../problem.js';
import { listLimits } from '../limits.js';
import { listRefusal } from '../list-problem.js';
import type { TableRow } from '../table.js';
import { brokenSheet } from './broken-sheet.js';

/** What the reading process says of a spreadsheet. */
export type ToldSheet =
  | { rows: TableRow[]; problems?: undefined }
  | { rows?: undefined; problems: Problem[] };

const program = confinedProgram(new URL('./child.ts', import.meta.url), 'read-spreadsheet.js');

const { process: limits } = listLimits.xlsx;

/**
 * The rows of a spreadsheet's first sheet, all cells as texts. It is parsed in a process of its own: whatever the file
 * does to its parser, this process goes on. Throws an `InputProblem`.
 */
export async function readApart(file: Buffer): Promise<TableRow[]> {
  const { rows, problems } = toldBy(await runConfined(file, { program, limits, name: '' }));
  if (rows) return rows;
  throw new InputProblem(problems);
}

/** What came from a process that has read a stranger's file is looked at before it is believed. */
function toldBy(ending: Ending): ToldSheet {
  if ('limit' in ending) throw costly();
  if ('crashed' in ending) throw brokenSheet();
  try {
    const told: ToldSheet = JSON.parse(ending.output.toString());
    if (told.rows ? told.rows.every(isRow) : Array.isArray(told.problems)) return told;
  } catch {
    // Not even JSON.
  }
  throw brokenSheet();
}

function isRow({ row, line, cells }: TableRow): boolean {
  return Number.isInteger(row) && Number.isInteger(line) && cells.every((cell) => typeof cell === 'string');
}

function costly(): Error {
  return listRefusal(
    'spreadsheet-costly',
    `Reading the spreadsheet took more than ${limits.seconds} s, or more memory than there is for it.`,
    'Save the list as CSV (UTF-8).',
  );
}
