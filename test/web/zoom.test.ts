import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { screenLanguages } from '../../src/web/screen.js';
import { lossesOf, readersSpacing, secondsOfMotion, smallTargets } from '../support/web-layout.js';
import { openSites } from '../support/web-site.js';
import { baseOf, states } from '../support/web-states.js';

jest.setTimeout(120_000);

let sites: Awaited<ReturnType<typeof openSites>>;

beforeAll(async () => {
  sites = await openSites();
});

afterAll(() => sites?.close());

/** Each state once, the languages in rotation: what breaks a line is the longest word, and each language has its own. */
const pages = Object.entries(states).map(([state, open], index) => {
  const language = screenLanguages[index % screenLanguages.length] as string;
  return { state, open, language };
});

/** 1280 px at 200 %, and at 400 %. */
const widths = [640, 320];

test.each(pages)(
  '$state ($language) loses nothing enlarged or spaced out, and a finger meets all of it',
  async (which) => {
    await visit(which, async (page) => {
      expect(await smallTargets(page)).toEqual([]);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 450 });
        expect(await lossesOf(page)).toEqual([]);
      }
      await page.addStyleTag({ content: readersSpacing });
      for (const width of [...widths, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await lossesOf(page)).toEqual([]);
      }
    });
  },
);

test('nothing moves for who asks for less motion', async () => {
  const moving = await sites.browser.newPage({ reducedMotion: 'no-preference' });
  await moving.goto(`${sites.origins.open}/en/`);
  expect(await secondsOfMotion(moving)).toBeGreaterThan(0);
  await moving.emulateMedia({ reducedMotion: 'reduce' });
  expect(await secondsOfMotion(moving)).toBe(0);
  await moving.close();
});

interface Which {
  open: (typeof states)[string];
  language: string;
}

/** The reader's own style is let in past our headers, as a browser's extension would. */
async function visit({ open, language }: Which, during: (page: Page) => Promise<void>): Promise<void> {
  const context = await sites.browser.newContext({
    viewport: { width: 360, height: 740 },
    bypassCSP: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await open({ page, origins: sites.origins, base: baseOf(language) });
  await during(page);
  await context.close();
}
