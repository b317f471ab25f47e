import type { Problem } from '../../problem.js';
import type { ListEncoding } from './encoding.js';
import type { RowPlace } from './list-problem.js';

/** A row as the file holds it. */
export interface TableRow extends RowPlace {
  cells: string[];
}

/** A list's rows, header and titles included, whatever kind of file they come from. */
export interface Table {
  kind: 'csv' | 'xlsx';
  encoding?: ListEncoding;
  delimiter?: Delimiter;
  /** The first rows, at most 100. */
  sample: TableRow[];
  /** Whether the sample is all there is. */
  complete: boolean;
  problems: Problem[];
  /** Rows with something in them, in the order of the file. */
  rows: () => AsyncIterable<TableRow>;
}

export type Delimiter = ',' | ';' | '\t' | '|';

/** Rows that are looked at before the reading proper begins. */
export const sampleRows = 100;

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
