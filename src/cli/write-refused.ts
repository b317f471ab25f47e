import { dirname } from 'node:path';
import type { RefusedRow } from '../bulk/list/list-row.js';
import { writeRejected } from '../bulk/list/rejected-file.js';
import type { SupporterList } from '../bulk/list/supporter-list.js';
import { explainFaults } from '../bulk/run/run-folder.js';

/** Rows to mend and run again, as CSV. Throws an `InputProblem` where the file cannot be written. */
export async function writeRefused(
  file: string,
  list: SupporterList,
  rows: readonly RefusedRow[],
): Promise<void> {
  await explainFaults(dirname(file), () => writeRejected(file, list, rows));
}
