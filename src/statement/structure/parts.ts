import type { Mark, Piece } from './piece.js';
import { isCapitals } from './rejoin.js';

/** What a document is made of, in reading order: headings and short lines, prose, items of lists. */
export interface Part {
  kind: 'heading' | 'line' | 'prose' | 'item';
  text: string;
  marks: Mark[];
  level: number;
  depth: number;
  marker?: string;
  /** The number of its paragraph: of prose, and of items that demand nothing. */
  paragraph?: number;
}

export function partsOf(pieces: readonly Piece[]): Part[] {
  return pieces.map(({ text, marks, marker, depth = 0, level = 9, ...piece }) => ({
    kind: kindOf({ ...piece, text, marks }),
    text,
    marks,
    level,
    depth,
    ...(marker === undefined ? {} : { marker }),
  }));
}

const longestLine = 100;

/** `9 октября 2023 г.` ends in a short form, not in a full stop. */
const shortened = /\d\s?(?:гг?|р)\.$/u;

function kindOf({ kind, text, bold }: Piece): Part['kind'] {
  if (kind === 'heading') return text.length > 300 ? 'prose' : 'heading';
  if (kind === 'item') return 'item';
  const ends = /[.!?…؟。;:,][”"»’')\]]*$/u.test(text);
  if (text.length < 60 && shortened.test(text)) return 'line';
  if (kind === 'quote') return text.length < 50 && !ends ? 'line' : 'prose';
  if (text.length <= 2 * longestLine && isCapitals(text) && !/[;,]$/.test(text)) return 'heading';
  if (text.length <= 2 * longestLine && bold && !/[.;,]$/.test(text)) return 'heading';
  if (text.length < 40 && !/[.!?…؟;:][”"»’')\]]*$/u.test(text)) return 'line';
  if (text.length <= longestLine && !ends && /^["“«(]?[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return 'line';
  return kind === 'cell' && text.length < 40 ? 'line' : 'prose';
}
