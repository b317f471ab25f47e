import { InputProblem, type Problem } from '../../problem.js';
import { decodePieces, decodePrefix, inSlices } from '../../text/encoding/decode.js';
import { readCsvRows } from './csv-rows.js';
import { detectDelimiter } from './delimiter.js';
import { detectListEncoding, type ListEncoding } from './encoding.js';
import { listProblem, shorten } from './list-problem.js';
import type { Source } from './source.js';
import { sampleRows, type Table, type TableRow } from './table.js';

/** A list that is text. `isKnown` says whether a header means something to us. */
export async function openCsvTable(source: Source, isKnown: (header: string) => boolean): Promise<Table> {
  const encoding = detectListEncoding(source.prefix);
  const text = decodePrefix(source.prefix, encoding.name);
  const delimiter = detectDelimiter(text, isKnown);
  const sample = await readSample(text, (texts) => readCsvRows(texts, delimiter));
  return {
    kind: 'csv',
    encoding,
    delimiter,
    sample,
    complete: source.complete && sample.length < sampleRows,
    problems: encoding.guessed ? [guessedEncoding(encoding, text)] : [],
    rows: () => readCsvRows(decodePieces(source.pieces(), encoding.name), delimiter),
  };
}

/** The first rows, as far as they can be read: what stops the reading is told when it comes to that. */
async function readSample(
  text: string,
  read: (texts: AsyncIterable<string>) => AsyncIterable<TableRow>,
): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  try {
    for await (const row of read(inSlices(text))) {
      rows.push(row);
      if (rows.length === sampleRows) break;
    }
  } catch (error) {
    if (!(error instanceof InputProblem) || rows.length === 0) throw error;
  }
  return rows;
}

function guessedEncoding({ name }: ListEncoding, text: string): Problem {
  const example = shorten(/[^\s,;|"]*[^\x00-\x7F][^,;|"\r\n]*/u.exec(text)?.[0] ?? '');
  const message = `The list does not say how its letters are encoded; it is read as ${name}: "${example}".`;
  const fix = 'If that is not how it should read, save the list as CSV (UTF-8) or as XLSX.';
  return { ...listProblem('warning', 'encoding-guessed', message, fix), evidence: [example] };
}
