import type { Piece } from './piece.js';

/**
 * Finds the marks that are printed within the text, `[1]`, `.(1)` and digits glued to a word (`warning.1`), and takes them out
 * of it. Only what names a note that exists is a mark; a glued digit must also come after those before it, so that
 * `COVID19` keeps its number.
 */
export function bindMarks(pieces: readonly Piece[], notes: ReadonlySet<string>): Piece[] {
  if (notes.size === 0) return [...pieces];
  const bracketed = pieces.map((piece) => takeOut(piece, brackets, (name) => notes.has(name)));
  const found = new Set(bracketed.flatMap(({ marks }) => marks.map(({ name }) => name)));
  let last = 0;
  const isNext = (name: string) => {
    if (found.has(name) || !notes.has(name) || Number(name) <= last || Number(name) > last + 3) return false;
    last = Number(name);
    return true;
  };
  return bracketed.map((piece) => {
    last = Math.max(
      last,
      ...piece.marks.map(({ name }) => Number(name) || 0).filter((number) => number < last + 4),
    );
    return takeOut(piece, glued, isNext);
  });
}

const brackets = /\s?\[\^?(\d{1,3})\](?:\s?,\s?(?=\[\^?\d))?|(?<=[\p{L}.,;:!?”"»])\((\d{1,2})\)/gu;
/** After a word or its punctuation, not after a digit; or alone after a sentence. */
const glued =
  /(?<=\p{L}[.,;:!?”"»)\]]{0,3})(?<![/_=&#@-]\p{L}{0,20})(\d{1,3})(?=\s|$|[.,;:](?:\s|$))|(?<=[.!?”"»])\s(\d{1,3})(?=\s\p{Lu}|$)/gu;

function takeOut(piece: Piece, pattern: RegExp, isMark: (name: string) => boolean): Piece {
  const taken = Array.from(piece.text.matchAll(pattern)).flatMap((match) => {
    const name = match[1] ?? match[2] ?? '';
    return isMark(name) ? [{ name, from: match.index, to: match.index + match[0].length }] : [];
  });
  if (taken.length === 0) return piece;
  let text = '';
  let from = 0;
  const marks: Piece['marks'] = [];
  const moved = (at: number) =>
    at - taken.reduce((sum, cut) => sum + Math.max(0, Math.min(at, cut.to) - cut.from), 0);
  for (const cut of taken) {
    text += piece.text.slice(from, cut.from);
    marks.push({ name: cut.name, at: text.trimEnd().length });
    from = cut.to;
  }
  marks.push(...piece.marks.map(({ name, at }) => ({ name, at: moved(at) })));
  return {
    ...piece,
    text: (text + piece.text.slice(from)).trimEnd(),
    marks: marks.sort((a, b) => a.at - b.at),
  };
}
