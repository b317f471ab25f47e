import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeRun } from '../../../src/bulk/run/run.js';
import type { RunInput } from '../../../src/bulk/run/settings.js';
import { readWords } from '../../support/pdf.js';
import { checkWithQpdf } from '../../support/qpdf.js';
import { aRun } from './runs.js';

const people = 'name,town,country\nAnn,Leeds,GB\nBen,York,GB\nSmile 🕊,Leeds,GB\nCid,Bath,GB\n';

/** The words of each page of each volume, and where its letters stand. */
async function printed(overrides: Partial<RunInput> = {}, text = people) {
  const run = await aRun(text, { format: 'print-run', coverSheets: true, ...overrides });
  const { volumes } = await makeRun(run);
  return Promise.all(
    volumes.map(async ({ file, pages, letters, places = [] }) => {
      const bytes = await readFile(join(run.folder, file));
      expect(await checkWithQpdf(bytes)).toBe(0);
      const words = Array.from({ length: pages }, (_, page) => readWords(bytes, page));
      return { letters, words: await Promise.all(words), first: places.map(({ firstPage }) => firstPage) };
    }),
  );
}

const targets = 'president,prosecutor-general';

test('a cover at the head tells campaign, volume, day and language, and each target with its letters', async () => {
  const [volume] = await printed({ targets });
  expect(volume?.letters).toBe(6);
  expect(volume?.first).toEqual([2, 3, 4, 5, 6, 7]);
  const [cover = '', letter] = volume?.words ?? [];
  for (const told of [
    'Cover sheet',
    'Campaign: Kazakhstan: release five peaceful protestors',
    'Volume: volume-0001.print-run.pdf',
    'Letters dated 1 October 2024',
    'Language: English',
    'President of the Republic of Kazakhstan',
    'Prosecutor General of the Republic of Kazakhstan',
    'KAZAKHSTAN',
  ])
    expect(cover).toContain(told);
  expect(cover.match(/3 letters/g)).toHaveLength(2);
  for (const own of ['Ann', 'Leeds', '🕊']) expect(cover).not.toContain(own);
  expect(letter).toContain('Ann');
});

test('where the letters of a target stand together, a cover stands before each target’s', async () => {
  const [volume] = await printed({ targets, order: 'target' });
  expect(volume?.first).toEqual([2, 3, 4, 6, 7, 8]);
  const [first, second] = [volume?.words[0], volume?.words[4]];
  expect(first).toContain('President of the Republic');
  expect(first).not.toContain('Prosecutor');
  expect(second).toContain('Prosecutor General of the Republic of Kazakhstan');
  for (const cover of [first, second]) expect(cover).toContain('3 letters');
});

test('each volume has covers of its own letters', async () => {
  const volumes = await printed({ targets, order: 'target', volumeSize: 6 });
  expect(volumes.map(({ letters }) => letters)).toEqual([5, 1]);
  const covers = volumes.flatMap(({ words }) => words.filter((page) => page.startsWith('Cover sheet')));
  expect(covers.map((cover) => /\d+ letters?$/.exec(cover)?.[0])).toEqual([
    '3 letters',
    '2 letters',
    '1 letter',
  ]);
});

test('on both sides each cover, slip sheet and letter has a sheet of its own', async () => {
  const [volume] = await printed({ duplex: true, slipSheets: true });
  expect(volume?.first).toEqual([5, 9, 13]);
  const pages = volume?.words ?? [];
  expect(pages.map((page) => page.slice(0, 8).trim())).toEqual([
    'Cover sh',
    '',
    'Letter 1',
    '',
    'Ann Leed',
    '',
    'Letter 2',
    '',
    'Ben York',
    '',
    'Letter 4',
    '',
    'Cid Bath',
  ]);
  expect(pages[2]).toBe(
    'Letter 1 to Prosecutor General of the Republic of Kazakhstan Volume: volume-0001.print-run.pdf',
  );
});

test('blanks are counted as what they are', async () => {
  const [volume] = await printed({ language: 'en' }, 'name,consent\nAnn,no\nBen,no\n');
  expect(volume?.words[0]).toContain('2 blanks to sign');
});

test('of many targets there is a cover for every six', async () => {
  const all = [
    'president,prosecutor-general,minister-of-internal-affairs',
    'commissioner-for-human-rights,embassy-london,embassy-washington',
  ].join(',');
  const [volume] = await printed({ targets: all }, 'name,country\nAnn,GB\n');
  expect(volume?.first[0]).toBe(2);
  expect(volume?.words[0]?.match(/1 letter\b/g)).toHaveLength(6);
});

test('without covers the first page is a letter’s', async () => {
  const [volume] = await printed({ coverSheets: false });
  expect(volume?.first).toEqual([1, 2, 3]);
});

test('slip sheets stand in print runs only', async () => {
  await expect(printed({ format: 'pdf', slipSheets: true })).rejects.toThrow(
    'Only a print run has slip sheets. Use --format print-run.',
  );
});

test('the same run has the same sheets, byte by byte', async () => {
  const runs = [await aRun(people, { format: 'print-run', coverSheets: true, slipSheets: true })];
  runs.push(await aRun(people, { format: 'print-run', coverSheets: true, slipSheets: true }));
  const [one, two] = await Promise.all(runs.map(async (run) => (await makeRun(run)).volumes[0]?.sha256));
  expect(one).toBe(two);
});
