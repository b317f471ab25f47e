import { type BoundedCache, createBoundedCache } from '../../../text/bounded-cache.js';
import type { BodyPart } from '../body.js';
import type { Role } from '../placed.js';
import type { Face } from '../typeface.js';
import { type Copy, type CopyCache, measureCopy, measurePassage } from './copy.js';
import type { Trial } from './form.js';
import { balanceLines, breakLines } from './lines.js';
import type { SetPart } from './set-layout.js';
import { numbered, type SetText } from './set-text.js';

/** A measured text, with its lines at every setting that it was tried at. */
export interface Paragraph {
  copy: Copy;
  /** By the trial's index. `undefined` where a word must be cut. */
  lines: (SetParagraph | undefined)[];
}

export interface SetParagraph extends SetText {
  /** Of the first line, em. */
  width: number;
}

/** Words of the campaign, measured and set, for one form; nothing of a supporter. */
export interface ParagraphCache {
  /** By role and words. */
  whole: Map<Role, BoundedCache<Paragraph | undefined>>;
  /** Stretches between a supporter's words. */
  stretches: CopyCache;
  /** Forms of address, by size and lines. */
  addresses: BoundedCache<SetPart | undefined>;
}

/** Of each kind: many times the parts and wordings that one campaign has. */
const kept = 500;

export function createParagraphCache(): ParagraphCache {
  return { whole: new Map(), stretches: createBoundedCache(kept), addresses: createBoundedCache(200) };
}

/** `undefined` where a character cannot be set as one glyph. */
export function paragraphOf(part: BodyPart, cache: ParagraphCache): Paragraph | undefined {
  const { words, face, role, marks } = part;
  for (const { origin } of marks)
    if (origin === 'supporter') return toParagraph(measurePassage(words, face, marks, cache.stretches));
  return fixedParagraph(words, face, role, cache);
}

export function fixedParagraph(
  words: string,
  face: Face,
  role: Role,
  cache: ParagraphCache,
): Paragraph | undefined {
  let kin = cache.whole.get(role);
  if (!kin) {
    kin = createBoundedCache(kept);
    cache.whole.set(role, kin);
  }
  return kin.get(words, () => toParagraph(measureCopy(words, face)));
}

/** A line of a supporter's own: name, address, date. Never kept. */
export function ownCopy(words: string): Copy | undefined {
  const copy = measureCopy(words, 'regular');
  if (copy) copy.own = [[0, copy.text.length]];
  return copy;
}

/** The lines at a setting. `undefined` where a word is longer than a line and must be cut. */
export function setParagraph(paragraph: Paragraph, trial: Trial, role: Role): SetParagraph | undefined {
  const known = paragraph.lines[trial.index];
  if (known) return known;
  const set = breakParagraph(paragraph.copy, role === 'item' ? trial.itemMeasure : trial.measure, role);
  paragraph.lines[trial.index] = set;
  return set;
}

function breakParagraph(copy: Copy, measure: number, role: Role): SetParagraph | undefined {
  const lines = role === 'subject' ? balanceLines(copy, measure) : breakLines(copy, measure);
  if (!lines) return undefined;
  const { face, text, own } = copy;
  const set = { face, text, own, ends: lines.ends, width: lines.widths[0] ?? 0 };
  return own.length > 0 ? set : numbered(set);
}

function toParagraph(copy: Copy | undefined): Paragraph | undefined {
  return copy && { copy, lines: [] };
}
