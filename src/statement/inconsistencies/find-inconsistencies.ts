import type { Problem } from '../../problem.js';
import type { Fact, Person } from '../statement.js';
import { type ReadStatement, readSentences } from '../words/reading.js';
import { acronyms } from './acronyms.js';
import { ages } from './ages.js';
import { asOfDates } from './as-of-dates.js';
import { countAgainstNames } from './count-against-names.js';
import { inconsistencyCues } from './cues.js';
import { footnoteMarks } from './footnote-marks.js';
import type { Rule } from './material.js';
import { nameSpellings } from './name-spellings.js';
import { sources } from './sources.js';
import { sums } from './sums.js';
import { termOutsideRange } from './term-outside-range.js';
import { twoDates } from './two-dates.js';
import { weekdays } from './weekdays.js';

const rules: readonly Rule[] = [
  termOutsideRange,
  countAgainstNames,
  sums,
  twoDates,
  asOfDates,
  weekdays,
  ages,
  nameSpellings,
  acronyms,
  footnoteMarks,
  sources,
];

/**
 * Where a statement contradicts itself, each with words quoted from both places; nothing is ruled on. What is merely
 * worth knowing is `info`. No rule warns of what may be right: a list that cries wolf is not read.
 */
export function findInconsistencies(
  statement: ReadStatement,
  people: readonly Person[],
  facts: readonly Fact[],
): Problem[] {
  const language = statement.language ?? 'en';
  const sentences = readSentences(statement);
  const material = { statement, people, facts, sentences, language, cues: inconsistencyCues(language) };
  return rules.flatMap((rule) => rule(material));
}
