import { findPeople } from '../../../src/statement/people/find-people.js';
import { writtenCases } from '../../support/written-cases.js';
import { statementOf } from '../../support/written-statement.js';

const peopleOf = (text: string, language = 'en') => findPeople(statementOf(text, language));
const namesOf = (text: string, language = 'en') => peopleOf(text, language).map(({ name }) => name);

test('there are cases in every language', () => {
  expect(new Set(writtenCases.map(({ language }) => language))).toEqual(
    new Set(['ar', 'de', 'en', 'es', 'fr', 'ru']),
  );
});

test.each(writtenCases.map((one) => [one.language, one.title, one] as const))(
  '%s: finds whom "%s" is about, and nobody else',
  (_language, _title, { names, statement }) => {
    expect(
      findPeople(statement)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...names].sort());
  },
);

test('each has role, charge, sentence and what was done to her by her own account', () => {
  const [person] = peopleOf(`
On 3 May, a court in Sorna sentenced independent journalist Mira Kolar to four years in prison on charges of
"insulting the state".[^1] Kolar told the judge that she was beaten in custody.[^2]

[^1]: Court record

[^2]: Interview`);
  expect(person).toMatchObject({
    name: 'Mira Kolar',
    variants: ['Kolar'],
    role: 'independent journalist',
    charge: '"insulting the state"',
    sentence: 'four years in prison',
    allegation: 'told the judge that she was beaten in custody',
    sources: [{ paragraph: 1, footnotes: [1, 2] }],
  });
});

test('a source says which characters of the paragraph name the person', () => {
  const statement = statementOf('Police arrested the poet Mira Kolar on 3 May. She is still held.');
  const [person] = findPeople(statement);
  const { from, to } = person?.sources[0]?.span ?? { from: 0, to: 0 };
  expect(statement.paragraphs[0]?.text.slice(from, to)).toBe('Mira Kolar');
});

test('a sentence of each is theirs, also where "respectively" or a list gives it', () => {
  const people = peopleOf(`
Teachers Ana Brod and Iva Lukic were sentenced to three years in prison and five years in prison respectively.

Students Jan Novak, Petr Hora and Olga Mala were sentenced to two years in prison.`);
  expect(people.map(({ name, sentence }) => [name, sentence])).toEqual([
    ['Ana Brod', 'three years in prison'],
    ['Iva Lukic', 'five years in prison'],
    ['Jan Novak', 'two years in prison'],
    ['Petr Hora', 'two years in prison'],
    ['Olga Mala', 'two years in prison'],
  ]);
});

test('one of a list of students is a student', () => {
  const roles = peopleOf('Students Jan Novak, Petr Hora and Olga Mala were arrested.').map(
    ({ role }) => role,
  );
  expect(roles).toEqual(['student', 'student', 'student']);
});

test('what a law threatens with is nobody’s sentence', () => {
  const [person] = peopleOf('Activist Ana Brod was arrested and faces up to ten years in prison.');
  expect(person?.sentence).toBeNull();
});

describe('one person under several names', () => {
  test.each([
    ['a surname alone', 'Activist Ana Brod was arrested. Brod is in prison.', 'Brod'],
    ['a title', 'Activist Ana Brod was arrested. Ms Brod is in prison.', 'Brod'],
    [
      'another transliteration',
      'Activist Yermek Alibayev was arrested. Ermek Alibaev is in prison.',
      'Ermek Alibaev',
    ],
    ['initials', 'Activist Ana Brod was arrested. A. Brod is in prison.', 'A. Brod'],
    [
      'fewer names',
      'Activist José Luis Ferrer Ibáñez was arrested. José Ferrer is in prison.',
      'José Ferrer',
    ],
    ['an article less', 'Activist Omar al-Khatib was arrested. Khatib is in prison.', 'Khatib'],
  ])('%s', (_what, text, variant) => {
    const people = peopleOf(text);
    expect(people).toHaveLength(1);
    expect(people[0]?.variants).toContain(variant);
  });

  test('case forms of a Russian name, told in the nominative', () => {
    const people = peopleOf(
      'Суд приговорил активиста Ивана Петрова к трём годам колонии. Петрову грозит новое дело. Освободите Ивана Петрова!',
      'ru',
    );
    expect(people.map(({ name, sentence }) => [name, sentence])).toEqual([
      ['Иван Петров', 'трём годам колонии'],
    ]);
  });
});

describe('two people', () => {
  test('however alike their names, where they stand in one list', () => {
    expect(namesOf('Activists Ali Hasan and Ali Hassan were arrested.')).toEqual(['Ali Hasan', 'Ali Hassan']);
  });

  test('sister and brother', () => {
    expect(namesOf('Mario Lopez was arrested. Police then detained Maria Lopez.')).toEqual([
      'Mario Lopez',
      'Maria Lopez',
    ]);
  });
});

describe('not concerned', () => {
  test.each([
    ['who rules', 'President Jan Prochazka said that activists would be arrested.'],
    ['who judges', 'Judge Eva Kralova sentenced ten activists to prison.'],
    [
      'who speaks for an organisation',
      '"They must be released," said Anna Berg, Director at Amnesty International.',
    ],
    ['who pleads', 'Their lawyer, Anna Berg, said that the activists were tortured.'],
    ['whose relative it is', 'His wife, Anna Berg, has not been told where he is held.'],
    ['an organisation', 'Human Rights Watch said that the activists were arrested.'],
    ['a court', 'The Supreme Court of Justice sentenced ten activists.'],
    ['a place', 'Ten activists were arrested in San Pedro Sula and detained in Nizhny Novgorod.'],
  ])('%s', (_what, text) => {
    expect(namesOf(text)).toEqual([]);
  });
});

test('a president who is in prison himself is concerned', () => {
  expect(
    namesOf(`
President Jan Prochazka was deposed and detained on 3 May. Prochazka is held without charge.

- release Jan Prochazka`),
  ).toEqual(['Jan Prochazka']);
});

test('a statement without anybody has no people', () => {
  expect(peopleOf('')).toEqual([]);
});

test('a language that we lack is read with English cues', () => {
  expect(namesOf('Activist Ana Brod was arrested.', 'sw')).toEqual(['Ana Brod']);
});
