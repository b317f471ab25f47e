import { InputProblem, isError, type Problem } from '../problem.js';

/** Of a list that comes to no letter, told once: not where an error says why already. `fix` says where to mend it. */
export function nothingUsable(problems: readonly Problem[], fix = mend): InputProblem {
  return new InputProblem(problems.some(isError) ? [] : [{ ...unusable, fix }]);
}

const mend = 'Mend the rows that were refused, and run it again.';

const unusable = {
  code: 'nothing-usable',
  severity: 'error' as const,
  where: 'supporter list',
  message: 'No row of the list could be used.',
};
