import type { Campaign } from '../../src/campaign/campaign.js';
import { type PosterRequest, writeCampaignPoster } from '../../src/document/campaign-poster.js';
import { InputProblem } from '../../src/problem.js';
import { plainDate } from '../../src/text/plain-date.js';
import { kazakhstan, shippedCampaign } from '../support/library.js';
import { countPages, readMetadata, readRuns, readTags, readWords, type Tag } from '../support/pdf.js';
import { checkWithQpdf } from '../support/qpdf.js';
import { decodeRectangles, readRectangles } from '../support/qr-codes.js';

const publicUrl = 'https://write.example.org';
const page = `${publicUrl}/campaigns/${kazakhstan}`;

function aPoster(overrides: Partial<PosterRequest> = {}, change: (campaign: Campaign) => void = () => {}) {
  const campaign = shippedCampaign();
  change(campaign);
  return writeCampaignPoster(campaign, { language: 'en', publicUrl, paper: 'a4', ...overrides });
}

/** Each tag of a page, in the order of reading. */
function tagsOf({ tag, children }: Tag): string[] {
  return [tag, ...children.flatMap(tagsOf)];
}

test('a poster tells what happened, what is demanded, what to do, and whose word it rests on', async () => {
  const words = await readWords(aPoster());
  for (const told of [
    'Kazakhstan: release five peaceful protestors',
    'On 11 July 2023 a court in Almaty sent five people to prison.',
    'Amnesty International demands:',
    'Investigate all allegations of torture',
    'Write to those who can change it',
    `write.example.org/campaigns/${kazakhstan}`,
    'a statement by Amnesty International of 31 July 2023 (EUR 57/7071/2023)',
    'independent of Amnesty International and does not speak for it',
  ])
    expect(words).toContain(told);
  expect(words).not.toContain('Please write by');
});

test('and by when, where the campaign has a last day', async () => {
  const poster = aPoster({}, (campaign) => {
    campaign.actBy = plainDate('2026-12-31');
  });
  expect(await readWords(poster)).toContain('Please write by 31 December 2026.');
});

test.each(['a4', 'letter'] as const)('on %s its code leads a phone to the campaign', (paper) => {
  expect(decodeRectangles(readRectangles(aPoster({ paper })))).toBe(page);
});

test.each(['en', 'ru', 'kk'])(
  'the code is large, and nothing comes nearer than four modules, in %s',
  async (language) => {
    for (const paper of ['a4', 'letter'] as const) {
      const poster = aPoster({ paper, language });
      const rectangles = readRectangles(poster).map(inMillimetres);
      const module = Math.min(...rectangles.map(({ height }) => height));
      const left = Math.min(...rectangles.map(({ x }) => x));
      const right = Math.max(...rectangles.map(({ x, width }) => x + width));
      const top = Math.min(...rectangles.map(({ y }) => y));
      const bottom = Math.max(...rectangles.map(({ y, height }) => y + height));
      expect(right - left).toBeGreaterThanOrEqual(68 - 0.01);
      expect(left).toBeGreaterThan(4 * module);
      const near = (await readRuns(poster)).filter(
        (run) =>
          run.right > left - 4 * module &&
          run.left < right + 4 * module - 0.01 &&
          run.bottom > top - 4 * module + 0.01 &&
          run.top < bottom + 4 * module - 0.01,
      );
      expect(near.map(({ text }) => text)).toEqual([]);
    }
  },
);

test('it speaks the reader’s language where words and campaign have it, else English', async () => {
  expect(await readWords(aPoster({ language: 'ru' }))).toContain('Amnesty International требует:');
  expect(await readWords(aPoster({ language: 'kk' }))).toContain('2023 жылғы 31 шілде');
  expect(await readWords(aPoster({ language: 'ar' }))).toContain('Amnesty International demands:');
  const withoutRussian = aPoster({ language: 'ru' }, ({ summary }) => {
    delete summary.ru;
  });
  expect(await readWords(withoutRussian)).toContain('Amnesty International demands:');
});

test('it is one page, tagged, with a label for those who hear it and no metadata but title and language', async () => {
  const poster = aPoster({ language: 'ru' });
  expect(await countPages(poster)).toBe(1);
  expect(await checkWithQpdf(poster)).toBe(0);
  const { info, xmp } = await readMetadata(poster);
  expect(info).toMatchObject({ Title: 'Казахстан: освободить пятерых мирных демонстрантов', Language: 'ru' });
  for (const absent of ['Producer', 'Creator', 'CreationDate', 'Author'])
    expect(info).not.toHaveProperty(absent);
  expect(xmp).toBeNull();
  const tags = tagsOf(await readTags(poster));
  expect(tags.filter((tag) => ['H1', 'H2', 'LI', 'Figure'].includes(tag))).toEqual([
    'H1',
    'H2',
    'LI',
    'LI',
    'H2',
    'Figure',
  ]);
  expect(poster.toString('latin1')).toMatch(/\/Alt /);
});

test('the same campaign gives the same bytes', () => {
  expect(aPoster().equals(aPoster())).toBe(true);
  expect(aPoster().equals(aPoster({ publicUrl: 'https://other.example.org' }))).toBe(false);
});

test('a long summary makes the words smaller, and one that is too long is refused with a sentence', async () => {
  const withStory = (times: number) =>
    aPoster({}, ({ summary }) => {
      summary.en = [summary.en?.[0]?.concat(' ').repeat(times) ?? ''];
    });
  const sizeOf = async (poster: Buffer) => Math.max(...(await readRuns(poster)).map(({ size }) => size));
  expect(await sizeOf(withStory(3))).toBeLessThan(await sizeOf(withStory(1)));
  expect(() => withStory(20)).toThrow(InputProblem);
  expect(() => withStory(20)).toThrow(
    'more than a poster holds. Shorten the first paragraph of the summary.',
  );
});

test('characters that the fonts lack are named', () => {
  const withDove = () =>
    aPoster({}, ({ title }) => {
      title.en = 'Peace 🕊';
    });
  expect(withDove).toThrow('The title holds characters that the PDF cannot print: 🕊.');
});

function inMillimetres<T extends object>(box: T): T {
  return Object.fromEntries(Object.entries(box).map(([side, value]) => [side, (value * 25.4) / 72])) as T;
}
