import type { Block, Letter, Passage } from '../../../letter/letter.js';
import { type BodyPart, bodyParts } from '../body.js';
import type { Alphabet } from './alphabet.js';
import type { Form, Trial } from './form.js';
import { spaceBefore } from './one-page.js';
import type { Stretch } from './page-content.js';
import { type Paragraph, type ParagraphCache, paragraphOf, setParagraph } from './paragraph.js';

/** What letters of one form share: their words outside the paragraphs that hold a supporter's. */
export interface Pattern {
  /** The shared blocks, each the very same object in every letter; `undefined` where a supporter's words are. */
  blocks: (Block | undefined)[];
  words: SharedWords;
  /** The body; `undefined` for a paragraph with a supporter's words. */
  body: { part: Pick<BodyPart, 'role' | 'before'>; paragraph: Paragraph | undefined }[];
  /** By the trial's index: heights of the shared parts with the space before them, pt; `null` where one cannot be set. */
  heights: (number[] | null | undefined)[];
  /** Pages already made, by the setting and the lines of what is not shared. */
  formes: Map<number, Forme>;
}

/**
 * A page locked up for printing: what letters of a pattern share where it stands, and room for the rest. It serves
 * every letter whose own words take the same lines.
 */
export interface Forme {
  /** What is shared; `undefined` for a part that each letter brings. */
  items: (Stretch | undefined)[];
  /** First baselines of the paragraphs that a letter brings, pt. */
  baselines: number[];
  /** Of what is shared. */
  alphabet: Alphabet;
  /** All that the frame of its files depends on beside the alphabet. */
  shape: string;
}

type SharedWords = Pick<Letter, 'language' | 'subject' | 'salutation' | 'closing' | 'formOfAddress'>;

/** Patterns by their last shared block. They are forgotten with the form letter that it belongs to. */
export type Patterns = WeakMap<Block, Pattern>;

/** Paragraphs with a supporter's words that a pattern may have. */
const mostOpen = 3;

/** The pattern of a letter; `undefined` for a letter that shares no block, or with a supporter's words elsewhere. */
export function patternOf(
  letter: Letter,
  form: Form,
  patterns: Patterns,
  cache: ParagraphCache,
): Pattern | undefined {
  const key = form.options.blank ? undefined : letter.blocks.findLast((block) => !isOpen(block));
  const known = key && patterns.get(key);
  if (!key || (known && matches(known, letter))) return known;
  const pattern = createPattern(letter, cache);
  if (pattern) patterns.set(key, pattern);
  return pattern;
}

/** The passages of a letter that hold a supporter's words, in order. */
export function openPassages({ blocks }: Pattern, letter: Letter): Passage[] {
  const passages: Passage[] = [];
  blocks.forEach((shared, index) => {
    const block = letter.blocks[index];
    if (!shared && block?.type === 'paragraph') passages.push(block);
  });
  return passages;
}

/** Heights of a pattern's parts at a setting, pt; of an open one the space before it. */
export function heightsAt(pattern: Pattern, trial: Trial): number[] | null {
  const known = pattern.heights[trial.index];
  if (known !== undefined) return known;
  const heights = measureHeights(pattern, trial);
  pattern.heights[trial.index] = heights;
  return heights;
}

function measureHeights({ body }: Pattern, trial: Trial): number[] | null {
  const heights: number[] = [];
  for (const [index, { part, paragraph }] of body.entries()) {
    const set = paragraph && setParagraph(paragraph, trial, part.role);
    if (paragraph && (!set || (index === 0 && set.ends.length === 0))) return null;
    const space = spaceBefore(part, set ?? { ends: [1] }, trial, index === 0);
    heights.push(set ? space + set.ends.length * trial.lineHeight : space);
  }
  return heights;
}

function createPattern(letter: Letter, cache: ParagraphCache): Pattern | undefined {
  const parts = bodyParts(letter);
  const open = parts.filter(({ marks }) => marks.some(isOwn));
  if (open.length > mostOpen || open.some(({ role }) => role !== 'paragraph')) return undefined;
  const { language, subject, salutation, closing, formOfAddress } = letter;
  const body = parts.map((part) => ({
    part: { role: part.role, before: part.before },
    paragraph: open.includes(part) ? undefined : paragraphOf(part, cache),
  }));
  if (body.filter(({ paragraph }) => !paragraph).length > open.length) return undefined;
  return {
    blocks: letter.blocks.map((block) => (isOpen(block) ? undefined : block)),
    words: { language, subject, salutation, closing, formOfAddress },
    body,
    heights: [],
    formes: new Map(),
  };
}

function matches({ blocks, words }: Pattern, letter: Letter): boolean {
  return (
    letter.blocks.length === blocks.length &&
    letter.blocks.every((block, index) => block === blocks[index] || (!blocks[index] && isOpen(block))) &&
    letter.language === words.language &&
    letter.subject === words.subject &&
    letter.salutation === words.salutation &&
    letter.closing === words.closing &&
    (letter.formOfAddress === words.formOfAddress ||
      letter.formOfAddress.join('\n') === words.formOfAddress.join('\n'))
  );
}

/** Whether it holds a supporter's words. */
function isOpen(block: Block): boolean {
  return block.type === 'list' ? block.items.some(({ marks }) => marks.some(isOwn)) : block.marks.some(isOwn);
}

function isOwn({ origin }: { origin: string }): boolean {
  return origin === 'supporter';
}
