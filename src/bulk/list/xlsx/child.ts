import { buffer } from 'node:stream/consumers';
import { InputProblem } from '../../../problem.js';
import type { ToldSheet } from './read-apart.js';
import { readFirstSheet } from './read-first-sheet.js';

/** A process that reads one spreadsheet: bytes on standard input, `ToldSheet` as JSON on standard output. */
process.stdout.write(JSON.stringify(await tell(await buffer(process.stdin))));

async function tell(bytes: Buffer): Promise<ToldSheet> {
  try {
    return { rows: await readFirstSheet(bytes) };
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    return { problems: [...error.problems] };
  }
}
