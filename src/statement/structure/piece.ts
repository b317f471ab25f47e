import type { Block, Run } from '../block.js';

/** A block on its way to a paragraph: its text without what marks notes, and where those marks stood. */
export interface Piece {
  kind: Exclude<Block['kind'], 'note'>;
  text: string;
  marks: Mark[];
  level?: number;
  depth?: number;
  marker?: string;
  page?: number;
  /** Every word is bold. */
  bold: boolean;
  hrefs: string[];
  /** A rule, a note or a new page stood before it. */
  interrupted?: boolean;
}

/** A note's mark as printed, and the character of the text it follows. */
export interface Mark {
  name: string;
  at: number;
}

/** Marks that turn text around, soft hyphens and zero-width signs: nobody reads them. */
const unseen = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const noteNames = /^\s*[[(]?\s*(\d{1,3}|[*†‡§]{1,3}|[ivx]{1,5})\s*[\])]?(?:\s*[,;]\s*(\d{1,3}))*\s*$/;
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function pieceOf(block: Block): Piece {
  const { text, marks } = readRuns(block.runs);
  return {
    kind: block.kind === 'note' ? 'paragraph' : block.kind,
    text,
    marks,
    ...(block.level === undefined ? {} : { level: block.level }),
    ...(block.depth === undefined ? {} : { depth: block.depth }),
    ...(block.marker === undefined ? {} : { marker: block.marker }),
    ...(block.page === undefined ? {} : { page: block.page }),
    bold: block.runs.every((run) => run.bold === true || run.superscript === true || run.text.trim() === ''),
    hrefs: block.runs.flatMap(({ href }) => (href === undefined ? [] : [href])),
  };
}

function readRuns(runs: readonly Run[]): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  const add = (words: string) => {
    text += text === '' || text.endsWith(' ') ? words.trimStart() : words;
  };
  for (const run of runs) {
    const words = run.text.replace(unseen, '').replace(/\s+/gu, ' ');
    if (run.note !== undefined) marks.push({ name: nameOf(run.note), at: text.trimEnd().length });
    else if (run.superscript && noteNames.test(words) && !isUnit(text, words)) {
      for (const name of words.match(/\d+|[*†‡§]+|[ivx]+/g) ?? [])
        marks.push({ name, at: text.trimEnd().length });
      if (/\s$/.test(words)) add(' ');
    } else addRaised(words, add, () => text, marks);
  }
  return { text: text.trimEnd(), marks };
}

/** Takes superscript digits of Unicode (`warning.¹`) for marks. */
function addRaised(words: string, add: (words: string) => void, soFar: () => string, marks: Mark[]): void {
  for (const part of words.split(/([⁰¹²³⁴-⁹]+)/u)) {
    const digits = [...part].map((sign) => raised.indexOf(sign));
    if (part === '' || digits.includes(-1) || isUnit(soFar(), part)) add(part);
    else marks.push({ name: digits.join(''), at: soFar().trimEnd().length });
  }
}

/** `km²`, `m³`. */
function isUnit(before: string, sign: string): boolean {
  return /^\s*[23²³]\s*$/.test(sign) && /(?:^|[\s\d])(?:[kcm]?m|CO|км|м)$/u.test(before);
}

/** `[^1]`, `1.`, `(1)` → `1`. */
export function nameOf(marker: string): string {
  return marker.replace(/[[\](){}^.:\s]/g, '');
}

/** Adds what a page break or a note cut off. */
export function join(first: Piece, second: Piece): void {
  const hyphenated = /\p{L}-$/u.test(first.text) && /^\p{Ll}/u.test(second.text) && second.interrupted;
  const glue = first.text === '' || second.text === '' || hyphenated ? '' : ' ';
  if (hyphenated) first.text = first.text.slice(0, -1);
  const shift = first.text.length + glue.length;
  first.text += glue + second.text;
  first.marks.push(
    ...second.marks.map(({ name, at }) => ({ name, at: at === 0 ? shift - glue.length : at + shift })),
  );
  first.hrefs.push(...second.hrefs);
}

/** Without the first `count` characters. */
export function cutStart(piece: Piece, count: number): Piece {
  const rest = piece.text.slice(count);
  const cut = count + rest.length - rest.trimStart().length;
  return {
    ...piece,
    text: rest.trimStart(),
    marks: piece.marks.flatMap(({ name, at }) => (at < cut ? [] : [{ name, at: at - cut }])),
  };
}
