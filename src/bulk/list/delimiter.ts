import { parse } from 'csv-parse/sync';
import { csvOptions } from './csv-rows.js';
import { listLimits } from './limits.js';
import type { Delimiter } from './table.js';

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

/** Characters of a list's start from which the delimiter is decided. */
const sampleLength = 16_384;

/**
 * What stands between the cells: named by Excel's first line `sep=;`, else that which makes most headers known
 * (`isKnown`), else that which cuts most rows into equally many cells.
 */
export function detectDelimiter(prefix: string, isKnown: (header: string) => boolean): Delimiter {
  const named = /^sep=([,;|\t])\r?\n/i.exec(prefix)?.[1] as Delimiter | undefined;
  if (named) return named;
  const sample = wholeLines(prefix.slice(0, sampleLength));
  const scored = delimiters.map((delimiter) => ({ delimiter, score: score(sample, delimiter, isKnown) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 1_000 || !isOneColumn(sample) ? best.delimiter : absentDelimiter(sample);
}

/** Known headers weigh most; among equals, rows as long as the first. */
function score(sample: string, delimiter: Delimiter, isKnown: (header: string) => boolean): number {
  const rows = firstRows(sample, delimiter);
  const known = rows.map((row) => new Set(row.filter(isKnown)).size);
  const width = rows[0]?.length ?? 1;
  const alike = rows.filter((row) => row.length === width).length;
  return Math.max(0, ...known.map((count) => count - 1)) * 2_000 + (width > 1 ? alike : 0);
}

/** Where the sample ends within quotation marks, its first line has to do. */
function firstRows(sample: string, delimiter: Delimiter): string[][] {
  try {
    return parse(sample, { ...csvOptions(delimiter), to: listLimits.headerRows }) as string[][];
  } catch {
    return [(sample.split(/[\r\n]/, 1)[0] ?? '').split(delimiter)];
  }
}

/** A list of names only has no delimiter in its header, and a comma in a row belongs to the name. */
function isOneColumn(sample: string): boolean {
  const header = /^\s*([^\r\n]*)/.exec(sample)?.[1] ?? '';
  return !delimiters.some((delimiter) => header.includes(delimiter));
}

function absentDelimiter(sample: string): Delimiter {
  return delimiters.find((delimiter) => !sample.includes(delimiter)) ?? ',';
}

function wholeLines(text: string): string {
  const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  return end > 0 && text.length === sampleLength ? text.slice(0, end) : text;
}
