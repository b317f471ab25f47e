import { piecesOf } from './document-source.js';

/** What stands in a line from left to right; a mark is set small and raised. */
export interface Line {
  segments: { text: string; mark: boolean }[];
}

export type Measure = (text: string, mark: boolean) => number;

type Word = Line['segments'];

const vowels = /[aeiouyäöüàâéèêëíîïóôúõãаеёиоуыэюя]/i;
const letters = /^\p{L}{8,}[.,;:]?$/u;

/** Breaks at spaces, and within long words where asked to, leaving a hyphen as printers do. */
export function breakLines(text: string, width: number, measure: Measure, hyphenate: boolean): Line[] {
  const lines: Line[] = [{ segments: [] }];
  for (const word of wordsOf(text)) {
    const line = lines.at(-1) as Line;
    const space: Word = line.segments.length === 0 ? [] : [{ text: ' ', mark: false }];
    const room = width - widthOf([...line.segments, ...space], measure);
    if (widthOf(word, measure) <= room) {
      line.segments.push(...space, ...word);
      continue;
    }
    const [start, rest] = hyphenate ? divide(word, room, measure) : [[], word];
    if (start.length > 0) line.segments.push(...space, ...start);
    if (line.segments.length === 0) line.segments.push(...rest);
    else lines.push({ segments: rest });
  }
  return lines.map(({ segments }) => ({ segments: merge(segments) }));
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [[]];
  for (const piece of piecesOf(text)) {
    if (piece.mark !== undefined) words.at(-1)?.push({ text: piece.mark, mark: true });
    else
      piece.text.split(' ').forEach((part, at) => {
        if (at > 0) words.push([]);
        if (part !== '') words.at(-1)?.push({ text: part, mark: false });
      });
  }
  return words.filter((word) => word.length > 0);
}

/** At the last place before a consonant and vowel that fits: `organi-zers`. */
function divide(word: Word, room: number, measure: Measure): [start: Word, rest: Word] {
  const [first, ...others] = word;
  if (first === undefined || first.mark || !letters.test(first.text)) return [[], word];
  for (let at = first.text.length - 4; at >= 3; at--) {
    const start = { text: `${first.text.slice(0, at)}-`, mark: false };
    const opens = !vowels.test(first.text.charAt(at)) && vowels.test(first.text.charAt(at + 1));
    const fits = measure(start.text, false) <= room;
    if (opens && fits) return [[start], [{ text: first.text.slice(at), mark: false }, ...others]];
  }
  return [[], word];
}

/** Words of one kind that stand side by side are printed as one. */
function merge(segments: Word): Word {
  const merged: Word = [];
  for (const { text, mark } of segments) {
    const last = merged.at(-1);
    if (last && !last.mark && !mark) last.text += text;
    else merged.push({ text, mark });
  }
  return merged;
}

function widthOf(segments: Word, measure: Measure): number {
  return segments.reduce((sum, { text, mark }) => sum + measure(text, mark), 0);
}
