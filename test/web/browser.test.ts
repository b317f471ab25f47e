import { AxeBuilder } from '@axe-core/playwright';
import { jest } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { campaignPath } from '../support/web.js';
import { openSite, type WebSite } from '../support/web-site.js';

jest.setTimeout(120_000);

let site: WebSite;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  site = await openSite();
  ({ browser, origin } = site);
});

afterAll(() => site?.close());

test('without JavaScript a supporter gets from the campaigns to the PDF', async () => {
  await visit({ javaScriptEnabled: false }, async (page) => {
    await page.getByRole('link', { name: 'Kazakhstan: release five' }).click();
    await page.getByRole('link', { name: 'Write a letter' }).click();
    await fillIn(page);
    expect(await page.getByRole('article').innerText()).toContain('Dear Prosecutor General,');
    expect(await page.getByRole('button', { name: 'Copy: Subject' }).isVisible()).toBe(false);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the PDF' }).click();
    expect((await download).suggestedFilename()).toBe('letter.pdf');
    expect(await (await download).failure()).toBeNull();
  });
});

test('without JavaScript a mistake, a change and a checked address keep every word', async () => {
  await visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${origin}${campaignPath}/write?target=prosecutor-general`);
    await page.getByLabel('Town').fill('Leeds');
    await page.getByRole('button', { name: 'Read your letter' }).click();
    await page.getByRole('link', { name: 'The name is missing.' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Anna Müller');
    await page.getByRole('button', { name: 'Read your letter' }).click();
    await page.getByLabel('I have checked').check();
    await page.getByRole('button', { name: 'Put it in' }).click();
    expect(await page.getByRole('article').innerText()).toContain('14 Mangilik Yel');
    expect(await page.getByLabel('To', { exact: true }).inputValue()).toBe('Gp-rk@prokuror.kz');
    await page.getByRole('button', { name: 'Change something' }).click();
    expect(await page.getByLabel('Town').inputValue()).toBe('Leeds');
    expect(page.url()).toBe(`${origin}${campaignPath}/write`);
  });
});

test('with JavaScript the text is copied with one button', async () => {
  await visit({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.goto(`${origin}${campaignPath}/write?target=prosecutor-general`);
    await fillIn(page);
    await page.getByRole('button', { name: 'Copy: Text of the letter' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll('\r\n', '\n')).toBe(
      await page.getByLabel('Text of the letter', { exact: true }).inputValue(),
    );
  });
});

test('the Enter key goes on to the letter and changes neither language nor words', async () => {
  await visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${origin}/en${campaignPath}/write?target=president`);
    await page.getByLabel('Name', { exact: true }).fill('Anna Müller');
    await page.getByLabel('Name', { exact: true }).press('Enter');
    await page.getByRole('heading', { name: 'Your letter', exact: true }).waitFor();
    await page.goto(`${origin}/ru${campaignPath}/write?target=president`);
    await page.getByLabel('Имя', { exact: true }).fill('Anna Müller');
    await page.getByLabel('Имя', { exact: true }).press('Enter');
    await page.waitForURL(`${origin}/ru${campaignPath}/preview`);
  });
});

test('with JavaScript the letter is shown while it is written', async () => {
  await visit({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(`${origin}${campaignPath}/write?target=president`);
    const live = page.getByRole('region', { name: 'Your letter so far' });
    await live.getByText('Your Excellency,').waitFor();
    await page.getByLabel('Name', { exact: true }).fill('Zoë <b>Quill</b>');
    await live.getByText('Zoë <b>Quill</b>').first().waitFor();
    await page.getByLabel('Language of the letter').selectOption('ru');
    await live.getByText('Ваше Превосходительство!').waitFor();
    await inspect(page);
  });
});

test.each([true, false])(
  'who writes to several takes one letter after the other (scripts: %s)',
  async (scripts) => {
    await visit({ javaScriptEnabled: scripts }, async (page) => {
      await page.goto(`${origin}${campaignPath}/write?target=president`);
      await page.getByLabel('Prosecutor General of the Republic of Kazakhstan').check();
      await page.getByLabel('Name', { exact: true }).fill('Anna Müller');
      await page.getByRole('button', { name: 'Read your letter' }).click();
      expect(await page.getByRole('article').innerText()).toContain('Your Excellency,');
      if (scripts) await inspect(page);
      await page.getByRole('button', { name: 'I have taken this letter. Next: Prosecutor General' }).click();
      expect(await page.getByRole('article').innerText()).toContain('Dear Prosecutor General,');
      await page.getByRole('button', { name: 'I have taken this letter, the last one' }).click();
      await page.getByText('You have taken all your letters.').waitFor();
      await page.getByRole('button', { name: /Not yet ?: President/ }).click();
      expect(await page.getByRole('article').innerText()).toContain('Your Excellency,');
      await page.getByRole('button', { name: /Add a letter ?: Commissioner/ }).click();
      expect(await page.getByRole('listitem').filter({ hasText: 'Commissioner' }).count()).toBe(1);
    });
  },
);

test('on a phone the sheet of the phone comes first, and carries the whole letter', async () => {
  const phone = {
    viewport: { width: 390, height: 800 },
    userAgent: 'Mozilla/5.0 (Linux; Android 14) Mobile',
  };
  await visit(phone, async (page) => {
    await page.addInitScript(() => {
      Object.assign(navigator, { share: async (shared: object) => Object.assign(window, { shared }) });
    });
    await page.goto(`${origin}${campaignPath}/write`);
    await fillIn(page);
    const ways = await page.locator('section > h3').allInnerTexts();
    expect(ways[0]).toBe('Copy it');
    await page.getByRole('button', { name: 'Share or send from this phone' }).click();
    const shared = await page.evaluate(() => (window as unknown as { shared: { text: string } }).shared);
    expect(shared.text).toContain('immediately and unconditionally released');
  });
});

test('with JavaScript the characters of the personal line are counted', async () => {
  await visit({}, async (page) => {
    await page.goto(`${origin}${campaignPath}/write`);
    await page.getByLabel('A sentence of your own').fill('x'.repeat(390));
    await page.getByText('10 characters left').first().waitFor();
    await page.getByLabel('A sentence of your own').fill('x'.repeat(403));
    await page.getByText('3 characters too many').first().waitFor();
  });
});

test('on paper there is the letter and nothing else', async () => {
  await visit({}, async (page) => {
    await page.goto(`${origin}${campaignPath}/write?target=president`);
    await fillIn(page);
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('body').innerText();
    expect(printed.trim()).toMatch(/^Anna Müller/);
    expect(printed).not.toContain('Take your letter');
  });
});

test.each([
  ['a phone', { viewport: { width: 360, height: 740 } }],
  ['a desk', { viewport: { width: 1280, height: 900 } }],
  ['the dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const }],
])('on %s no page has a barrier that axe finds, and none scrolls sideways', async (_name, options) => {
  await visit(options, async (page) => {
    await inspect(page);
    for (const path of [campaignPath, '/nowhere', `${campaignPath}/write`]) {
      await page.goto(origin + path);
      await inspect(page);
    }
    await page.getByRole('button', { name: 'Read your letter' }).click();
    await inspect(page);
    await page.getByLabel('Language of the letter').selectOption('kk');
    await fillIn(page);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await inspect(page);
  });
});

test('at 320 px no page scrolls sideways', async () => {
  await visit({ viewport: { width: 320, height: 600 } }, async (page) => {
    for (const path of ['/', campaignPath, `${campaignPath}/write`]) {
      await page.goto(origin + path);
      expect(await overflow(page)).toBe(0);
    }
    await page.getByLabel('A sentence of your own').fill('w'.repeat(300));
    await fillIn(page);
    expect(await overflow(page)).toBe(0);
  });
});

async function fillIn(page: Page): Promise<void> {
  for (const box of await page.getByRole('checkbox', { checked: true }).all()) await box.uncheck();
  await page.getByLabel('Prosecutor General of the Republic of Kazakhstan').check();
  await page.getByLabel('Name', { exact: true }).fill('Anna Müller');
  await page.getByRole('button', { name: 'Read your letter' }).click();
  await page.getByRole('heading', { name: 'Your letter', exact: true }).waitFor();
}

async function inspect(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  expect(await overflow(page)).toBe(0);
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** A visit that begins at the campaigns. It fails where a page asks elsewhere, keeps something or reports an error. */
async function visit(options: BrowserContextOptions, during: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options);
  const asked: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(origin);
  await during(page);
  expect(asked.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
  expect(asked.filter((url) => /anna|leeds/i.test(decodeURIComponent(url)))).toEqual([]);
  expect(errors).toEqual([]);
  await expectNothingKept(context, page, options.javaScriptEnabled !== false);
  await context.close();
}

async function expectNothingKept(context: BrowserContext, page: Page, scripted: boolean): Promise<void> {
  expect((await context.storageState()).cookies).toEqual([]);
  expect((await context.storageState()).origins).toEqual([]);
  if (scripted) expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
}
