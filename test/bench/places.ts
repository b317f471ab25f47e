import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system to write to, and a folder of ours on it. */
export interface Place {
  kind: 'tmpfs' | 'disk';
  folder: string;
}

/** Linux's number for tmpfs (statfs(2)). */
const tmpfsNumber = 0x01021994;

/**
 * A folder in memory and one on disk, which disappear when the process ends. Where a machine has no tmpfs, or
 * nothing but, both are what there is.
 */
export function openPlaces(): Record<Place['kind'], Place> {
  const writable = ['/dev/shm', tmpdir(), '/var/tmp', process.cwd()].filter(isWritable);
  const memory = writable.find(isTmpfs) ?? tmpdir();
  const disk = writable.find((path) => !isTmpfs(path)) ?? tmpdir();
  return { tmpfs: openFolder('tmpfs', memory), disk: openFolder('disk', disk) };
}

/** Letters of a folder, and of a round: as a run prints them, one after the other for a while. */
export const lettersPerFolder = 2_500;

/** A new folder of a place. */
export function makeFolder({ folder }: Place, name: string): string {
  const made = join(folder, name);
  mkdirSync(made, { recursive: true });
  return made;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function openFolder(kind: Place['kind'], parent: string): Place {
  const folder = mkdtempSync(join(parent, 'appealwright-bench-'));
  process.once('exit', () => removeFolder(folder));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  return { kind, folder };
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function isTmpfs(path: string): boolean {
  return statfsSync(path).type === tmpfsNumber;
}
