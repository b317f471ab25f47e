import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { InputProblem } from '../problem.js';
import type { Terminal } from './terminal.js';

/** To standard output, or to a file that is either written whole or left as it was. */
export async function writeOutput(
  body: string | Buffer,
  file: string | undefined,
  terminal: Terminal,
): Promise<void> {
  if (file === undefined) terminal.stdout.write(body);
  else await writeTo(file, body).catch((error: unknown) => refuse(file, error));
}

/** A letter is personal: a new file is its owner's alone. */
const ownersOnly = 0o600;

/** What is no regular file (a device, a pipe) is written to; a file is replaced by a whole one with its rights. */
async function writeTo(file: string, body: string | Buffer): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const found = await stat(target).catch(() => undefined);
  if (found && !found.isFile()) await writeFile(target, body);
  else await replace(target, body, found ? found.mode & 0o777 : ownersOnly);
}

async function replace(file: string, body: string | Buffer, mode: number): Promise<void> {
  const partial = `${file}.${randomUUID()}.part`;
  try {
    await writeFile(partial, body, { flag: 'wx', mode });
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw error;
  }
}

function refuse(file: string, error: unknown): never {
  const message = `The file cannot be written: ${error instanceof Error ? error.message : String(error)}.`;
  const fix = 'Give a file in a folder that you may write to.';
  throw new InputProblem([{ code: 'output-unwritable', severity: 'error', where: file, message, fix }]);
}
