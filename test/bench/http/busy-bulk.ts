import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { bulkWords } from '../bulk-process.js';
import { makeFolder, type Place, removeFolder } from '../places.js';

const rows = 20_000;

/** Bulk runs one after another until `stop`, in a folder that is emptied between them. */
export function keepBulkBusy(place: Place): { stop: () => Promise<void> } {
  const state: { stopped: boolean; child?: ChildProcess } = { stopped: false };
  const work = async () => {
    while (!state.stopped) {
      const out = makeFolder(place, 'busy-bulk');
      state.child = spawn(process.execPath, bulkWords({ rows, place }, out), { stdio: 'ignore' });
      const [code] = await once(state.child, 'exit');
      removeFolder(out);
      if (code !== 0 && !state.stopped) throw new Error(`The bulk run beside the server ended with ${code}.`);
    }
  };
  const working = work();
  process.once('exit', () => state.child?.kill());
  return {
    stop: async () => {
      state.stopped = true;
      state.child?.kill('SIGTERM');
      await working;
    },
  };
}
