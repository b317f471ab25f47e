import { Readable } from 'node:stream';
import { type ExitCode, run } from '../../src/cli/run.js';

export interface Outcome {
  code: ExitCode;
  stdout: Buffer;
  stderr: string;
}

/** Runs the command line in this process and catches what it writes. */
export function runCommand(...words: string[]): Promise<Outcome> {
  return runWithInput(undefined, ...words);
}

/** The same with a text on standard input, in pieces. */
export async function runWithInput(input: string | undefined, ...words: string[]): Promise<Outcome> {
  const stdout: Uint8Array[] = [];
  const stderr: Uint8Array[] = [];
  const catching = (chunks: Uint8Array[]) => ({
    write: (chunk: string | Uint8Array) => chunks.push(Buffer.from(chunk)),
  });
  const code = await run(words, {
    stdout: catching(stdout),
    stderr: catching(stderr),
    ...(input !== undefined && {
      stdin: Readable.from(input.match(/.{1,7}/gs)?.map((piece) => Buffer.from(piece)) ?? []),
    }),
  });
  return { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() };
}

/** Options of one who writes in English from Leeds. */
export const hannah = '--language en --town Leeds --country GB --name'.split(' ').concat('Hannah Whitfield');
