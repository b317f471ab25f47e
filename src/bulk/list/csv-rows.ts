import { Readable } from 'node:stream';
import { CsvError, type Options, type Parser, parse } from 'csv-parse';
import { listLimits } from './limits.js';
import { describePlace, listRefusal, type RowPlace } from './list-problem.js';
import { type Delimiter, isBlank, type TableRow } from './table.js';

/** How lists are read: any newline, quotation marks inside a cell as they are, rows of any number of cells. */
export function csvOptions(delimiter: Delimiter): Options {
  return {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    ltrim: true,
    max_record_size: listLimits.rowLength,
  };
}

/**
 * The rows of a CSV text that have something in them, as they come. Throws an `InputProblem` that names the
 * row where it cannot go on: a quotation mark that is never closed, a row or a list that is too long.
 */
export async function* readCsvRows(
  texts: AsyncIterable<string>,
  delimiter: Delimiter,
): AsyncGenerator<TableRow> {
  const progress: Progress = { row: 1, line: 1, emptyLines: 0, places: [] };
  const parser = parse({
    ...csvOptions(delimiter),
    on_record: (cells, { empty_lines }) => placed(cells, empty_lines, progress),
  });
  const source = Readable.from(watched(texts, parser, progress));
  source.on('error', (error) => parser.destroy(error));
  try {
    for await (const cells of source.pipe(parser) as AsyncIterable<string[]>) {
      yield { ...(progress.places.shift() ?? progress), cells };
    }
  } catch (error) {
    passEmptyLines(progress, parser.info.empty_lines);
    throw error instanceof CsvError ? explain(error, progress) : error;
  } finally {
    source.destroy();
  }
}

/** The place of the row that comes next. */
interface Progress extends RowPlace {
  /** Empty lines that csv-parse has passed over and that are counted in the place. */
  emptyLines: number;
  /** Places of the rows that are read and not yet taken: some hundreds. */
  places: RowPlace[];
}

/** A row that is not blank, with its place put in line. Each row takes a line, and one for every newline within. */
function placed(cells: string[], emptyLines: number, progress: Progress): string[] | null {
  passEmptyLines(progress, emptyLines);
  if (progress.row > listLimits.rows) throw tooManyRows();
  const place = { row: progress.row, line: progress.line };
  progress.row += 1;
  progress.line += 1;
  for (const cell of cells) if (cell.includes('\n') || cell.includes('\r')) progress.line += newlines(cell);
  if (isBlank(cells)) return null;
  progress.places.push(place);
  return cells;
}

function passEmptyLines(progress: Progress, emptyLines: number): void {
  progress.row += emptyLines - progress.emptyLines;
  progress.line += emptyLines - progress.emptyLines;
  progress.emptyLines = emptyLines;
}

function newlines(cell: string): number {
  return cell.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** The texts, as long as rows come out: csv-parse counts no empty cells, and a row of commas would fill memory. */
async function* watched(
  texts: AsyncIterable<string>,
  parser: Parser,
  next: RowPlace,
): AsyncGenerator<string> {
  let ended = 0;
  let pending = 0;
  for await (const text of texts) {
    const { records, empty_lines } = parser.info;
    pending = records + empty_lines === ended ? pending + text.length : text.length;
    ended = records + empty_lines;
    if (pending > listLimits.rowBytes) throw tooLong(next);
    yield text;
  }
}

function explain(error: CsvError, next: RowPlace): Error {
  return error.code === 'CSV_QUOTE_NOT_CLOSED' ? notClosed(next) : tooLong(next);
}

function notClosed(next: RowPlace): Error {
  return listRefusal(
    'quote-not-closed',
    `A quotation mark in ${describePlace(next)} is not closed before the list ends.`,
    'Close it, or write it twice ("") where it belongs to the text.',
  );
}

function tooLong(next: RowPlace): Error {
  return listRefusal(
    'row-too-long',
    `The text from ${describePlace(next)} on is longer than a row may be (${listLimits.rowLength} characters).`,
    'Look for a quotation mark (") that is not closed, or shorten the row.',
  );
}

function tooManyRows(): Error {
  return listRefusal(
    'too-many-rows',
    `The list has more than ${listLimits.rows} rows.`,
    'Cut it into several lists.',
  );
}
