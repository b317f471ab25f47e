import { describeProblem, type Problem } from '../problem.js';

/** Where a command writes: results on `stdout`, everything said about them on `stderr`. */
export interface Terminal {
  stdout: { write: (chunk: string | Uint8Array) => unknown };
  stderr: { write: (chunk: string | Uint8Array) => unknown };
}

export function tellProblems(problems: readonly Problem[], terminal: Terminal): void {
  for (const problem of problems) terminal.stderr.write(`${describeProblem(problem)}\n`);
}
