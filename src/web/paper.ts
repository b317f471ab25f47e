import { paperOf } from '../document/pdf/paper.js';
import { type Paper, papers } from '../document/write-document.js';
import { InputProblem } from '../problem.js';
import type { CountryCode } from '../text/countries.js';
import type { Screen } from './screen.js';

/** Throws an `InputProblem` for paper that there is not. */
export function paperFrom(text: string): Paper {
  const paper = papers.find((candidate) => candidate === text);
  if (paper) return paper;
  const fix = `Use one of: ${papers.join(', ')}.`;
  throw new InputProblem([
    {
      code: 'paper-unknown',
      severity: 'error',
      where: 'paper',
      message: `There is no paper "${text}".`,
      fix,
    },
  ]);
}

/** The paper of the supporter's country is chosen where nobody chose. */
export function paperOptions(chosen: string, country: CountryCode | undefined, { t }: Screen) {
  const current = papers.find((paper) => paper === chosen) ?? paperOf(country);
  return papers.map((paper) => ({ paper, label: t(`paper.${paper}`), chosen: paper === current }));
}
