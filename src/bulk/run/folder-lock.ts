import { open, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { InputProblem } from '../../problem.js';
import { isFileFault } from '../file-fault.js';

/** Who works in a run's folder: a process of a machine. */
const ownerSchema = z.object({ pid: z.number().int().positive(), host: z.string() });

type Owner = z.infer<typeof ownerSchema>;

export interface FolderLock {
  release: () => Promise<void>;
}

const lockName = 'run.lock';

/** Locks that this process holds, by path: a lock with our number is a dead process's where it is not among them. */
const held = new Set<string>();

/**
 * Takes a run's folder for this process. A lock whose process is dead is taken over. Throws an `InputProblem`
 * where another run works in the folder.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = resolve(join(folder, lockName));
  if (!(await create(path))) {
    const owner = await readOwner(path);
    if (owner && !isDead(owner, path)) throw inUse(folder, path, owner);
    await rm(path, { force: true });
    if (!(await create(path))) throw inUse(folder, path, await readOwner(path));
  }
  held.add(path);
  const release = async () => {
    held.delete(path);
    await rm(path, { force: true });
  };
  return { release };
}

/** False where it is there already. */
async function create(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file
      .writeFile(`${JSON.stringify({ pid: process.pid, host: hostname() } satisfies Owner)}\n`)
      .finally(() => file.close());
    return true;
  } catch (error) {
    if (isFileFault(error) && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** `undefined` where the file is gone or says nothing: whoever was about to write it died. */
async function readOwner(path: string): Promise<Owner | undefined> {
  try {
    return ownerSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (isFileFault(error) && error.code !== 'ENOENT') throw error;
    return undefined;
  }
}

/** Of another machine nobody here can tell. */
function isDead({ pid, host }: Owner, path: string): boolean {
  if (host !== hostname()) return false;
  return pid === process.pid ? !held.has(path) : !isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return isFileFault(error) && error.code === 'EPERM';
  }
}

function inUse(folder: string, path: string, owner: Owner | undefined): InputProblem {
  const who = owner === undefined ? '' : `: process ${owner.pid} of ${owner.host}`;
  const message = `Another run works in this folder${who}.`;
  const fix = `Wait for its end, or give another folder; if that process is no more, delete ${path}.`;
  return new InputProblem([{ code: 'folder-in-use', severity: 'error', where: folder, message, fix }]);
}
