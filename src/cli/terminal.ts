import { describeProblem, type Problem } from '../problem.js';

/** Where a command writes: results on `stdout`, everything said about them on `stderr`; and where a list may come from. */
export interface Terminal {
  stdout: { write: (chunk: string | Uint8Array) => unknown };
  stderr: { write: (chunk: string | Uint8Array) => unknown };
  /** The process's own where it is absent. */
  stdin?: AsyncIterable<Uint8Array>;
}

export function tellProblems(problems: readonly Problem[], terminal: Terminal): void {
  for (const problem of problems) terminal.stderr.write(`${describeProblem(problem)}\n`);
}
