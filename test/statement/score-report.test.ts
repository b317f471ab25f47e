import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Statement } from '../../src/statement/statement.js';
import { describeScores, scoreCorpus } from '../support/score-report.js';
import type { Gold } from '../support/statement-corpus.js';

const gold: Gold = {
  organisation: null,
  documentType: null,
  index: null,
  date: null,
  title: 'Free the printers',
  country: null,
  language: 'en',
  addressee: null,
  demands: ['free the printers'],
  people: [],
  paragraphs: 0,
  footnotes: 0,
  inconsistencies: [],
  clean: true,
};

const nothing: Statement = {
  organisation: null,
  documentType: null,
  index: null,
  date: null,
  title: null,
  country: null,
  countries: [],
  language: 'en',
  addressee: null,
  paragraphs: [],
  demands: [],
  people: [],
  facts: [],
  footnotes: [],
  problems: [],
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  for (const name of ['one', 'one-more']) {
    writeFileSync(join(folder, `${name}.gold.json`), JSON.stringify(gold));
  }
  writeFileSync(join(folder, 'one.txt'), 'Free the printers');
  writeFileSync(join(folder, 'one-more.docx.source'), '---\nfootnotes: real\n---\n# Free the printers\n');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('each statement is handed over as a file of its own kind, and taken away again', async () => {
  const seen = new Map<string, string>();
  await scoreCorpus(folder, async (path) => {
    seen.set(path, readFileSync(path, 'latin1').slice(0, 4));
    return nothing;
  });
  expect([...seen].map(([path, start]) => [basename(path), start])).toEqual([
    ['one-more.docx', 'PK\u0003\u0004'],
    ['one.txt', 'Free'],
  ]);
  expect([...seen.keys()].filter((path) => existsSync(path))).toEqual([]);
});

test('the files are taken away after a reader that throws, too', async () => {
  const seen: string[] = [];
  const read = async (path: string): Promise<Statement> => {
    seen.push(path);
    throw new Error('cannot read');
  };
  await expect(scoreCorpus(folder, read)).rejects.toThrow('cannot read');
  expect(seen.filter((path) => existsSync(path))).toEqual([]);
});

test('a table has a line for each file, and says what is missed', async () => {
  const report = describeScores(await scoreCorpus(folder, async () => nothing));
  expect(report.split('\n').slice(1, 3)).toEqual([
    'one-more.docx  6/7   0        1       0/0       0 clean  ✓  ✓',
    'one.txt        6/7   0        1       0/0       0 clean  ✓  ✓',
  ]);
  expect(report).toContain('one.txt: title: expected "Free the printers", got null');
});

test('gold without a statement is named', async () => {
  writeFileSync(join(folder, 'lost.gold.json'), JSON.stringify(gold));
  await expect(scoreCorpus(folder, async () => nothing)).rejects.toThrow('lost.gold.json has no statement');
});
