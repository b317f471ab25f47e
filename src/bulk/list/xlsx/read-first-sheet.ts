import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { InputProblem } from '../../../problem.js';
import type { TableRow } from '../table.js';
import { brokenSheet } from './broken-sheet.js';
import { checkSheet } from './check-sheet.js';
import { unpack } from './unpack.js';

/**
 * The rows of a spreadsheet's first sheet, all cells as texts. The reader gets the parts packed anew without
 * compression, so that it sees only what was counted and checked. Throws an `InputProblem`.
 */
export async function readFirstSheet(file: Buffer): Promise<TableRow[]> {
  try {
    const rows = await readSheet(repack(unpack(file)), { trim: false });
    return rows.map((cells, index) => ({ row: index + 1, line: index + 1, cells: cells.map(asText) }));
  } catch (error) {
    throw error instanceof InputProblem ? error : brokenSheet();
  }
}

function repack(parts: Map<string, Buffer>): Buffer {
  for (const [name, bytes] of parts) checkPart(name, bytes);
  return Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
}

/** No spreadsheet program writes a document type, and entities can grow without end. */
function checkPart(name: string, bytes: Buffer): void {
  if (bytes.includes('<!DOCTYPE') || bytes.includes('<!ENTITY')) throw brokenSheet();
  const isSheet = /worksheets\//i.test(name) || bytes.includes('sheetData');
  if (isSheet) checkSheet(bytes.toString());
}

/** Days as 2024-03-08, with the time where there is one; numbers as written without formatting. */
function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? dateText(cell) : String(cell);
}

function dateText(date: Date): string {
  return Number.isNaN(date.getTime())
    ? ''
    : date.toISOString().slice(0, 16).replace('T00:00', '').replace('T', ' ');
}
