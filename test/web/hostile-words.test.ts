import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { editableText } from '../../src/letter/editable-text.js';
import { cleanWords } from '../../src/text/clean.js';
import { screenLanguages } from '../../src/web/screen.js';
import { injections } from '../support/injections.js';
import { anAppeal } from '../support/library.js';
import { naughtyStrings } from '../support/naughty-strings.js';
import { kindsIn, openWatched, submit } from '../support/watched-page.js';
import { campaignPath } from '../support/web.js';
import { openSite, type WebSite } from '../support/web-site.js';

jest.setTimeout(180_000);

let site: WebSite;

beforeAll(async () => {
  site = await openSite({ trustProxy: 1 });
});

afterAll(() => site?.close());

const letter = editableText(anAppeal({ target: 'president', date: '2025-08-15' }).letter);
const screens = [...screenLanguages, 'text/en'];

/**
 * Each screen has its share of the words in the short fields, two at a time, and all of them in the edited text.
 * Without the policy, escaping alone protects; with it, nothing may be left for it to stop.
 */
test.each(screens)('no words run, load or keep anything on the screens of /%s', async (screen) => {
  const place = screens.indexOf(screen);
  const share = pairs(chunkOf(injections, place, screens.length));
  let usual = new Set<string>();
  for (const policy of [false, true]) {
    const { page, deeds, close } = await openWatched(site, { policy, from: `10.9.${place}.1` });
    if (!policy) usual = await usualOn(page, screen);
    for (const [index, words] of share.slice(policy ? -1 : 0).entries()) {
      const many = [...injections, ...chunkOf(naughtyStrings, index, share.length)];
      const met = await walk(page, screen, [...words, ...injections], many);
      expect({ words, strange: met.filter((kind) => !usual.has(kind)) }).toEqual({ words, strange: [] });
    }
    expect(await deeds()).toEqual({ ran: [], stopped: [], elsewhere: [], kept: [] });
    await close();
  }
});

test('a letter kept as a web page runs and loads nothing', async () => {
  const { page, deeds, close } = await openWatched(site, { policy: false, from: '10.9.100.1' });
  const usual = await keptLetter(page, fieldsWith(['Anna Mueller'], ['Thank you.']));
  for (const words of pairs(injections)) {
    const met = await keptLetter(page, fieldsWith([...words, ...injections], [...injections]));
    expect({ words, strange: met.filter((kind) => !usual.includes(kind)) }).toEqual({ words, strange: [] });
  }
  expect(await deeds()).toEqual({ ran: [], stopped: [], elsewhere: [], kept: [] });
  await close();
});

async function keptLetter(page: Page, form: Record<string, string>): Promise<string[]> {
  const url = `${site.origin}${campaignPath}/letter.html`;
  const answer = await page.request.post(url, { form: { ...form, paper: 'a4' } });
  expect(answer.status()).toBe(200);
  await page.setContent(await answer.text(), { waitUntil: 'load' });
  return kindsIn(page);
}

test('what runs, loads or is kept is seen by these tests', async () => {
  const words =
    '<img src=//elsewhere.evil/x.gif><script>alert(1); localStorage.a = 1; document.cookie = "b=1"</script>';
  const { page, deeds, close } = await openWatched(site, { policy: false, from: '10.9.101.1' });
  const usual = await kindsIn(page);
  await page.setContent(words);
  const strange = (await kindsIn(page)).filter((kind) => !usual.includes(kind));
  expect(strange).toEqual(expect.arrayContaining(['img[src] to http://elsewhere.evil', 'script[]']));
  const { ran, elsewhere, kept } = await deeds();
  expect([ran, elsewhere]).toEqual([['1'], ['http://elsewhere.evil/x.gif']]);
  expect(kept).toEqual(expect.arrayContaining(['b', 'a']));
  await close();
  const guarded = await openWatched(site, { policy: true, from: '10.9.101.1' });
  await guarded.page.evaluate(
    () =>
      new Promise<void>((seen) => {
        let count = 0;
        document.addEventListener('securitypolicyviolation', () => ++count === 2 && seen());
        document.body.innerHTML = '<img src=//elsewhere.evil/x.gif onerror=alert(1)>';
      }),
  );
  const { ran: nothing, stopped } = await guarded.deeds();
  expect(nothing).toEqual([]);
  expect(stopped.map((what) => what.split(' ')[0]).sort()).toEqual(['img-src', 'script-src-attr']);
  await guarded.close();
});

/** The kinds of things on the same pages with words of people, short and long. */
async function usualOn(page: Page, screen: string): Promise<Set<string>> {
  const short = await walk(page, screen, ['Anna Mueller'], ['Thank you.']);
  const long = await walk(page, screen, ['Anna Mueller '.repeat(6)], ['Thank you. '.repeat(20)]);
  return new Set([...short, ...long]);
}

/** The way of a supporter through the pages with these words in all fields; the kinds of things met on it. */
async function walk(page: Page, screen: string, words: string[], many: string[]): Promise<string[]> {
  const path = `/${screen}${campaignPath}`;
  const met: string[] = [];
  const look = async () => void met.push(...(await kindsIn(page)));
  const fields = fieldsWith(words, many);
  await submit(page, `${path}/preview`, fields);
  expect(await page.locator('article.letter').first().textContent()).toContain(cleanWords(fields.name ?? ''));
  await look();
  await change(page, screen);
  await look();
  await submit(page, `${path}/preview`, { ...fields, editedText: many.join('\n\n').slice(0, 5_000) });
  await look();
  await submit(page, `${path}/preview`, mistakenWith(words));
  await look();
  const [hostile = ''] = words;
  for (const address of [`write?target=${encodeURIComponent(hostile)}`, encodeURIComponent(hostile)]) {
    await page.goto(`${site.origin}${path}/${address}`);
    await look();
  }
  return met;
}

/** Back to the form, which shows the letter as a piece of page that its script puts in. */
async function change(page: Page, screen: string): Promise<void> {
  const live = screen.startsWith('text') ? undefined : page.waitForResponse(/letter-so-far/);
  await page.locator('button[formaction$="/write"]').click();
  await page.waitForLoadState();
  if ((await live)?.status() === 200) await page.locator('.live article').waitFor();
}

/** Fields that are taken. */
function fieldsWith(words: string[], many: string[]): Record<string, string> {
  const upTo = (longest: number, place = 0) => words.filter(({ length }) => length <= longest)[place] ?? 'x';
  return {
    target: 'president',
    targets: 'president,prosecutor-general',
    done: upTo(100),
    language: 'en',
    length: 'full',
    name: upTo(80),
    street: upTo(100, 2),
    town: upTo(60, 1),
    postcode: upTo(16),
    country: 'KZ',
    personalLine: words.join(' ').slice(0, 400),
    paper: upTo(100),
    addressChecked: upTo(100),
    attach: upTo(100),
    restore: upTo(100),
    seed: '',
    editedFor: 'president/en/full/',
    keptEdits: keptWith(words),
    editedSubject: words.join(' ').slice(0, 200),
    editedText: `${many.join('\n\n').slice(0, 5_900 - letter.length)}\n\n${letter}`,
  };
}

/** Changed words of another letter, carried along. */
function keptWith(words: string[]): string {
  const text = words.join('\n\n');
  return JSON.stringify([{ letter: 'president/ru/full//', subject: text.slice(0, 200), text }]);
}

/** Fields that are refused, or that choose what there is not. */
function mistakenWith(words: string[]): Record<string, string> {
  const [hostile = ''] = words;
  const named =
    'target targets done language length date seed paper country email careful editedFor keptEdits'.split(
      ' ',
    );
  return {
    ...Object.fromEntries(named.map((name) => [name, hostile])),
    name: hostile.repeat(hostile.length > 60 ? 20 : 1),
    town: hostile,
    editedText: hostile,
  };
}

/** One part of so many of a list. */
function chunkOf<T>(list: readonly T[], index: number, parts: number): T[] {
  return list.filter((_, place) => place % parts === index);
}

function pairs<T>(list: readonly T[]): T[][] {
  return chunkOf(list, 0, 2).map((item, index) => [item, ...list.slice(2 * index + 1, 2 * index + 2)]);
}
