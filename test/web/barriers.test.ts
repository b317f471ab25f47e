import { jest } from '@jest/globals';
import { barrierPages, expectNoBarrier } from '../support/web-barriers.js';
import { openSites } from '../support/web-site.js';
import { baseOf, states } from '../support/web-states.js';

jest.setTimeout(120_000);

let sites: Awaited<ReturnType<typeof openSites>>;

beforeAll(async () => {
  sites = await openSites();
});

afterAll(() => sites?.close());

test.each(barrierPages.filter(({ quick }) => quick))('no barrier stands in $title', (page) =>
  expectNoBarrier(page, sites),
);

/** What each page is found by: its title, which differs from page to page and says what went wrong. */
test('each page has a title of its own', async () => {
  const page = await sites.browser.newPage();
  const titles: string[] = [];
  for (const state of [
    'first',
    'campaign',
    'write',
    'write-errors',
    'preview',
    'not-found',
    'letters-over',
  ]) {
    await states[state]?.({ page, origins: sites.origins, base: baseOf('en') });
    titles.push(await page.title());
  }
  expect(new Set(titles).size).toBe(titles.length);
  await page.close();
});
