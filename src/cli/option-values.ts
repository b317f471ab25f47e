import { InputProblem } from '../problem.js';
import { suggestWord } from '../text/nearest.js';

/** The value where it is one of a few. Throws an `InputProblem` that names them. */
export function choose<Choice extends string>(
  what: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((candidate) => candidate === value);
  return choice ?? refuse(`--${what}`, `There is no ${what} "${value}".`, suggestWord(value, choices));
}

/** Throws an `InputProblem` about one option. */
export function refuse(where: string, message: string, fix: string): never {
  throw new InputProblem([{ code: 'option-wrong', severity: 'error', where, message, fix }]);
}
