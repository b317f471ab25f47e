import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { InputProblem } from '../../problem.js';
import { isFileFault } from '../file-fault.js';

/** Who works in a run's folder: a process of a machine. */
const ownerSchema = z.object({ pid: z.number().int().positive(), host: z.string() });

type Owner = z.infer<typeof ownerSchema>;

export interface FolderLock {
  release: () => Promise<void>;
}

const lockName = 'run.lock';

/** Locks that this process holds or is about to take, by path. */
const held = new Set<string>();

/**
 * Takes a run's folder for this process. A lock whose process is dead is taken over. Throws an `InputProblem`
 * where another run works in the folder.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = resolve(join(folder, lockName));
  if (held.has(path)) throw inUse(folder, path, ownOwner());
  held.add(path);
  try {
    if (!(await create(path))) await takeOver(path, folder);
  } catch (error) {
    held.delete(path);
    throw error;
  }
  const release = async () => {
    held.delete(path);
    await rm(path, { force: true });
  };
  return { release };
}

/** Whoever finds the lock dead moves it away first, and looks at what was moved: a rival may have been quicker. */
async function takeOver(path: string, folder: string): Promise<void> {
  const owner = await readOwner(path);
  if (owner && !isDead(owner)) throw inUse(folder, path, owner);
  const moved = `${path}.${randomUUID()}`;
  await rename(path, moved).catch(ignoring('ENOENT'));
  const rival = await readOwner(moved);
  if (rival && !isDead(rival)) await link(moved, path).catch(ignoring('EEXIST'));
  await rm(moved, { force: true });
  if (rival && !isDead(rival)) throw inUse(folder, path, rival);
  if (!(await create(path))) throw inUse(folder, path, await readOwner(path));
}

/** False where it is there already. It appears whole: nobody sees a lock that does not say whose it is. */
async function create(path: string): Promise<boolean> {
  const whole = `${path}.${randomUUID()}`;
  try {
    await writeFile(whole, `${JSON.stringify(ownOwner())}\n`, { mode: 0o600 });
    await link(whole, path);
    return true;
  } catch (error) {
    if (isFileFault(error) && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(whole, { force: true });
  }
}

function ownOwner(): Owner {
  return { pid: process.pid, host: hostname() };
}

function ignoring(code: string): (error: unknown) => void {
  return (error) => {
    if (!isFileFault(error) || error.code !== code) throw error;
  };
}

/** `undefined` where the file is gone or says nothing. */
async function readOwner(path: string): Promise<Owner | undefined> {
  try {
    return ownerSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (isFileFault(error) && error.code !== 'ENOENT') throw error;
    return undefined;
  }
}

/** Of another machine nobody here can tell. A lock with our own number is of a process that had it before. */
function isDead({ pid, host }: Owner): boolean {
  return host === hostname() && (pid === process.pid || !isRunning(pid));
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
