import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { screenLanguages } from '../../src/web/screen.js';
import { misdirected, outlineOf, unmarkedPassages } from './web-reading.js';
import type { openSites } from './web-site.js';
import { baseOf, states, statesLikeOthers } from './web-states.js';

/** WCAG 2.2 AA with all that it takes over from before, target-size included, and what axe holds good beyond it. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

interface Look {
  name: string;
  viewport: typeof phone;
  media?: Parameters<Page['emulateMedia']>[0];
}

const looks: Look[] = [
  { name: 'a phone', viewport: phone },
  { name: 'a desk in the dark', viewport: desk, media: { colorScheme: 'dark' } },
  { name: 'a phone with more contrast', viewport: phone, media: { contrast: 'more' } },
  { name: 'a desk in the reader’s own colours', viewport: desk, media: { forcedColors: 'active' } },
  { name: 'a desk', viewport: desk },
  { name: 'a phone in the dark', viewport: phone, media: { colorScheme: 'dark' } },
  {
    name: 'a desk with more contrast in the dark',
    viewport: desk,
    media: { colorScheme: 'dark', contrast: 'more' },
  },
  { name: 'a phone in the reader’s own colours', viewport: phone, media: { forcedColors: 'active' } },
];

export interface BarrierPage {
  title: string;
  base: string;
  open: (typeof states)[string];
  look: Look;
  /** Whether the quick tests visit it; the long ones visit the others. */
  quick: boolean;
}

/**
 * Each state in each language once, and the looks in rotation: all together would be 700 pages. The looks go on by
 * one from state to state and by two from language to language, so that a state is met in four looks, on phone and
 * desk or light and dark, and each look in each language. States that are like others but for a sentence come in one
 * language, and the text-only way in one from each side. The quick tests visit each state once, the
 * languages in rotation too.
 */
const styled = Object.entries(states).flatMap(([state, open], index) =>
  screenLanguages.flatMap((language, turn) => {
    if (statesLikeOthers.has(state) && turn !== index % screenLanguages.length) return [];
    const look = looks[(index + 2 * turn) % looks.length] as Look;
    const quick = statesLikeOthers.has(state) || turn === index % screenLanguages.length;
    return [
      { title: `${state} in "${language}" on ${look.name}`, base: baseOf(language), open, look, quick },
    ];
  }),
);

const plain = ['en', 'ar'].flatMap((language) =>
  ['campaign', 'write-errors', 'preview-several'].map((state) => ({
    title: `${state} in "${language}" as text only`,
    base: baseOf(language, true),
    open: states[state] as (typeof states)[string],
    look: looks[0] as Look,
    quick: true,
  })),
);

export const barrierPages: readonly BarrierPage[] = [...styled, ...plain];

export async function expectNoBarrier(
  { base, open, look }: BarrierPage,
  { browser, origins }: Awaited<ReturnType<typeof openSites>>,
): Promise<void> {
  const { viewport, media } = look;
  const context = await browser.newContext({ ...media, viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await open({ page, origins, base });
  // Without style, sizes are the browser's own: its list of offices is as wide as their longest name.
  const styled = !base.startsWith('/text');
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(styled && tooWide).toBe(false);
  expect(await axeFindings(page, styled ? [] : ['target-size'])).toEqual([]);

  const { headings, landmarks, unnamed } = await outlineOf(page);
  expect(headings.filter((level) => level === 1)).toEqual([1]);
  expect(headings.filter((level, index) => level > (headings[index - 1] ?? 1) + 1)).toEqual([]);
  expect(landmarks).toEqual({ banner: 1, navigation: 1, main: 1, contentinfo: 1 });
  expect(unnamed).toEqual([]);
  expect(await unmarkedPassages(page)).toEqual([]);
  expect(await misdirected(page)).toEqual([]);
  await context.close();
}

/** In one run, without frames and with findings alone: half the time of axe's usual way, for the same findings. */
async function axeFindings(page: Page, except: string[]): Promise<string[][]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], preload: false });
  const { violations } = await axe.withTags(standards).disableRules(except).analyze();
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}
