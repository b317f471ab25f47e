import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { InputProblem } from '../problem.js';
import type { Terminal } from './terminal.js';

/** To standard output, or to a file that is either written whole or left as it was. */
export async function writeOutput(
  body: string | Buffer,
  file: string | undefined,
  terminal: Terminal,
): Promise<void> {
  if (file === undefined) terminal.stdout.write(body);
  else await writeWhole(file, body);
}

async function writeWhole(file: string, body: string | Buffer): Promise<void> {
  const partial = `${file}.${randomUUID()}.part`;
  try {
    await writeFile(partial, body, { flag: 'wx' });
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    const message = `The file cannot be written: ${error instanceof Error ? error.message : String(error)}.`;
    throw new InputProblem([
      {
        code: 'output-unwritable',
        severity: 'error',
        where: file,
        message,
        fix: 'Give a file in a folder that you may write to.',
      },
    ]);
  }
}
