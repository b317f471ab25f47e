import type { Block, Mark, Passage } from './letter.js';
import type { Piece } from './template/evaluate.js';
import { Phrase } from './template/phrase.js';

/** The pieces of a paragraph, or of an item of a list. */
export interface Chunk {
  isItem: boolean;
  pieces: Piece[];
}

const bullet = /^[ \t]*- /;

/**
 * Cuts the pieces of an evaluated frame into paragraphs and list items. Structure comes from the frame's fixed
 * words only: an empty line ends a paragraph, "- " at the start of a line begins a list item; what a phrase
 * holds never does.
 */
export function toChunks(pieces: readonly Piece[]): Chunk[] {
  const result: Chunk[] = [];
  let current: Chunk = { isItem: false, pieces: [] };
  for (const line of lines(pieces)) {
    const [first] = line;
    const isItem = typeof first === 'string' && bullet.test(first);
    if (isItem || isBlank(line)) {
      result.push(current);
      current = { isItem, pieces: [] };
    }
    current.pieces.push(' ', ...(isItem ? [first.replace(bullet, ''), ...line.slice(1)] : line));
  }
  return [...result, current];
}

/** The lines of the frame, as its fixed words break them. */
function lines(pieces: readonly Piece[]): Piece[][] {
  const result: Piece[][] = [[]];
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      result.at(-1)?.push(piece);
      continue;
    }
    const [first = '', ...others] = piece.split('\n');
    if (first !== '') result.at(-1)?.push(first);
    for (const other of others) result.push(other === '' ? [] : [other]);
  }
  return result.map(joinFixed);
}

/** Fixed words that follow one another become one piece, so that a bullet may come from two. */
function joinFixed(line: Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of line) {
    const last = result.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') result[result.length - 1] = last + piece;
    else result.push(piece);
  }
  return result;
}

/** A line without fixed words and with empty phrases only is no gap: the frame wrote a word there. */
function isBlank(line: Piece[]): boolean {
  return line.every((piece) => typeof piece === 'string' && piece.trim() === '');
}

/** One run of text with single spaces, and the marks of the phrases in it. */
export function toPassage(pieces: readonly Piece[]): Passage {
  let text = '';
  const marks: Mark[] = [];
  for (const piece of pieces) {
    const words = singleSpaced(String(piece));
    const added = text === '' || text.endsWith(' ') ? words.trimStart() : words;
    const start = text.length + (added.length - added.trimStart().length);
    text += added;
    if (piece instanceof Phrase && added.trim() !== '')
      marks.push(markOf(piece, start, start + added.trim().length));
  }
  return { text: text.trimEnd(), sources: unique(marks.flatMap((mark) => mark.sources)), marks };
}

/** Most words are single-spaced already, and a look is cheaper than a replacement. */
function singleSpaced(text: string): string {
  return /[\t\r\n]| {2}/.test(text) ? text.replace(/[ \t\r\n]+/g, ' ') : text;
}

function markOf(phrase: Phrase, start: number, end: number): Mark {
  return { start, end, origin: phrase.origin, sources: [...phrase.sources] };
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** All passages of a letter's blocks, in order. */
export function passagesOf(blocks: readonly Block[]): Passage[] {
  return blocks.flatMap((block) => (block.type === 'list' ? block.items : [block]));
}
