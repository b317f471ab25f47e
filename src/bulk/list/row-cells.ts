import type { Columns } from './columns.js';
import type { ListField } from './fields.js';
import { withoutGuard } from './formula-cell.js';
import { listLimits } from './limits.js';
import { type RowProblem, rowProblem } from './list-problem.js';
import type { TableRow } from './table.js';

/** A row's texts by field, and what is wrong with its cells before their meaning is looked at. */
export interface RowCells {
  /** The text of a field, trimmed; empty where the list has no such column. */
  text: (field: ListField) => string;
  problems: RowProblem[];
}

export function readCells(row: TableRow, columns: Columns): RowCells {
  const problems = checkCount(row, columns);
  const texts = new Map<ListField, string>();
  for (const [field, place] of columns.index) {
    const text = withoutGuard((row.cells[place] ?? '').trim());
    texts.set(field, text);
    problems.push(...checkText(row, columns.headers[place], text));
  }
  return { text: (field) => texts.get(field) ?? '', problems };
}

/** Empty cells at the end are no fault; spreadsheets write them. */
function checkCount(row: TableRow, { headers, width }: Columns): RowProblem[] {
  const surplus = row.cells.slice(width).some((cell) => cell.trim() !== '');
  if (!surplus && row.cells.length >= headers.length) return [];
  const message = `The row has ${row.cells.length} cells where the header has ${width}.`;
  const fix = surplus
    ? 'Put a value that holds the delimiter between quotation marks.'
    : 'Add the cells that are missing, empty ones too.';
  return [rowProblem(row, { code: surplus ? 'too-many-cells' : 'too-few-cells', message, fix })];
}

function checkText(row: TableRow, column: string | undefined, text: string): RowProblem[] {
  if (text.length > listLimits.cellLength) {
    const message = `The cell has ${text.length} characters.`;
    const fix = `A cell may have ${listLimits.cellLength}.`;
    return [rowProblem(row, { code: 'cell-too-long', column, value: text, message, fix })];
  }
  if (!/[\0\uFFFD]/.test(text)) return [];
  const message = 'The cell holds characters that cannot be read in the encoding of the list.';
  const fix = 'Write them anew, or save the list as CSV (UTF-8) or as XLSX.';
  return [rowProblem(row, { code: 'unreadable-characters', column, value: text, message, fix })];
}
