import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isFileFault } from '../file-fault.js';

/**
 * Makes a folder, its owner's alone, and those above it where they are missing. By itself, for the recursive
 * `mkdir` of Node 20 never ends below a link that leads nowhere. Throws the fault of what is in the way.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await makeOne(path);
  } catch (error) {
    if (!isFileFault(error) || error.code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await makeOne(path);
  }
}

/** A folder that is there already will do, also one that another process has just made. */
async function makeOne(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    const isThere = isFileFault(error) && error.code === 'EEXIST' && (await stat(path)).isDirectory();
    if (!isThere) throw error;
  }
}
