import { type ExitCode, run } from '../../src/cli/run.js';

export interface Outcome {
  code: ExitCode;
  stdout: Buffer;
  stderr: string;
}

/** Runs the command line in this process and catches what it writes. */
export async function runCommand(...words: string[]): Promise<Outcome> {
  const stdout: Uint8Array[] = [];
  const stderr: Uint8Array[] = [];
  const catching = (chunks: Uint8Array[]) => ({
    write: (chunk: string | Uint8Array) => chunks.push(Buffer.from(chunk)),
  });
  const code = await run(words, { stdout: catching(stdout), stderr: catching(stderr) });
  return { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() };
}
