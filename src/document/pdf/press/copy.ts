import type { Mark } from '../../../letter/letter.js';
import type { BoundedCache } from '../../../text/bounded-cache.js';
import { breakPlainText, isSeam, mayBreak, plainText } from '../pieces.js';
import type { Face } from '../typeface.js';
import { hasType, type Type, typeOf, widthOf } from './type.js';

/** A text cut where lines may end, and measured. Widths in em, so that one measuring serves every size. */
export interface Copy {
  face: Face;
  /** No-break characters are plain ones here. */
  text: string;
  /** By piece: where it ends in the text; its width with the spaces after it; and without them. */
  ends: number[];
  widths: number[];
  inked: number[];
  /** The widest piece without its spaces. */
  widest: number;
  /** Stretches that are a supporter's own words, in order. */
  own: Span[];
}

/** Start and end in a text. */
export type Span = [number, number];

/** A cache of stretches that are not a supporter's, by face and text. */
export type CopyCache = BoundedCache<Copy | undefined>;

/** `undefined` where a character cannot be set as one glyph, or a font lacks it. */
export function measureCopy(words: string, face: Face): Copy | undefined {
  return measureStretch(plainText(words), face);
}

/**
 * A passage with a supporter's words in it. Between them stand the words of all letters of the run, which come
 * from the cache; only the supporter's words and their neighbours are looked at anew. Breaking a text at its
 * seams, and breaking the stretches, gives the same lines as breaking the whole.
 */
export function measurePassage(
  words: string,
  face: Face,
  marks: readonly Mark[],
  cache: CopyCache,
): Copy | undefined {
  const plain = plainText(words);
  if (plain !== words) return wholly(measureCopy(words, face));
  const copy: Copy = { face, text: '', ends: [], widths: [], inked: [], widest: 0, own: [] };
  let done = 0;
  for (const [start, end] of stretchesOf(plain, marks)) {
    const fixed = plain.slice(done, start);
    const kept = cache.get(face + fixed, () => measureStretch(fixed, face));
    if (!append(copy, kept) || !append(copy, measureStretch(plain.slice(start, end), face))) return undefined;
    done = end;
  }
  const rest = plain.slice(done);
  if (
    !append(
      copy,
      cache.get(face + rest, () => measureStretch(rest, face)),
    )
  )
    return undefined;
  copy.own = ownOf(marks);
  return copy;
}

/** All of it counts as the supporter's where marks no longer tell: white space or accents were mended. */
function wholly(copy: Copy | undefined): Copy | undefined {
  return copy && { ...copy, own: [[0, copy.text.length]] };
}

function measureStretch(plain: string, face: Face): Copy | undefined {
  const type = typeOf(face);
  if (!hasType(type, plain)) return undefined;
  const pieces = breakWords(plain);
  const copy: Copy = { face, text: pieces.join(''), ends: [], widths: [], inked: [], widest: 0, own: [] };
  let start = 0;
  for (const piece of pieces) {
    measurePiece(copy, type, start, start + piece.length);
    start += piece.length;
  }
  return copy;
}

/** Names, addresses and the like: letters and digits, hyphens and apostrophes within, between single spaces. */
const letters = '0-9A-Za-zÀ-ÖØ-öø-ž\\u0400-\\u045F\\u048A-\\u052F';
const plainWord = `[${letters}]+(?:[-'’][${letters}]+)*[.,]?`;
const plainWords = new RegExp(`^(?:${plainWord} )*${plainWord} ?$`);
const wordAndSpace = /[^ ]+ ?/g;

/** Such words may be parted at every space but where a careful typist would not. */
function breakWords(plain: string): string[] {
  const words = plain.length < 200 && plainWords.test(plain) ? plain.match(wordAndSpace) : undefined;
  if (!words) return breakPlainText(plain);
  return /[0-9.]/.test(plain) ? joinKept(words, plain) : words;
}

function joinKept(words: readonly string[], plain: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let end = 0;
  for (const word of words) {
    end += word.length;
    if (end < plain.length && !mayBreak(plain, end)) continue;
    pieces.push(plain.slice(start, end));
    start = end;
  }
  return pieces;
}

function measurePiece(copy: Copy, type: Type, start: number, end: number): void {
  let inkEnd = end;
  while (inkEnd > start && copy.text.charCodeAt(inkEnd - 1) === 0x20) inkEnd--;
  const inked = widthOf(type, copy.text, start, inkEnd);
  copy.ends.push(end);
  copy.inked.push(inked);
  copy.widths.push(inkEnd === end ? inked : widthOf(type, copy.text, start, end));
  if (inked > copy.widest) copy.widest = inked;
}

/** False where there is nothing to append. */
function append(copy: Copy, next: Copy | undefined): boolean {
  if (!next) return false;
  const shift = copy.text.length;
  copy.text += next.text;
  for (const end of next.ends) copy.ends.push(shift + end);
  copy.widths.push(...next.widths);
  copy.inked.push(...next.inked);
  copy.widest = Math.max(copy.widest, next.widest);
  return true;
}

function ownOf(marks: readonly Mark[]): Span[] {
  return marks.filter(({ origin }) => origin === 'supporter').map(({ start, end }) => [start, end]);
}

/** The supporter's words, each with its neighbours out to the next seams; those that touch are one. */
function stretchesOf(plain: string, marks: readonly Mark[]): Span[] {
  const stretches: Span[] = [];
  for (const [from, to] of ownOf(marks)) {
    const start = seamBefore(plain, from);
    const end = seamAfter(plain, to);
    const last = stretches.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else stretches.push([start, end]);
  }
  return stretches;
}

function seamBefore(plain: string, position: number): number {
  let at = position;
  while (at > 0 && !isSeam(plain, at)) at--;
  return at;
}

function seamAfter(plain: string, position: number): number {
  let at = position;
  while (at < plain.length && !isSeam(plain, at)) at++;
  return at;
}
