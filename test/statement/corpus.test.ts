import { unzipSync } from 'fflate';
import { countPages, readRuns } from '../support/pdf.js';
import { plainWords, stands } from '../support/plain-words.js';
import { normalise } from '../support/score-statements.js';
import {
  bytesOf,
  type CorpusStatement,
  developmentCorpus,
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

  test.each(built('.pdf'))('%s has pages, their foot and small notes', async (_, statement) => {
    const bytes = await bytesOf(statement);
    expect(await countPages(bytes)).toBeGreaterThan(1);
    const sizes = new Set((await readRuns(bytes)).map(({ size }) => Math.round(size)));
    expect(sizes.has(7)).toBe(preferred(statement.gold.footnotes) !== 0);
  });

  test.each(built('.pdf'))('%s says all that its source says', async (_, statement) => {
    const printed = (await readRuns(await bytesOf(statement))).map(({ text }) => normalise(text)).join(' ');
    const words = new Set(printed.split(' '));
    const missing = statement.gold.people.filter(
      ({ name }) => !words.has(normalise(name).split(' ')[0] ?? ''),
    );
    expect(missing).toEqual([]);
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
    ...gold.demands.flatMap((demand) => (Array.isArray(demand) ? demand : [demand])),
    ...gold.people.flatMap(({ name, variants = [] }) => (variants.length > 0 ? variants : [name])),
    ...gold.inconsistencies.flatMap(({ evidence }) => evidence),
  ].flatMap((claim) => (claim === null || claim === undefined ? [] : [claim]));
}

function preferred<T>(value: OneOf<T>): T | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function countBy<T>(things: T[], key: (thing: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const thing of things) counts[key(thing)] = (counts[key(thing)] ?? 0) + 1;
  return counts;
}
