import type { SetLayout } from './set-layout.js';
import type { SetText } from './set-text.js';
import { hasType, typeOf } from './type.js';

/**
 * The characters that a file's fonts hold. They depend on the letter alone, never on letters printed before:
 * the same letter is the same bytes, and nobody's file tells of another's words. Regular characters come by
 * rows, so that most letters of a run share one font; bold ones are exactly those of the subject.
 */
export interface Alphabet {
  /** A code point of each row but the one that is always there, in order. */
  regular: string;
  bold: string;
}

/** What letters of all languages hold: ASCII, and dashes, quotation marks and the like. */
const always = new Set([
  ...Array.from({ length: 0x5f }, (_, index) => 0x20 + index),
  ...Array.from('«»–—‘’“”„…№', (character) => character.codePointAt(0) ?? 0),
]);

export function alphabetOf({ sections, pageNumbers }: SetLayout): Alphabet {
  const alphabet: Alphabet = { regular: '', bold: '' };
  for (const { parts } of sections)
    for (const { strips } of parts) for (const { set } of strips) addTo(alphabet, set);
  for (const { set } of pageNumbers) addTo(alphabet, set);
  return alphabet;
}

/** Adds what a text needs. */
export function addTo(alphabet: Alphabet, set: SetText): void {
  const { face } = set;
  set.names ??= face === 'bold' ? namesOf(codesOf(set.text)) : namesOf(rowsOf(set.text));
  alphabet[face] = join(alphabet[face], set.names);
}

export function mergeAlphabet(alphabet: Alphabet, more: Alphabet): void {
  alphabet.regular = join(alphabet.regular, more.regular);
  alphabet.bold = join(alphabet.bold, more.bold);
}

function join(names: string, more: string): string {
  if (more === '' || more === names) return names;
  if (names === '') return more;
  return namesOf([...names, ...more].map((name) => name.charCodeAt(0)));
}

/** The characters of a face's part of an alphabet, in order. */
export function charactersOf(face: keyof Alphabet, names: string): number[] {
  const numbers = Array.from(names, (name) => name.charCodeAt(0));
  if (face === 'bold') return numbers;
  const type = typeOf(face);
  const inRows = numbers.flatMap((first) => Array.from({ length: rowAt(first).length }, (_, i) => first + i));
  const printable = inRows.filter((code) => hasType(type, String.fromCharCode(code)));
  return [...new Set([...always, ...printable])].sort((a, b) => a - b);
}

/**
 * Neighbours that come together: the letters of Russian; elsewhere in Cyrillic, where most letters belong to
 * one language of many, 16 or the capital and the small one; 64 in other scripts.
 */
function rowAt(code: number): { first: number; length: number } {
  if (code >= 0x410 && code < 0x450) return { first: 0x410, length: 64 };
  if (code >= 0x460 && code < 0x530) return { first: code & ~1, length: 2 };
  const length = code >= 0x400 && code < 0x460 ? 16 : 64;
  return { first: code & -length, length };
}

function rowsOf(text: string): number[] {
  const rows: number[] = [];
  let last = -1;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code <= 0x7e || always.has(code)) continue;
    const { first } = rowAt(code);
    if (first !== last) rows.push(first);
    last = first;
  }
  return rows;
}

function codesOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

/** Numbers in order, each once, as UTF-16 units: a key for maps. */
function namesOf(numbers: readonly number[]): string {
  if (numbers.length === 0) return '';
  return String.fromCharCode(...[...new Set(numbers)].sort((a, b) => a - b));
}
