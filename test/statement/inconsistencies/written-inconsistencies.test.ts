import { findFacts } from '../../../src/statement/facts/find-facts.js';
import { findInconsistencies } from '../../../src/statement/inconsistencies/find-inconsistencies.js';
import { findPeople } from '../../../src/statement/people/find-people.js';
import { plainDate } from '../../../src/text/plain-date.js';
import { writtenInconsistencies } from '../../support/written-inconsistencies.js';
import { statementOf } from '../../support/written-statement.js';

function warnings(text: string, language: string): string[] {
  const statement = { ...statementOf(text, language), date: plainDate('2023-07-31') };
  return findInconsistencies(statement, findPeople(statement), findFacts(statement))
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, message }) => `${code}: ${message}`);
}

const contradicting = writtenInconsistencies.filter(({ contradicts }) => contradicts);
const clean = writtenInconsistencies.filter(({ contradicts }) => !contradicts);

test.each(contradicting)('a contradiction is found ($file, $language): $text', ({ text, language }) => {
  expect(warnings(text, language)).not.toEqual([]);
});

test.each(clean)(
  'what only looks like one is passed over ($file, $language): $text',
  ({ text, language }) => {
    expect(warnings(text, language)).toEqual([]);
  },
);
