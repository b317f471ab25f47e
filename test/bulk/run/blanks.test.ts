import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { createMaker } from '../../../src/bulk/run/maker.js';
import { makeRun, type Run } from '../../../src/bulk/run/run.js';
import type { RunInput } from '../../../src/bulk/run/settings.js';
import { slipsOf } from '../../../src/bulk/run/slips.js';
import { languageOfTarget } from '../../../src/campaign/target-language.js';
import type { Letter } from '../../../src/letter/letter.js';
import { countPages, readWords } from '../../support/pdf.js';
import { checkWithQpdf } from '../../support/qpdf.js';
import { aRun as aRunOf } from './runs.js';

const people = 'name,town,country,language,email\nAnn Lee,Leeds,GB,en,ann@example.org\nЯна,Riga,LV,ru,\n';

function aRun(overrides: Partial<RunInput> = {}, text = people): Promise<Run> {
  return aRunOf(text, { blanks: true, ...overrides }, { blanks: true });
}

async function lettersOf(run: Run): Promise<Uint8Array[]> {
  const { volumes } = await makeRun(run);
  return Object.values(unzipSync(await readFile(join(run.folder, volumes[0]?.file ?? ''))));
}

/** Rows that differ in nothing but the name: one wording, one stationery. */
function many(count: number): string {
  return `name,language\n${Array.from({ length: count }, (_, row) => `Writer ${row},en\n`).join('')}`;
}

test('every row becomes a blank in the office’s language, the row’s own on the reverse', async () => {
  const [english = Buffer.alloc(0), russian = Buffer.alloc(0)] = await lettersOf(await aRun());
  expect(await countPages(english)).toBe(2);
  expect(await readWords(english, 0)).toContain('Подпись');
  expect(await readWords(english, 1)).toMatch(/^The same letter in English, to read before you sign/);
  expect(await readWords(english, 1)).toContain('Yours sincerely,');
  expect(await countPages(russian)).toBe(1);
});

test('no word of the list is printed', async () => {
  for (const letter of await lettersOf(await aRun())) {
    const pages = Array.from({ length: await countPages(letter) }, (_, page) => readWords(letter, page));
    const words = (await Promise.all(pages)).join(' ');
    for (const own of ['Ann Lee', 'Leeds', 'ann@example.org', 'Яна', 'Riga'])
      expect(words).not.toContain(own);
  }
});

test('whatever the list says of consent', async () => {
  const run = await aRun({}, 'name,consent\nAnn,yes\nBen,no\nCid,\n');
  expect((await makeRun(run)).count).toMatchObject({ rejected: 0, blanks: 3 });
});

test('in a language that was asked for, the campaign’s first stands on the reverse of who reads no other', async () => {
  const text = 'name,language\nAnn,en\nJosé,es\nАйгүл,kk\n';
  const letters = await lettersOf(await aRun({ language: 'kk' }, text));
  const pages = await Promise.all(letters.map((letter) => countPages(letter)));
  expect(pages).toEqual([2, 2, 1]);
  expect(await readWords(letters[1] ?? Buffer.alloc(0), 1)).toContain('The same letter in English');
});

test('a print run of blanks has fronts on odd pages, the reverse behind each, and pages that share their words', async () => {
  const targets = 'prosecutor-general,embassy-london';
  const run = await aRun({ format: 'print-run', targets }, 'name,language\nAnn,en\nЯна,ru\nBen,en\n');
  const { volumes } = await makeRun(run);
  expect(volumes.map(({ letters, pages }) => [letters, pages])).toEqual([
    [3, 6],
    [3, 5],
  ]);
  const [russian, english] = await Promise.all(volumes.map(({ file }) => readFile(join(run.folder, file))));
  expect(volumes[0]?.places?.map(({ firstPage, pages }) => [firstPage, pages])).toEqual([
    [1, 2],
    [3, 1],
    [5, 2],
  ]);
  for (const bytes of [russian, english]) expect(await checkWithQpdf(bytes ?? Buffer.alloc(0))).toBe(0);
  expect(await readWords(russian ?? Buffer.alloc(0), 5)).toContain('The same letter in English');
  expect(await readWords(english ?? Buffer.alloc(0), 3)).toContain('То же письмо');
});

test.each(['pdf', 'print-run'])('two thousand blanks of one kind are laid out once (%s)', async (format) => {
  const run = await aRun({ format }, many(2_000));
  const maker = createMaker(run.library, run.settings);
  const letters = new Set<Letter>();
  for await (const slip of slipsOf(run.list, run.settings, () => {}).slips()) letters.add(maker.write(slip));
  expect(letters.size).toBe(1);
  const { volumes } = await makeRun(run);
  expect(volumes[0]).toMatchObject({ letters: 2_000, pages: 4_000 });
  if (format === 'print-run') expect(volumes[0]?.bytes).toBeLessThan(600_000);
});

test.each<[string, Partial<RunInput>, string]>([
  ['a draft', { format: 'eml' }, 'A blank letter cannot be had as eml. Use pdf or print-run.'],
  ['a text', { format: 'txt' }, 'A blank letter cannot be had as txt.'],
  ['a draft for some', { route: true }, 'A blank letter is never a draft. Leave out --route or --blanks.'],
])('%s cannot be a blank', async (_, overrides, sentence) => {
  await expect(aRun(overrides)).rejects.toThrow(sentence);
});

test('an office works in the likeliest language of its country, where the campaign has it', () => {
  const languages = ['en', 'ru', 'kk'];
  expect(languageOfTarget({ country: 'KZ' }, languages)).toBe('ru');
  expect(languageOfTarget({ country: 'US' }, languages)).toBe('en');
  expect(languageOfTarget({ country: 'FR' }, languages)).toBe('en');
  expect(languageOfTarget({ country: 'KZ' }, ['en', 'kk'])).toBe('en');
});
