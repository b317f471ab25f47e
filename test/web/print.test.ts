import { jest } from '@jest/globals';
import { countPages, readWords } from '../support/pdf.js';
import { openSites } from '../support/web-site.js';
import { baseOf, states } from '../support/web-states.js';

jest.setTimeout(120_000);

let sites: Awaited<ReturnType<typeof openSites>>;

beforeAll(async () => {
  sites = await openSites();
});

afterAll(() => sites?.close());

test.each(['preview', 'preview-several', 'preview-unfolded', 'preview-careful'])(
  'printed, %s is the letter on one page and nothing else',
  async (state) => {
    const { pages, words } = await printed(state, 'en');
    expect(pages).toBe(1);
    expect(words).toMatch(/^Anna Müller/);
    expect(words).toMatch(/Anna Müller$/);
  },
);

test('a letter beside its translation is printed without it', async () => {
  const { pages, words } = await printed('preview-translated', 'en');
  expect(pages).toBe(1);
  expect(words).toMatch(/^Президенту Республики Казахстан/);
  expect(words).not.toContain('Your Excellency');
});

test('the form is printed as the letter so far, or without a script as a form to fill in by hand', async () => {
  const live = await printed('write-live', 'en');
  expect(live.pages).toBe(1);
  expect(live.words).toMatch(/^The President of the Republic/);
  const form = await printed('write', 'en');
  expect(form.words).toContain('Before you write: is it safe for you?');
  expect(form.words).toContain('Prosecutor General of the Republic of Kazakhstan');
  expect(form.words).not.toContain('Read your letter');
});

test('a campaign is printed with what it tells and without what only a screen can do', async () => {
  const { pages, words } = await printed('campaign', 'en');
  expect(pages).toBeLessThanOrEqual(3);
  expect(words).toContain('What is demanded');
  for (const button of ['Write a letter', 'Download', 'Text only', 'Русский'])
    expect(words).not.toContain(button);
});

/** Printed from a dark screen: paper is white nevertheless. */
async function printed(state: string, language: string): Promise<{ pages: number; words: string }> {
  const context = await sites.browser.newContext({ colorScheme: 'dark' });
  const page = await context.newPage();
  await states[state]?.({ page, origins: sites.origins, base: baseOf(language) });
  const bytes = new Uint8Array(await page.pdf({ format: 'A4' }));
  await context.close();
  const pages = await countPages(bytes);
  const words = await Promise.all(Array.from({ length: pages }, (_, index) => readWords(bytes, index)));
  return { pages, words: words.join(' ') };
}
