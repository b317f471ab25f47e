import { InputProblem } from '../../problem.js';
import { describeFault, isFileFault } from '../file-fault.js';
import { lockFolder } from './folder-lock.js';
import { makeFolder } from './make-folder.js';

/**
 * Does the work in a run's folder, made where it is missing and locked while the work lasts. Throws an
 * `InputProblem` where the folder is in use, and for what the file system refuses.
 */
export function inRunFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  return explainFaults(folder, async () => {
    await makeFolder(folder);
    const lock = await lockFolder(folder);
    return work().finally(lock.release);
  });
}

/** Errors of the file system as a sentence for whoever chose the folder. */
export async function explainFaults<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isFileFault(error)) throw error;
    const path = error.path ?? folder;
    const message = `${path} ${describeFault(error)}.`;
    const fix = 'Give a folder that you may write to, on a disk with room; run again, it goes on from there.';
    throw new InputProblem([
      { code: 'folder-unusable', severity: 'error', where: 'folder of the run', message, fix },
    ]);
  }
}
