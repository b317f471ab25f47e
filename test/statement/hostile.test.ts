import { findFacts } from '../../src/statement/facts/find-facts.js';
import { findInconsistencies } from '../../src/statement/inconsistencies/find-inconsistencies.js';
import { findPeople } from '../../src/statement/people/find-people.js';
import { statementOf } from '../support/written-statement.js';

/** Long enough that a pattern which goes back over its text again and again would never end. */
const long = 40_000;
const languages = ['en', 'fr', 'es', 'de', 'ru', 'ar'];

const hostile: [string, string][] = [
  ['one letter', 'a'.repeat(long)],
  ['one capital', 'A'.repeat(long)],
  ['names without end', 'Ana Brod '.repeat(long / 9)],
  ['initials', 'A. '.repeat(long / 3)],
  ['hyphens', 'Ana-'.repeat(long / 4)],
  ['apostrophes', "O'".repeat(long / 2)],
  ['numbers', '1,000 '.repeat(long / 6)],
  ['figures', '9'.repeat(long)],
  ['quotation marks', '"“«„'.repeat(long / 4)],
  ['brackets', '('.repeat(long)],
  ['acronyms', 'Big Old Union (BOU) '.repeat(long / 20)],
  ['a list of names', 'Ana Brod, Jan Hora and '.repeat(long / 23)],
  ['full stops', '. '.repeat(long / 2)],
  ['commas', ', '.repeat(long / 2)],
  ['white space', ` ${' '.repeat(long)} `],
  ['Arabic joined words', 'والناشط وأحمد '.repeat(long / 14)],
  ['accents', `a${'\u0301'.repeat(long)}`],
  ['half of a pair', '\ud800'.repeat(1000)],
  ['years', 'from five to eight years '.repeat(long / 25)],
  ['dates', '3 May 2023 '.repeat(long / 11)],
];

test.each(hostile)('%s are read to the end in every language', (_what, text) => {
  for (const language of languages) {
    const statement = statementOf('', language);
    statement.paragraphs.push({ number: 1, text, marks: [] });
    const people = findPeople(statement);
    const facts = findFacts(statement);
    const problems = findInconsistencies(statement, people, facts);
    for (const fact of facts) expect(text).toContain(fact.text);
    for (const problem of problems) expect(problem.evidence?.join('').length).toBeLessThan(2000);
  }
});
