import { jest } from '@jest/globals';
import type { Browser, Page, Response } from 'playwright-core';
import { fallbackLanguage } from '../../src/text/languages.js';
import { screenLanguages } from '../../src/web/screen.js';
import { campaignPath } from '../support/web.js';
import { openSite, type WebSite } from '../support/web-site.js';

jest.setTimeout(120_000);

const mostBytes = 60_000;
const mostScript = 20_000;
const mostRequests = 5;

let site: WebSite;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  site = await openSite();
  ({ browser, origin } = site);
});

afterAll(() => site?.close());

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };

const pages = screenLanguages.flatMap((language) => {
  const base = language === fallbackLanguage ? '' : `/${language}`;
  return [
    { name: `the first page (${language}) on a phone`, path: `${base}/`, viewport: phone },
    { name: `the first page (${language}) on a desk`, path: `${base}/`, viewport: desk },
    { name: `a campaign (${language}) on a phone`, path: base + campaignPath, viewport: phone },
    { name: `a campaign (${language}) on a desk`, path: base + campaignPath, viewport: desk },
    { name: `the form (${language}) on a phone`, path: `${base}${campaignPath}/write`, viewport: phone },
    { name: `the form (${language}) on a desk`, path: `${base}${campaignPath}/write`, viewport: desk },
  ];
});

test.each(pages)('$name is light, comes from here alone and does not move', async ({ path, viewport }) => {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  expect(await headingIsSet(page)).toBe(true);

  expect(responses.filter((response) => !response.url().startsWith(`${origin}/`))).toEqual([]);
  expect(responses.map((response) => response.status()).filter((status) => status !== 200)).toEqual([]);
  expect(responses.length + (await iconsToAskFor(page))).toBeLessThanOrEqual(mostRequests);
  const sizes = await Promise.all(responses.map(sizeOf));
  expect(sum(sizes)).toBeLessThan(mostBytes);
  expect(sum(sizes.filter((_, index) => isScript(responses[index])))).toBeLessThan(mostScript);
  expect(await shiftOf(page)).toBe(0);
  await context.close();
});

/** As it came over the line. */
async function sizeOf(response: Response): Promise<number> {
  return (await response.request().sizes()).responseBodySize;
}

/** Whether the font of the heading has come, so that it counts. */
function headingIsSet(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const heading = document.querySelector('h1');
    const [family = ''] = heading ? getComputedStyle(heading).fontFamily.split(',') : [];
    const loaded = [...document.fonts].filter((face) => face.status === 'loaded');
    return loaded.some((face) => family.includes(face.family));
  });
}

/** Icons that a browser with a window asks the server for; this one has none. */
function iconsToAskFor(page: Page): Promise<number> {
  return page.locator('link[rel="icon"]:not([href^="data:"])').count();
}

function isScript(response: Response | undefined): boolean {
  return response?.request().resourceType() === 'script';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** How much has moved since the page began to load. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shift += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(shift), 300);
      }),
  );
}
