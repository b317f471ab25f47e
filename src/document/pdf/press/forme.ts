import type { Letter } from '../../../letter/letter.js';
import { type Alphabet, addTo, alphabetOf } from './alphabet.js';
import { type Copy, measurePassage } from './copy.js';
import type { Form, Trial } from './form.js';
import { doubt } from './one-page.js';
import { measureOwn, type OwnText, stripOwn } from './own-text.js';
import { isStretch, type PageCache, type PageContent, pageOf } from './page-content.js';
import { type ParagraphCache, type SetParagraph, setParagraph } from './paragraph.js';
import { type Forme, heightsAt, openPassages, type Pattern } from './pattern.js';
import { heightOfEnding, placeEnding, type SetEnding, setEnding } from './set-ending.js';
import { isShared, type SetLayout, type SetPart, stripAt } from './set-layout.js';
import { shapeOf } from './tags.js';

/** A letter's own words set at a setting: how its forme is found, and what is put into it. */
export interface OwnSetting {
  key: number;
  trial: Trial;
  own: OwnText;
  passages: SetParagraph[];
  ending: SetEnding;
  foot: number;
  head: SetPart[];
}

/** More lines than any part on one page has, for keys. */
const mostLines = 128;

/** Formes kept of one pattern. */
const mostFormes = 200;

/**
 * Sets what is a letter's own, and finds the first setting at which the whole letter fits on a page: as `layOutOnePage`
 * does. `undefined` where that, too, finds none, or is left to decide.
 */
export function setOwn(
  letter: Letter,
  pattern: Pattern,
  form: Form,
  cache: ParagraphCache,
): OwnSetting | undefined {
  const own = measureOwn(letter, form, cache);
  const copies =
    own &&
    openPassages(pattern, letter).map(({ text, marks }) =>
      measurePassage(text, 'regular', marks, cache.stretches),
    );
  if (!copies || copies.includes(undefined)) return undefined;
  for (const trial of form.trials) {
    const set = setAt(pattern, own, copies as Copy[], trial);
    if (!set || Math.abs(set.foot - trial.bottom) < doubt) return undefined;
    if (set.foot < trial.bottom) return withHead(set, form);
  }
  return undefined;
}

/** The page of a letter from its forme. */
export function fillForme({ items, baselines }: Forme, set: OwnSetting, form: Form): PageContent {
  const { trial, passages, ending, foot } = set;
  const paragraphs = passages.map((passage, index): SetPart => {
    return { role: 'paragraph', strips: [stripAt(passage, trial, 0, baselines[index] as number)] };
  });
  const own = [...set.head, ...paragraphs, ...placeEnding(ending, trial, foot)];
  let next = 0;
  return {
    paper: form.options.paper,
    items: items.map((item) => item ?? (own[next++] as SetPart)),
    pageNumbers: [],
    rules: [],
  };
}

/** What a page's parts need of the alphabet, beside what the forme's own do. */
export function alphabetWith({ alphabet }: Forme, { items }: PageContent): Alphabet {
  const all = { ...alphabet };
  for (const item of items) if (!isStretch(item)) for (const { set } of item.strips) addTo(all, set);
  return all;
}

/**
 * Keeps a forme of a layout for the letters to come; not of one whose shared parts could not be set from paragraphs,
 * such as a form of address with a word wider than its window.
 */
export function keepForme(pattern: Pattern, set: OwnSetting, layout: SetLayout, cache: PageCache): void {
  const parts = layout.sections.flatMap((section) => section.parts);
  const own = parts.filter((part) => !isShared(part));
  if (own.length !== ownParts(set)) return;
  const shared = { ...layout, sections: [{ language: '', parts: parts.filter(isShared) }] };
  if (pattern.formes.size >= mostFormes) pattern.formes.clear();
  pattern.formes.set(set.key, {
    items: pageOf(layout, 0, cache).items.map((item) => (isStretch(item) ? item : undefined)),
    baselines: own.filter(({ role }) => role === 'paragraph').map(({ strips }) => strips[0]?.y ?? 0),
    alphabet: alphabetOf(shared),
    shape: shapeOf(layout),
  });
}

/** Parts that the letter brings. */
function ownParts({ head, passages, ending }: OwnSetting): number {
  const ends = [ending.name, ending.date].filter((part) => part.ends.length > 0);
  return head.length + passages.length + ends.length;
}

function setAt(pattern: Pattern, own: OwnText, copies: readonly Copy[], trial: Trial) {
  const heights = heightsAt(pattern, trial);
  const ending = heights && setEnding(own, trial);
  if (!ending) return undefined;
  const passages: SetParagraph[] = [];
  let key = trial.index;
  let foot = trial.top;
  for (const [index, { paragraph }] of pattern.body.entries()) {
    const height = heights[index] as number;
    if (paragraph) {
      foot += height;
      continue;
    }
    const set = setParagraph({ copy: copies[passages.length] as Copy, lines: [] }, trial, 'paragraph');
    if (!set || set.ends.length === 0 || set.ends.length >= mostLines) return undefined;
    foot += height + set.ends.length * trial.lineHeight;
    key = key * mostLines + set.ends.length;
    passages.push(set);
  }
  return { key, trial, own, passages, ending, foot: foot + heightOfEnding(ending, trial) };
}

/** Which parts a letter has beside its paragraphs decides about the forme, too. */
function withHead(set: Omit<OwnSetting, 'head'>, form: Form): OwnSetting | undefined {
  const strips = stripOwn(set.own, form, set.trial.setting.size);
  if (!strips) return undefined;
  const { name, date, rows } = set.ending;
  if (rows >= mostLines) return undefined;
  const bits = [strips.sender.strips, strips.date.strips, name.ends, date.ends].map(({ length }) =>
    length > 0 ? 1 : 0,
  );
  const key = bits.reduce((sum, bit) => 2 * sum + bit, set.key * mostLines + rows);
  const head = [strips.sender, strips.date].filter((part) => part.strips.length > 0);
  return { ...set, key, head };
}
