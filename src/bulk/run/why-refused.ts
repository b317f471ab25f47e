import { createOut } from '../../document/out.js';
import { InputProblem, type Problem } from '../../problem.js';
import type { Maker } from './maker.js';
import type { Slip } from './slips.js';

/** Making it once more tells why: the reason may quote a supporter's words, and is kept nowhere. */
export function whyRefused(maker: Maker, slip: Slip): Problem[] {
  try {
    maker.makeTo(slip, createOut());
    return [onlyByItself];
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    return error.problems;
  }
}

const onlyByItself: Problem = {
  code: 'needs-shaping',
  severity: 'error',
  where: 'print run',
  message: 'A print run cannot hold characters of this row.',
  fix: 'Run it with --format pdf.',
};
