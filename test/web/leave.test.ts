import type { Page } from 'playwright-core';
import request from 'supertest';
import { anApp, campaignPath } from '../support/web.js';
import { openSite, type WebSite } from '../support/web-site.js';

let site: WebSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site.close());

beforeEach(async () => {
  page = await site.browser.newPage();
});

afterEach(() => page.close());

test('"Leave now" says what stays behind, and the Back button does not bring the letter again', async () => {
  await page.goto(`${site.origin}${campaignPath}/write`);
  await page.fill('#name', 'Anna Müller');
  await page.click('main form button[type="submit"]:visible');
  await page.waitForSelector('article.letter');
  await page.click('text=Leave now');
  await page.waitForURL('**/leave');
  const words = await page.innerText('main');
  for (const left of [
    'history of the browser',
    'what you downloaded',
    'what you copied',
    'close this tab: its Back button',
  ])
    expect(words).toContain(left);
  await page.goBack();
  expect(page.url()).toBe(`${site.origin}${campaignPath}/write`);
  await page.waitForFunction(() => document.readyState === 'complete');
  expect(await page.inputValue('#name')).toBe('');
  await page.waitForSelector('article.letter');
  expect(await page.content()).not.toContain('Anna Müller');
}, 60_000);

test('whoever comes back without having left finds her words', async () => {
  await page.goto(`${site.origin}${campaignPath}/write`);
  await page.fill('#name', 'Anna Müller');
  await page.click('main form button[type="submit"]:visible');
  await page.waitForSelector('article.letter');
  await page.goBack();
  expect(await page.inputValue('#name')).toBe('Anna Müller');
}, 60_000);

test('without scripts it is a link to the same page, in the language of the screen', async () => {
  const { text } = await request(anApp()).get(`/ru${campaignPath}/write`).expect(200);
  expect(text).toContain('<a class="leave" href="/ru/leave"');
  const left = await request(anApp()).get('/ru/leave').expect(200);
  expect(left.text).toContain('Теперь закройте эту вкладку:');
});
