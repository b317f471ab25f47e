import { strToU8, zipSync } from 'fflate';
import type { ListRow, RefusedRow, UsableRow } from '../../../src/bulk/list/list-row.js';
import {
  type ListOptions,
  openSupporterList,
  type SupporterList,
} from '../../../src/bulk/list/supporter-list.js';
import { InputProblem, type Problem } from '../../../src/problem.js';
import { plainDate } from '../../../src/text/plain-date.js';

export const consent = {
  origin: 'Stall in Almaty',
  wording: 'I agree that a letter is sent in my name.',
  date: plainDate('2024-03-08'),
};

/** A list with consent for all of it, unless the options say otherwise. */
export function open(
  content: string | Uint8Array,
  options: ListOptions = { consent },
): Promise<SupporterList> {
  return openSupporterList(pieces(Buffer.from(content as string)), options);
}

async function* pieces(content: Buffer): AsyncGenerator<Buffer> {
  for (let start = 0; start < content.length; start += 65_536) yield content.subarray(start, start + 65_536);
}

export async function rowsOf(content: string | Uint8Array, options?: ListOptions): Promise<ListRow[]> {
  return collect((await open(content, options)).rows());
}

export async function usableRows(content: string | Uint8Array, options?: ListOptions): Promise<UsableRow[]> {
  const rows = await rowsOf(content, options);
  const refused = rows.filter(isRefused);
  if (refused.length > 0)
    throw new Error(refused.flatMap((row) => row.problems.map((p) => p.message)).join('\n'));
  return rows.filter((row): row is UsableRow => row.supporter !== undefined);
}

export function isRefused(row: ListRow): row is RefusedRow {
  return row.supporter === undefined;
}

export async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

/** The problem that keeps a list from being opened or read to its end. */
export async function refusal(content: string | Uint8Array, options?: ListOptions): Promise<Problem> {
  try {
    await rowsOf(content, options);
  } catch (error) {
    if (error instanceof InputProblem && error.problems[0]) return error.problems[0];
    throw error;
  }
  throw new Error('The list was not refused.');
}

/** A spreadsheet as small programs write it; a cell is a text, a number, or its XML. */
export function xlsx(rows: (string | number)[][], parts: Record<string, string> = {}): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries({ ...xlsxParts(sheetXml(rows)), ...parts }).map(([name, xml]) => [name, strToU8(xml)]),
    ),
  );
}

export function xlsxParts(sheet: string): Record<string, string> {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml':
      '<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  };
}

function sheetXml(rows: (string | number)[][]): string {
  return rows
    .map(
      (cells, index) =>
        `<row r="${index + 1}">${cells.map((cell, column) => cellXml(cell, column, index + 1)).join('')}</row>`,
    )
    .join('');
}

function cellXml(cell: string | number, column: number, row: number): string {
  const address = `${String.fromCharCode(65 + column)}${row}`;
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (cell.startsWith('<c')) return cell.replace('<c', `<c r="${address}"`);
  return cell === '' ? '' : `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`;
}
