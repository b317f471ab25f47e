import { listLimits } from '../limits.js';
import { listRefusal } from '../list-problem.js';
import type { Source } from '../source.js';
import { isBlank, sampleRows, type Table, type TableRow } from '../table.js';
import { readApart } from './read-apart.js';

/** A list that is a spreadsheet. It is read whole, in a process of its own: its parts cannot be read row by row. */
export async function openXlsxTable(source: Source): Promise<Table> {
  const rows = (await readApart(await readWhole(source))).filter(({ cells }) => !isBlank(cells));
  return {
    kind: 'xlsx',
    sample: rows.slice(0, sampleRows),
    complete: rows.length <= sampleRows,
    problems: [],
    rows: () => eachOf(rows),
  };
}

async function readWhole(source: Source): Promise<Buffer> {
  const most = listLimits.xlsx.fileBytes;
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of source.pieces()) {
    bytes += piece.length;
    if (bytes > most) throw tooLarge(most);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function* eachOf(rows: readonly TableRow[]): AsyncGenerator<TableRow> {
  yield* rows;
}

function tooLarge(most: number): Error {
  return listRefusal(
    'spreadsheet-too-large',
    `The spreadsheet has more than ${most / 1_048_576} MB.`,
    'Save the list as CSV (UTF-8).',
  );
}
