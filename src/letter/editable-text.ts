import { cleanWords } from '../text/clean.js';
import type { Block, Letter, Passage } from './letter.js';
import { passagesOf } from './passages.js';

/** A paragraph or an item of a list while it is text in a field: one line of words. */
export interface Draft {
  isItem: boolean;
  text: string;
}

/** What she may put before an item; a hyphen or a dash needs a space after it, since words begin with them too. */
const bullet = /^\s*(?:[–-](?:\s+|$)|•\s*)/;

/** All that ends a line somewhere. */
const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/** The letter between salutation and closing as a field holds it: blocks a blank line apart, items after `– `. */
export function editableText(letter: Pick<Letter, 'blocks'>): string {
  return textOf(draftsOf(letter));
}

export function draftsOf({ blocks }: Pick<Letter, 'blocks'>): Draft[] {
  return blocks.flatMap((block): Draft[] => {
    const isItem = block.type === 'list';
    return passagesOf([block]).map(({ text }) => ({ isItem, text }));
  });
}

export function textOf(drafts: readonly Draft[]): string {
  return drafts
    .map(({ isItem, text }, index) => {
      const gap = isItem && drafts[index - 1]?.isItem ? '\n' : '\n\n';
      return `${index === 0 ? '' : gap}${isItem ? '– ' : ''}${text}`;
    })
    .join('');
}

/**
 * The other way: a blank line ends a paragraph or an item, a bullet begins an item, any other line goes on with
 * what stands before it. Words are cleaned. A paragraph of the letter stays one though it begins with a dash.
 */
export function toDrafts(text: string, { blocks }: Pick<Letter, 'blocks'>): Draft[] {
  const paragraphs = new Set(blocks.map((block) => (block.type === 'list' ? '' : cleanWords(block.text))));
  const drafts: { isItem: boolean; lines: string[] }[] = [];
  let goesOn = false;
  for (const line of text.split(lineEnd)) {
    const isItem = bullet.test(line) && !paragraphs.has(cleanWords(line));
    const isBlank = line.trim() === '';
    if (goesOn && !isItem && !isBlank) drafts.at(-1)?.lines.push(line);
    else if (!isBlank) drafts.push({ isItem, lines: [isItem ? line.replace(bullet, '') : line] });
    goesOn = !isBlank;
  }
  return drafts
    .map(({ isItem, lines }) => ({ isItem, text: cleanWords(lines.join(' ')) }))
    .filter(({ text: words }) => words !== '');
}

/** Items that follow one another are one list. */
export function toBlocks(passages: readonly { isItem: boolean; passage: Passage }[]): Block[] {
  const blocks: Block[] = [];
  for (const { isItem, passage } of passages) {
    const last = blocks.at(-1);
    if (!isItem) blocks.push({ ...passage, type: 'paragraph' });
    else if (last?.type === 'list') last.items.push(passage);
    else blocks.push({ type: 'list', items: [passage] });
  }
  return blocks;
}
