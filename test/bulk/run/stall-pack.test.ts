import { parsePackCount, type StallPackRequest, writeStallPack } from '../../../src/bulk/run/stall-pack.js';
import { plainDate } from '../../../src/text/plain-date.js';
import { kazakhstan, library, libraryWith } from '../../support/library.js';
import { countPages, normaliseSpaces, readPageSize, readRuns } from '../../support/pdf.js';
import { checkWithQpdf } from '../../support/qpdf.js';

function aPack(overrides: Partial<StallPackRequest> = {}, from = library): Promise<Buffer> {
  return writeStallPack(from, {
    campaign: kazakhstan,
    target: 'prosecutor-general',
    language: 'ru',
    date: plainDate('2025-08-15'),
    count: 3,
    paper: 'a4',
    reader: 'en',
    ...overrides,
  });
}

async function pagesOf(bytes: Buffer): Promise<string[]> {
  const runs = await readRuns(bytes);
  return Array.from({ length: await countPages(bytes) }, (_, page) =>
    normaliseSpaces(runs.flatMap((run) => (run.page === page ? [run.text] : [])).join(' ')),
  );
}

test('a pack is a cover on a sheet of its own, and letters with their copies on the reverse', async () => {
  const bytes = await aPack();
  expect(await checkWithQpdf(bytes)).toBe(0);
  const pages = await pagesOf(bytes);
  expect(pages).toHaveLength(8);
  expect(pages[0]).toMatch(/^Cover sheet/);
  expect(pages[1]).toBe('');
  for (const front of [2, 4, 6]) {
    expect(pages[front]).toContain('Генеральному Прокурору');
    expect(pages[front]).toContain('Место и дата');
    expect(pages[front + 1]).toMatch(/^The same letter in English, to read before you sign/);
  }
});

test('the cover tells target, language and number, and has room for what comes of them', async () => {
  const [cover] = await pagesOf(await aPack({ count: 20 }));
  for (const told of [
    'Campaign: Kazakhstan: release five peaceful protestors',
    'Language of the letters: Russian',
    'Prosecutor General of the Republic of Kazakhstan',
    'Sheets printed: 20',
    'How many were signed',
    'Place and date',
    'face down',
    'Give nobody the pile to look through',
    'on the same day',
    'At the post office',
  ])
    expect(cover).toContain(told);
});

test('it says so where no street is known, and does not where one is', async () => {
  const sentence = 'No checked street is known for this office.';
  expect((await pagesOf(await aPack({ count: 1 })))[0]).toContain(sentence);
  const embassy = await aPack({ count: 1, target: 'embassy-london' });
  expect((await pagesOf(embassy))[0]).not.toContain(sentence);
});

test('letters in the reader’s own language have no reverse, and still a sheet each', async () => {
  const pages = await pagesOf(await aPack({ reader: 'ru' }));
  expect(pages.map((page) => page === '')).toEqual([false, true, false, true, false, true, false]);
  expect(pages[0]).toMatch(/^Сопроводительный лист/);
});

test('who reads none of the campaign’s languages has cover and reverse in English, wherever English stands in its list', async () => {
  const russianFirst = libraryWith((campaign) => {
    campaign.languages = ['ru', 'kk', 'en'];
  });
  const pages = await pagesOf(await aPack({ reader: 'ar', language: 'kk', count: 1 }, russianFirst));
  expect(pages[0]).toMatch(/^Cover sheet/);
  expect(pages[3]).toContain('The same letter in English');
});

test('a pack is not one text over and over, and every letter has all demands', async () => {
  const pages = await pagesOf(await aPack({ language: 'en', count: 8 }));
  const letters = pages.slice(2).filter((page) => page !== '');
  expect(letters).toHaveLength(8);
  expect(new Set(letters).size).toBeGreaterThan(3);
  for (const letter of letters) expect(letter).toContain('immediately and unconditionally');
});

test('the same request gives the same bytes', async () => {
  expect((await aPack()).equals(await aPack())).toBe(true);
});

test('on US Letter the pages are US Letter', async () => {
  expect(await readPageSize(await aPack({ paper: 'letter', count: 1 }))).toEqual({ width: 612, height: 792 });
});

test.each([
  [{ target: 'pope' }, 'There is no target "pope".'],
  [{ language: 'fr' }, 'There is no language "fr".'],
])('a pack of %j is refused with a sentence', async (overrides, sentence) => {
  await expect(aPack(overrides)).rejects.toThrow(sentence);
});

test('there is no pack of a campaign that is over', async () => {
  const won = libraryWith((campaign) => {
    campaign.state = 'won';
  });
  await expect(aPack({}, won)).rejects.toThrow('The campaign is won.');
});

test.each([
  ['', 20],
  ['1', 1],
  ['100', 100],
])('a count of "%s" is %i letters', (text, count) => {
  expect(parsePackCount(text).value).toBe(count);
});

test.each(['0', '101', '-5', '2.5', '1e2', 'many', ' 5', '00000000020'])(
  'a count of "%s" is refused',
  (text) => {
    expect(parsePackCount(text).problems[0]).toMatchObject({
      message: `A stall pack cannot have "${text}" letters.`,
      fix: 'Give a whole number from 1 to 100.',
    });
  },
);
