import type { Problem } from '../../src/problem.js';
import type { Demand, Person, Statement } from '../../src/statement/statement.js';
import { plainDate } from '../../src/text/plain-date.js';
import { describeScores, totals } from '../support/score-report.js';
import { f1, overlap, scoreStatement } from '../support/score-statements.js';
import type { Gold } from '../support/statement-corpus.js';

const gold: Gold = {
  organisation: ['Amnesty International', null],
  documentType: 'public statement',
  index: 'EUR 55/2214/2024',
  date: '2024-03-14',
  title: 'PERU: FREE THE PRINTERS',
  country: 'Peru',
  language: 'en',
  addressee: 'the Peruvian authorities',
  demands: ['release both printers immediately', ['return the press', 'They should return the press']],
  optionalDemands: ['free the printers'],
  people: [{ name: 'Ana Quispe', variants: ['Ms Quispe', 'Anna Quispe'] }, { name: 'NGUYEN Van Tho' }],
  optionalPeople: ['Ivo Lanz'],
  paragraphs: [2, 3],
  footnotes: 0,
  inconsistencies: [{ kind: 'dates', evidence: ['4 May 2024', '6 May 2024'] }],
  clean: false,
};

const perfect: Statement = {
  organisation: 'Amnesty International',
  documentType: 'public statement',
  index: 'EUR 55/2214/2024',
  date: plainDate('2024-03-14'),
  title: 'Peru: free the printers',
  country: 'Peru',
  countries: ['Peru'],
  language: 'en',
  addressee: 'the Peruvian authorities',
  paragraphs: [1, 2].map((number) => ({ number, text: 'A paragraph.', marks: [] })),
  demands: [demand('release both printers immediately'), demand('return the press')],
  people: [person('Ana Quispe'), person('Nguyen Van Tho')],
  facts: [],
  footnotes: [],
  problems: [problem(['arrested on 4 May 2024', 'since 6 May 2024'])],
};

test('a statement read as gold says it has full marks', () => {
  const score = scoreStatement(perfect, gold);
  expect(score.wrongFields).toEqual([]);
  expect([f1(score.demands), f1(score.people)]).toEqual([1, 1]);
  expect(score.inconsistencies).toMatchObject({ hits: 1, expected: 1, missed: [] });
  expect([score.unexplained, score.paragraphs, score.footnotes, score.addressee]).toEqual([
    [],
    true,
    true,
    true,
  ]);
});

describe('metadata', () => {
  const wrong = (change: Partial<Statement>) => scoreStatement({ ...perfect, ...change }, gold).wrongFields;

  test('spaces and punctuation make no difference', () => {
    expect(wrong({ index: 'EUR55/2214/2024', title: 'Peru – free  the printers' })).toEqual([]);
  });

  test('each of several values in gold is right, null among them', () => {
    expect(wrong({ organisation: null })).toEqual([]);
  });

  test('another value is wrong, and so is none', () => {
    expect(wrong({ country: 'Chile', date: null })).toEqual([
      'date: expected "2024-03-14", got null',
      'country: expected "Peru", got "Chile"',
    ]);
  });
});

describe('demands', () => {
  const score = (...texts: string[]) =>
    scoreStatement({ ...perfect, demands: texts.map(demand) }, gold).demands;

  test('a wording that shares four fifths of its words is the demand', () => {
    expect(overlap('release both of the printers', 'release both the printers')).toBe(0.8);
    expect(score('They should return the press.').hits).toBe(1);
  });

  test('a wording that shares fewer is another demand, and the demand is missed', () => {
    const { hits, missed, false: wrong } = score('release both of them immediately');
    expect([hits, missed.length, wrong]).toEqual([0, 2, ['release both of them immediately']]);
  });

  test('the same demand twice is right once', () => {
    expect(score('return the press', 'return the press')).toMatchObject({ hits: 1, given: 2 });
  });

  test('an optional demand counts neither way, but only once', () => {
    const { given, expected } = score('Free the printers', 'return the press');
    expect([given, expected]).toEqual([1, 2]);
    expect(score('Free the printers', 'Free the printers').false).toEqual(['Free the printers']);
  });

  test('of two ways to cut the calls, the better one is taken', () => {
    const alternativeDemands = [['release both printers immediately and return the press']];
    const demands = [demand('release both printers immediately and return the press')];
    expect(f1(scoreStatement({ ...perfect, demands }, { ...gold, alternativeDemands }).demands)).toBe(1);
  });

  test('a statement without demands of which none are found is right; one that is found is false', () => {
    const none = { ...gold, demands: [], optionalDemands: [] };
    expect(f1(scoreStatement({ ...perfect, demands: [] }, none).demands)).toBe(1);
    expect(f1(scoreStatement(perfect, none).demands)).toBe(0);
  });
});

describe('people', () => {
  const score = (...names: string[]) =>
    scoreStatement({ ...perfect, people: names.map(person) }, gold).people;

  test('a title and the order of the parts make no difference', () => {
    expect(score('Ms Ana Quispe', 'Van Tho Nguyen').hits).toBe(2);
  });

  test('a listed full form is the person, a surname alone is not', () => {
    expect(score('Anna Quispe').hits).toBe(1);
    expect(score('Ms Quispe').hits).toBe(0);
  });

  test('two records of one person are one too many', () => {
    expect(score('Ana Quispe', 'Anna Quispe')).toMatchObject({ hits: 1, false: ['Anna Quispe'] });
  });

  test('a person who may be listed counts neither way', () => {
    expect(score('Ana Quispe', 'Ivo Lanz', 'Nguyen Van Tho')).toMatchObject({ given: 2, false: [] });
  });
});

describe('inconsistencies', () => {
  const score = (...problems: Problem[]) => scoreStatement({ ...perfect, problems }, gold);

  test('an info finds nothing and is no false alarm', () => {
    const { inconsistencies, unexplained } = score({ ...problem(['4 May 2024']), severity: 'info' });
    expect([inconsistencies.hits, unexplained]).toEqual([0, []]);
  });

  test('one quoted place is enough to find it', () => {
    expect(score(problem(['on 6 May 2024'])).inconsistencies.hits).toBe(1);
  });

  test('a fragment within a longer number or word does not find it', () => {
    expect(score(problem(['on 14 May 2024'])).inconsistencies.hits).toBe(0);
  });

  test('the number of a note finds it where little else is quoted, not within a date', () => {
    const note = { ...gold, inconsistencies: [{ kind: 'footnote-marker' as const, evidence: ['6'] }] };
    const hits = (evidence: string) =>
      scoreStatement({ ...perfect, problems: [problem([evidence])] }, note).inconsistencies.hits;
    expect([hits('[6]'), hits('footnote 6'), hits('6 May 2024')]).toEqual([1, 1, 0]);
  });

  test('a problem without shared evidence is an alarm that nothing explains', () => {
    const { inconsistencies, unexplained } = score(problem(['23 people']));
    expect([inconsistencies.missed, unexplained]).toEqual([
      ['dates: 4 May 2024 | 6 May 2024'],
      ['two-dates: Something differs.'],
    ]);
  });

  test('one problem explains one inconsistency only', () => {
    const twice = {
      ...gold,
      inconsistencies: [...gold.inconsistencies, { kind: 'range' as const, evidence: ['4 May 2024'] }],
    };
    expect(scoreStatement(perfect, twice).inconsistencies).toMatchObject({ hits: 1, expected: 2 });
  });
});

describe('the report', () => {
  const statement = { file: 'printers.txt', gold, kept: 'printers.txt' };
  const scored = [
    { statement, score: scoreStatement(perfect, gold) },
    {
      statement,
      score: scoreStatement({ ...perfect, demands: [] }, { ...gold, clean: true, inconsistencies: [] }),
    },
  ];

  test('counts every demand of all statements once, and alarms on clean ones apart', () => {
    expect(totals(scored)).toMatchObject({
      demandPrecision: 1,
      demandRecall: 0.5,
      peopleF1: 1,
      falseAlarmsOnClean: 1,
    });
  });

  test('names each fault with its file', () => {
    const report = describeScores(scored);
    expect(report).toContain('printers.txt: demand missed: return the press');
    expect(report).toContain('printers.txt: alarm: two-dates: Something differs.');
    expect(report).not.toContain('undefined');
  });
});

function demand(text: string): Demand {
  return { text, addressee: null, source: { paragraph: 1, footnotes: [] } };
}

function person(name: string): Person {
  return { name, variants: [], role: null, charge: null, sentence: null, allegation: null, sources: [] };
}

function problem(evidence: string[]): Problem {
  return {
    code: 'two-dates',
    severity: 'warning',
    where: 'P1',
    message: 'Something differs.',
    fix: 'Check it.',
    evidence,
  };
}
