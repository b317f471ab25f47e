import { rename, rm } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { rowProblem } from '../list/list-problem.js';
import type { RefusedRow, UsableRow } from '../list/list-row.js';
import { writeRejected } from '../list/rejected-file.js';
import type { SupporterList } from '../list/supporter-list.js';

/** rejected.csv while a run goes on: rows go in as they are refused, the file appears whole at the end. */
export interface Rejected {
  add: (row: RefusedRow) => Promise<void>;
  /** A row that was usable, but for which a letter could not be made. Told once, however many letters it meant. */
  addFor: (row: UsableRow, reason: string) => Promise<void>;
  /** How many rows `addFor` told of. */
  addedLater: () => number;
  /** Leaves nothing behind of a run that stopped. */
  abandon: () => Promise<void>;
  /** A run without refused rows leaves no file. */
  close: () => Promise<void>;
}

export function openRejected(path: string, list: SupporterList): Rejected {
  const rows = new PassThrough({ objectMode: true });
  const written = writeRejected(`${path}.part`, list, rows as AsyncIterable<RefusedRow>);
  const later = new Set<number>();
  let count = 0;
  const add = async (row: RefusedRow) => {
    count += 1;
    if (!rows.write(row)) await new Promise((resolve) => rows.once('drain', resolve));
  };
  return {
    add,
    addFor: async (row, reason) => {
      if (later.has(row.row)) return;
      later.add(row.row);
      await add({
        row: row.row,
        line: row.line,
        cells: row.cells,
        problems: [rowProblem(row, { code: 'not-made', message: reason, fix: '' })],
      });
    },
    addedLater: () => later.size,
    abandon: async () => {
      rows.destroy();
      await written.catch(() => undefined);
      await rm(`${path}.part`, { force: true });
    },
    close: async () => {
      rows.end();
      await written;
      if (count > 0) await rename(`${path}.part`, path);
      else await Promise.all([rm(`${path}.part`, { force: true }), rm(path, { force: true })]);
    },
  };
}
