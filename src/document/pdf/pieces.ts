import LineBreaker from 'linebreak';
import { graphemesOf } from './graphemes.js';

/** Longest run, in UTF-16 units, that is looked at as one word; a longer one is cut between graphemes. */
const longestWord = 200;

/**
 * A text cut where a line may end, each piece with the spaces after it:
 * `["Zhan-Aidar ", "Karmenov ", "and ", "others"]`. UAX #14, less the breaks that a careful typist avoids.
 */
export function breakText(text: string): string[] {
  return breakPlainText(plainText(text));
}

/** The same for what `plainText` returned, or a stretch of it. */
export function breakPlainText(plain: string): string[] {
  return cutAt(
    plain,
    breaksOf(plain).filter((position) => mayBreak(plain, position)),
  )
    .flatMap((piece) => (piece.length > longestWord ? graphemesOf(piece) : [piece]))
    .map(plainSpaces);
}

/** A position between two words where every line may end, whatever stands before and after the two. */
export function isSeam(text: string, position: number): boolean {
  if (text.charCodeAt(position - 1) !== 0x20) return false;
  if (isAsciiLetter(text.charCodeAt(position - 2)) && isAsciiLetter(text.charCodeAt(position))) return true;
  return seam.test(text.slice(position - 2, position + 1));
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

const seam = /^[\p{L},;] \p{L}$/u;

/** A piece that no line can hold, cut at its hyphens and slashes; without them between graphemes. */
export function breakPiece(piece: string): string[] {
  const parts = cutAt(piece, breaksOf(piece));
  return parts.length > 1 ? parts : graphemesOf(piece);
}

/** Composed, white space as single spaces, without characters that have no look of their own. */
export function plainText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .trim();
}

/** Texts that are plain already, as nearly all are: composed letters and common signs, no spaces at the ends. */
const plain = /^(?! )[ -~\u00AB\u00BB\u00C0-\u024F\u0400-\u045F\u048A-\u052F–—‘’“”„…№]*(?<! )$/;

/** Once it is known where lines end, no-break characters are plain ones: so they are copied and searched. */
function plainSpaces(piece: string): string {
  return piece.replace(/\u00A0/g, ' ').replace(/\u2011/g, '-');
}

function breaksOf(text: string): number[] {
  const breaker = new LineBreaker(text);
  const positions: number[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) positions.push(next.position);
  return positions;
}

const keepers: { before: RegExp; after: RegExp }[] = [
  // Zhan-Aidar, Kassym-Jomart, 2017–2019
  { before: /[^\s][-\u2010\u2013]$/u, after: /^[\p{L}\p{N}]/u },
  // a dash between words stays with the word before it
  { before: /\s$/u, after: /^[\u2013\u2014]\s/u },
  // July 2023, since 2017
  { before: /\p{Ll}\s$/u, after: /^\d{4}(?!\d)/u },
  // B. N. Asylov, № 5, 11 July
  { before: /(?:^|[\s.(«“"])(?:\p{Lu}\.|[№§]|\d{1,2})\s$/u, after: /^[\p{L}\p{N}]/u },
];

/** Whether a careful typist would end a line where the rules of Unicode allow it. */
export function mayBreak(text: string, position: number): boolean {
  if (isSeam(text, position)) return true;
  const before = text.slice(Math.max(0, position - 6), position);
  const after = text.slice(position, position + 5);
  return !keepers.some((keeper) => keeper.before.test(before) && keeper.after.test(after));
}

function cutAt(text: string, positions: number[]): string[] {
  return positions.map((end, index) => text.slice(positions[index - 1] ?? 0, end));
}
