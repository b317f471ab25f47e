import { openCsvTable } from './csv-table.js';
import { listRefusal } from './list-problem.js';
import { type ListFile, openSource } from './source.js';
import type { Table } from './table.js';

/** A list of any kind, told by its first bytes, never by its name. Throws an `InputProblem`. */
export async function openTable(file: ListFile, isKnown: (header: string) => boolean): Promise<Table> {
  const source = await openSource(file);
  const start = source.prefix.subarray(0, 8).toString('latin1');
  if (start.startsWith('PK\x03\x04')) return (await import('./xlsx/xlsx-table.js')).openXlsxTable(source);
  const kind = foreignKinds.find(([bytes]) => start.startsWith(bytes))?.[1];
  if (kind !== undefined) throw foreign(kind);
  return openCsvTable(source, isKnown);
}

const foreignKinds: readonly (readonly [string, string])[] = [
  ['\xD0\xCF\x11\xE0', 'an old Excel file (.xls) or one locked with a password'],
  ['%PDF', 'a PDF'],
  ['\x1F\x8B', 'a compressed file (gzip)'],
  ['PK', 'a ZIP that holds nothing'],
  ['{\\rtf', 'a text with formatting (RTF)'],
];

function foreign(kind: string): Error {
  return listRefusal(
    'list-not-text',
    `The supporter list is ${kind}.`,
    'Save the list as CSV (UTF-8) or as XLSX without a password.',
  );
}
