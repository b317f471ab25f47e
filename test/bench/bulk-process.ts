import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunReport } from '../../src/cli/run-report.js';
import { kazakhstan } from '../support/library.js';
import type { Spent } from './measure.js';
import { makeFolder, type Place, removeFolder } from './places.js';
import { program, runNode } from './processes.js';
import { personAt } from './supporters.js';

export interface BulkRun {
  rows: number;
  place: Place;
  /** MB of `--max-old-space-size`; Node's own limit where it is absent. */
  heapMB?: number;
}

/** One run of the real program over a generated list: what it took, and its own report. */
export async function runBulk(run: BulkRun): Promise<Spent & { report: RunReport }> {
  const out = makeFolder(run.place, `bulk-${run.rows}`);
  try {
    const { output, ...spent } = await runNode(bulkWords(run, out));
    return { ...spent, report: JSON.parse(output) as RunReport };
  } finally {
    removeFolder(out);
  }
}

/** The words after `node`. */
export function bulkWords({ rows, place, heapMB }: BulkRun, out: string): string[] {
  return [
    ...(heapMB === undefined ? [] : [`--max-old-space-size=${heapMB}`]),
    ...[program, 'bulk', '--campaign', kazakhstan, '--target', 'prosecutor-general', '--language', 'en'],
    ...['--supporters', listOf(rows, place), '--consent', 'stall in Leeds; I agree; 2023-08-01'],
    ...['--date', '2023-08-15', '--format', 'pdf', '--json', '--out', out],
  ];
}

/** A list of so many people, written once. */
function listOf(rows: number, { folder }: Place): string {
  const path = join(folder, `people-${rows}.csv`);
  if (existsSync(path)) return path;
  const lines = Array.from({ length: rows }, (_, index) => Object.values(personAt(index)).join(','));
  writeFileSync(path, [Object.keys(personAt(0)).join(','), ...lines, ''].join('\n'));
  return path;
}
