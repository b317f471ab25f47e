import { findFacts } from '../../../src/statement/facts/find-facts.js';
import { findInconsistencies } from '../../../src/statement/inconsistencies/find-inconsistencies.js';
import { findPeople } from '../../../src/statement/people/find-people.js';
import { plainDate } from '../../../src/text/plain-date.js';
import { writtenCases } from '../../support/written-cases.js';
import { statementOf } from '../../support/written-statement.js';

function problemsOf(text: string, language = 'en', date = '2023-07-31') {
  const statement = { ...statementOf(text, language), date: plainDate(date) };
  return findInconsistencies(statement, findPeople(statement), findFacts(statement));
}

const grave = (text: string, language?: string) =>
  problemsOf(text, language)
    .filter(({ severity }) => severity !== 'info')
    .map(({ code }) => code);

describe('found, and not where all is well', () => {
  test.each([
    [
      'term-outside-range',
      'en',
      'A court gave three activists sentences ranging from five to eight years in prison. Ana Brod and Jan Hora were sentenced to eight years in prison. Activist Iva Mala was sentenced to four years in prison.',
      'A court gave three activists sentences ranging from four to eight years in prison. Ana Brod and Jan Hora were sentenced to eight years in prison. Activist Iva Mala was sentenced to four years in prison.',
    ],
    [
      'term-outside-range',
      'ru',
      'Суд приговорил троих активистов к срокам от пяти до восьми лет колонии. Активист Иван Петров приговорён к трём годам колонии. Активист Олег Мальцев приговорён к восьми годам колонии. Активист Артём Ким приговорён к пяти годам колонии.',
      'Суд приговорил троих активистов к срокам от трёх до восьми лет колонии. Активист Иван Петров приговорён к трём годам колонии. Активист Олег Мальцев приговорён к восьми годам колонии. Активист Артём Ким приговорён к пяти годам колонии.',
    ],
    [
      'count-against-names',
      'en',
      'On 3 May police arrested four activists, Ana Brod, Jan Hora, Iva Mala, Petr Novak and Eva Kral.',
      'On 3 May police arrested five activists, Ana Brod, Jan Hora, Iva Mala, Petr Novak and Eva Kral.',
    ],
    [
      'count-against-names',
      'en',
      'Activists Ana Brod, Jan Hora and Iva Mala were arrested.\n\n- release all two defendants',
      'Activists Ana Brod, Jan Hora and Iva Mala were arrested.\n\n- release all three defendants',
    ],
    [
      'part-over-whole',
      'en',
      'The courts closed 329 out of 236 cases.',
      'The courts closed 236 out of 329 cases.',
    ],
    [
      'part-over-whole',
      'fr',
      'Les juges ont classé 30 sur 20 affaires.',
      'Les juges ont classé 20 sur 30 affaires.',
    ],
    [
      'sum-of-parts',
      'en',
      'Police held 12 people: 7 men and 6 women were in one cell.',
      'Police held 12 people: 7 men and 5 women were in one cell.',
    ],
    [
      'sum-of-parts',
      'es',
      'La policía detuvo a 12 personas: 7 hombres y 6 mujeres.',
      'La policía detuvo a 12 personas: 7 hombres y 5 mujeres.',
    ],
    [
      'two-dates',
      'en',
      'Activist Ana Brod was arrested on 3 May 2023. Police arrested Ana Brod at home on 5 May 2023.',
      'Activist Ana Brod was arrested on 3 May 2023. Police arrested Ana Brod at home on 3 May.',
    ],
    [
      'two-dates',
      'de',
      'Die Aktivistin Ana Brod wurde am 3. Mai 2023 festgenommen. Ana Brod wurde am 5. Mai 2023 in Sorna festgenommen.',
      'Die Aktivistin Ana Brod wurde am 3. Mai 2023 festgenommen. Ana Brod wurde am 3. Mai in Sorna festgenommen.',
    ],
    [
      'document-older-than-figure',
      'en',
      'Of these cases 236 were closed as of July 2023.[^1]\n\n[^1]: Committee, Observations, 23 June 2023, https://a.example/1',
      'Of these cases 236 were closed as of June 2023.[^1]\n\n[^1]: Committee, Observations, 23 June 2023, https://a.example/1',
    ],
    [
      'document-newer-than-statement',
      'en',
      'Cases were closed.[^1]\n\n[^1]: Committee, Observations, 23 August 2023, https://a.example/1',
      'Cases were closed.[^1]\n\n[^1]: Committee, Observations, 23 June 2023, https://a.example/1',
    ],
    [
      'weekday-against-date',
      'en',
      'The trial opened on Monday 11 July 2023 in Sorna.',
      'The trial opened on Tuesday 11 July 2023 in Sorna.',
    ],
    [
      'weekday-against-date',
      'fr',
      'Le procès s’est ouvert lundi 11 juillet 2023 à Sorna.',
      'Le procès s’est ouvert mardi 11 juillet 2023 à Sorna.',
    ],
    [
      'age-against-birth',
      'en',
      'Teacher Ana Brod, aged 40, was arrested. Brod was born in 1990.',
      'Teacher Ana Brod, aged 33, was arrested. Brod was born in 1990.',
    ],
    [
      'two-spellings',
      'en',
      'Activist Yermek Alibayev was arrested. Yermek Alibaev is in prison.',
      'Activist Yermek Alibayev was arrested. Y. Alibayev is in prison, and Alibayev’s family waits.',
    ],
    [
      'acronym-mismatch',
      'en',
      'He turned to the Northern River Trade Union (NTRU). NRTU did not answer.',
      'He turned to the Northern River Trade Union (NRTU). NRTU did not answer.',
    ],
    [
      'footnote-without-mark',
      'en',
      'Cases were closed.[^1]\n\n[^1]: Report, https://a.example/1\n[^2]: Report, https://a.example/2',
      'Cases were closed.[^1] Others go on.[^2]\n\n[^1]: Report, https://a.example/1\n[^2]: Report, https://a.example/2',
    ],
    [
      'mark-without-footnote',
      'en',
      'Cases were closed.[^1] Others go on.[^2]\n\n[^1]: Report, https://a.example/1',
      'Cases were closed.[^1]\n\n[^1]: Report, https://a.example/1',
    ],
    [
      'one-url-several-titles',
      'en',
      'Cases were closed.[^1] Others go on.[^2]\n\n[^1]: Lawyer takes airport case to senate, https://a.example/1\n[^2]: Court finds teacher guilty of robbery, https://www.a.example/1/',
      'Cases were closed.[^1] Others go on.[^2]\n\n[^1]: Lawyer takes airport case to senate, https://a.example/1\n[^2]: Lawyer takes airport case to senate, p. 3, https://a.example/1',
    ],
  ])('%s (%s)', (code, language, wrong, right) => {
    expect(grave(wrong, language)).toEqual([code]);
    expect(grave(right, language)).toEqual([]);
  });
});

describe('clean statements', () => {
  test.each(writtenCases.map((one) => [one.language, one.title, one.statement] as const))(
    '%s: nothing is said against "%s"',
    (_language, _title, statement) => {
      const people = findPeople(statement);
      const found = findInconsistencies({ ...statement, date: plainDate('2024-12-01') }, people, []);
      expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
    },
  );

  test.each([
    [
      'a range that a law sets',
      'Ana Brod and Jan Hora were sentenced to two years in prison. The law carries sentences of between five and eight years in prison.',
    ],
    [
      'a range that others were given',
      'Activists Ana Brod and Jan Hora were sentenced to two years in prison. Dozens of others were given between five and eight years in prison.',
    ],
    ['names among more', 'Police arrested five activists, including Ana Brod and Jan Hora.'],
    ['names and others', 'Police arrested five activists, Ana Brod, Jan Hora and three others.'],
    ['parts that need not be all', 'Police held 12 people, including 3 women and 4 children, in one cell.'],
    [
      'a second arrest',
      'Activist Ana Brod was arrested on 3 May 2023. Ana Brod was arrested again on 5 June 2023.',
    ],
    [
      'a sentence and an appeal',
      'Activist Ana Brod was sentenced on 3 May 2023. The appeal court sentenced Ana Brod to a year less on 5 June 2023.',
    ],
    [
      'an acronym from another language',
      'He was held by the Federal Security Service (FSB). The FSB did not answer.',
    ],
    [
      'an acronym that leaves words out',
      'She wrote to the Office of the High Commissioner for Human Rights (OHCHR).',
    ],
    [
      'an age of earlier',
      'Teacher Ana Brod was 17 years old when she was first arrested. Brod was born in 1990.',
    ],
    [
      'a report that was opened later',
      'Cases were closed.[^1]\n\n[^1]: Report, https://a.example/1 (accessed 3 August 2023)',
    ],
    [
      'dates of two events',
      'Activist Ana Brod was arrested on 3 May 2023. Ana Brod was sentenced on 5 June 2023.',
    ],
  ])('%s', (_what, text) => {
    expect(grave(text)).toEqual([]);
  });
});

test('what is only worth knowing is info', () => {
  const problems = problemsOf(
    'Cases were closed.[^1] Others go on.[^2] More will come.[^3]\n\n[^1]: A report on prisons, https://a.example/1\n[^2]: A report on prisons, https://a.example/1\n[^3]: A book',
  );
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
    ['source-cited-twice', 'info'],
    ['footnote-without-url', 'info'],
  ]);
});

test('every problem names a place and quotes both', () => {
  const [problem] = problemsOf(
    'Activist Ana Brod was arrested on 3 May 2023.\n\nPolice arrested Brod on 5 May 2023.',
  );
  expect(problem).toMatchObject({
    where: 'P2',
    message: 'P1 says "3 May 2023" and P2 "5 May 2023" of the same arrest (Ana Brod).',
    evidence: ['Activist Ana Brod was arrested on 3 May 2023.', 'Police arrested Brod on 5 May 2023.'],
  });
});
