import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { campaignPath } from '../support/web.js';
import { isSeen, type Stop, stopsOf, tabTo } from '../support/web-keys.js';
import { openSites } from '../support/web-site.js';
import { baseOf, states } from '../support/web-states.js';

jest.setTimeout(120_000);

let sites: Awaited<ReturnType<typeof openSites>>;

beforeAll(async () => {
  sites = await openSites();
});

afterAll(() => sites?.close());

test.each([true, false])(
  'keys alone lead from the campaigns to the letter (scripts: %s)',
  async (scripts) => {
    await visit(scripts, async (page) => {
      await page.goto(`${sites.origins.open}/en/`);
      await press(page, '.card a', 'Enter');
      await page.waitForURL(`**${campaignPath}`);
      await press(page, '.actions a.button', 'Enter');
      await page.waitForURL('**/write');
      await press(page, '#careful', 'Space');
      await press(page, '#target-president', 'Space');
      await press(page, '#target-prosecutor-general', 'Space');
      await press(page, '#length-full', 'ArrowDown');
      await tabTo(page, '#name');
      await page.keyboard.type('Anna Müller');
      await tabTo(page, '#country');
      await page.keyboard.type('United K');
      await press(page, 'form#letter > .actions button', 'Enter');
      await page.waitForURL('**/preview');
      await press(page, '#addressChecked', 'Space');
      await press(page, '.notice button', 'Enter');
      await page.locator('button[name="addressChecked"]').waitFor();
      await press(page, '.sources summary', 'Enter');
      expect(await page.locator('.sources').getAttribute('open')).not.toBeNull();
      const letter = await page.getByRole('article').innerText();
      expect(letter).toContain('14 Mangilik Yel');
      expect(letter).toContain('United Kingdom');
      expect(letter.length).toBeLessThan(2000);
      const download = page.waitForEvent('download');
      await press(page, '[formaction$="/letter.pdf"]', 'Space');
      expect((await download).suggestedFilename()).toBe('letter.pdf');
    });
  },
);

test.each([true, false])(
  'the first stop leads past what each page begins with (scripts: %s)',
  async (scripts) => {
    await visit(scripts, async (page) => {
      await page.goto(`${sites.origins.open}/en/`);
      await press(page, '.skip', 'Enter');
      await page.keyboard.press('Tab');
      expect(await page.locator('main a:focus').count()).toBe(1);
    });
  },
);

test.each([true, false])(
  'after mistakes the focus is on their list, whose links lead to the fields (scripts: %s)',
  async (scripts) => {
    await visit(scripts, async (page) => {
      await openState(page, 'write-errors', 'en', scripts);
      await page.locator('.error-summary:focus').waitFor();
      for (const field of ['target', 'name', 'email']) {
        await page.locator(`.error-summary a[href="#${field}"]`).focus();
        await page.keyboard.press('Enter');
        await page.locator(`#${field}:focus`).waitFor();
      }
    });
  },
);

test('after a change that the letter cannot take, the focus is on what was lost, which leads to the text', async () => {
  await visit(true, async (page) => {
    await openState(page, 'preview-edit-refused', 'en');
    await page.locator('.error-summary:focus').waitFor();
    await press(page, '.error-summary a', 'Enter');
    await page.locator('#editedText:focus').waitFor();
  });
});

/** Each page that has stops of its own, with those of the letter unfolded; on a phone, where all is one column. */
const walked = [
  'first',
  'campaign',
  'write-errors',
  'preview-unfolded',
  'preview-several',
  'preview-edit-refused',
  'too-many',
];

test.each(walked.flatMap((state) => ['en', 'ar'].map((language) => ({ state, language }))))(
  'in $state ($language) every stop is seen, in the order of the screen, and none is a trap',
  async ({ state, language }) => {
    await visit(true, async (page) => {
      await openState(page, state, language);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.locator('.skip').focus();
      const stops = await stopsOf(page);
      expect(stops.length).toBeGreaterThan(4);
      expect(stops.filter((stop) => !isSeen(stop)).map(({ name }) => name)).toEqual([]);
      expect(steppingBack(stops, language === 'ar')).toEqual([]);
      const back = await stopsOf(page, 'Shift+Tab');
      expect(back.length).toBeGreaterThanOrEqual(stops.length);
    });
  },
);

test('while the letter is written, a screen reader hears one short sentence when a field is left, and no more', async () => {
  await visit(true, async (page) => {
    await openState(page, 'write-live', 'en');
    await page.locator('#name').focus();
    await page.evaluate(() => {
      const said: string[] = [];
      const hear = (changes: MutationRecord[]) => {
        for (const { target } of changes) if (target.textContent) said.push(target.textContent);
      };
      for (const status of document.querySelectorAll('[role="status"]'))
        new MutationObserver(hear).observe(status, { childList: true, characterData: true, subtree: true });
      Object.assign(window, { said });
    });
    await page.keyboard.type('Zoë Quill');
    await page.locator('.live').getByText('Zoë Quill').first().waitFor();
    expect(await saidOn(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.locator('.live [role="status"]', { hasText: 'The letter has been updated.' }).waitFor();
    expect(await saidOn(page)).toEqual(['The letter has been updated.']);
    expect(await page.locator('.live [aria-live], [aria-live="assertive"]').count()).toBe(0);
  });
});

function saidOn(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { said: string[] }).said);
}

/** Stops that lie above the one before, or before it on the same line. */
function steppingBack(stops: readonly Stop[], rightToLeft: boolean): string[] {
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    if (!before || stop.top >= before.bottom - 8) return [];
    const isBeside = rightToLeft ? stop.right <= before.left + 1 : stop.left >= before.right - 1;
    return isBeside && stop.bottom > before.top ? [] : [`${before.name} -> ${stop.name}`];
  });
}

async function press(page: Page, selector: string, key: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press(key);
}

async function openState(page: Page, state: string, language: string, scripts = true): Promise<void> {
  await states[state]?.({ page, origins: sites.origins, base: baseOf(language), scripts });
}

async function visit(scripts: boolean, during: (page: Page) => Promise<void>): Promise<void> {
  const context = await sites.browser.newContext({
    javaScriptEnabled: scripts,
    viewport: { width: 390, height: 800 },
    reducedMotion: 'reduce',
  });
  await during(await context.newPage());
  await context.close();
}
