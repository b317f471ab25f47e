import { unzipSync } from 'fflate';
import type { Statement } from '../../src/statement/statement.js';
import { plainDate } from '../../src/text/plain-date.js';
import { readRuns } from '../support/pdf.js';
import { plainWords, stands } from '../support/plain-words.js';
import { f1, normalise, scoreStatement } from '../support/score-statements.js';
import {
  bytesOf,
  type CorpusStatement,
  developmentCorpus,
  type Gold,
  inconsistencyKinds,
  listCorpus,
  type OneOf,
} from '../support/statement-corpus.js';

const statements = listCorpus(developmentCorpus);
const byName = statements.map((statement) => [statement.file, statement] as const);

describe('what gold says of a statement', () => {
  test.each(byName)('%s: every demand, name and quoted fragment stands in it', (_, statement) => {
    const words = plainWords(statement);
    expect(claimsOf(statement).filter((claim) => !stands(words, claim))).toEqual([]);
  });

  test.each(byName)(
    '%s: a clean one has no inconsistency, any other at least one of a known kind',
    (_, { gold }) => {
      expect(gold.clean).toBe(gold.inconsistencies.length === 0);
      for (const { kind, evidence } of gold.inconsistencies) {
        expect(inconsistencyKinds).toContain(kind);
        expect(evidence.length).toBeGreaterThan(0);
      }
    },
  );

  test.each(byName)('%s: a reader who says the same has full marks', (_, { gold }) => {
    const score = scoreStatement(statementOf(gold), gold);
    expect([score.wrongFields, score.unexplained, score.inconsistencies.missed]).toEqual([[], [], []]);
    expect([f1(score.demands), f1(score.people), score.paragraphs, score.footnotes]).toEqual([
      1,
      1,
      true,
      true,
    ]);
  });

  test.each(byName)('%s: nobody is listed twice, and no demand', (_, { gold }) => {
    const listed = [
      ...gold.people.map(({ name }) => name),
      ...gold.demands.map((demand) => preferred(demand)),
    ];
    expect(new Set(listed.map((text) => normalise(text ?? ''))).size).toBe(listed.length);
  });
});

describe('the corpus as a whole', () => {
  test('about half of it is in English, and each other language has two or more', () => {
    const counts = countBy(statements, ({ gold }) => gold.language);
    expect(Object.keys(counts).sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ru']);
    expect(Math.min(...Object.values(counts))).toBeGreaterThanOrEqual(2);
    expect((counts.en ?? 0) / statements.length).toBeCloseTo(0.5, 1);
  });

  test('every format and type of document is there', () => {
    const formats = countBy(statements, ({ file }) => file.slice(file.lastIndexOf('.') + 1));
    expect(Object.keys(formats).sort()).toEqual(['docx', 'html', 'md', 'pdf', 'txt']);
    const types = countBy(statements, ({ gold }) => preferred(gold.documentType) ?? '');
    expect(Object.keys(types).sort()).toEqual([
      'UN experts',
      'joint statement',
      'news release',
      'open letter',
      'public statement',
      'urgent action',
    ]);
  });

  test('about a third is clean, some make no call, and every kind of inconsistency is planted', () => {
    const clean = statements.filter(({ gold }) => gold.clean).length;
    expect(clean / statements.length).toBeGreaterThan(0.25);
    expect(statements.filter(({ gold }) => gold.demands.length === 0).length).toBeGreaterThanOrEqual(2);
    const planted = new Set(statements.flatMap(({ gold }) => gold.inconsistencies.map(({ kind }) => kind)));
    expect([...planted].sort()).toEqual([...inconsistencyKinds].sort());
  });
});

describe('documents made from a source', () => {
  const built = (ending: string) => byName.filter(([file]) => file.endsWith(ending));

  test.each(built('.pdf'))('%s has pages, small notes, and names everybody', async (_, statement) => {
    const { gold } = statement;
    const runs = await readRuns(await bytesOf(statement));
    expect(runs.at(-1)?.page).toBeGreaterThan(0);
    expect(runs.some(({ size }) => Math.round(size) === 7)).toBe(preferred(gold.footnotes) !== 0);
    const printed = new Set(runs.flatMap(({ text }) => normalise(text).split(' ')));
    expect(gold.people.filter(({ name }) => !printed.has(normalise(name).split(' ')[0] ?? ''))).toEqual([]);
  });

  test.each(built('.docx'))('%s is a package with document and footnotes', async (_, statement) => {
    const files = unzipSync(await bytesOf(statement));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['[Content_Types].xml', 'word/document.xml']));
    const text = new TextDecoder().decode(files['word/document.xml']);
    expect(text).toContain(statement.gold.people[0]?.name ?? 'nobody');
    expect(text).not.toContain('[^');
  });
});

function claimsOf({ gold }: CorpusStatement): string[] {
  return [
    gold.index,
    preferred(gold.title),
    ...[gold.demands, gold.optionalDemands ?? [], ...(gold.alternativeDemands ?? [])].flat(2),
    ...(gold.optionalPeople ?? []),
    ...gold.people.flatMap(({ name, variants = [] }) => (variants.length > 0 ? variants : [name])),
    ...gold.inconsistencies.flatMap(({ evidence }) => evidence),
  ].flatMap((claim) => (claim === null || claim === undefined ? [] : [claim]));
}

function statementOf(gold: Gold): Statement {
  const paragraph = { text: 'A paragraph.', marks: [] };
  return {
    organisation: preferred(gold.organisation) ?? null,
    documentType: preferred(gold.documentType) ?? null,
    index: gold.index,
    date: gold.date === null ? null : plainDate(gold.date),
    title: preferred(gold.title) ?? null,
    country: preferred(gold.country) ?? null,
    countries: [],
    language: gold.language,
    addressee: preferred(gold.addressee) ?? null,
    paragraphs: times(preferred(gold.paragraphs), (number) => ({ ...paragraph, number })),
    demands: gold.demands.map((demand) => ({
      text: preferred(demand) ?? '',
      addressee: null,
      source: { paragraph: 1, footnotes: [] },
    })),
    people: gold.people.map(({ name, variants = [], role = null, sentence = null }) => ({
      name,
      variants,
      role,
      sentence,
      charge: null,
      allegation: null,
      sources: [],
    })),
    facts: [],
    footnotes: times(preferred(gold.footnotes), (number) => ({ number, text: 'A note.', url: null })),
    problems: gold.inconsistencies.map(({ kind, evidence }) => ({
      code: kind,
      severity: 'warning',
      where: 'P1',
      message: 'Two places differ.',
      fix: 'Check both.',
      evidence,
    })),
  };
}

function times<T>(count: number | undefined, make: (number: number) => T): T[] {
  return Array.from({ length: count ?? 0 }, (_, at) => make(at + 1));
}

function preferred<T>(value: OneOf<T>): T | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function countBy<T>(things: T[], key: (thing: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const thing of things) counts[key(thing)] = (counts[key(thing)] ?? 0) + 1;
  return counts;
}
