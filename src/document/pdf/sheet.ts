import type { LanguageCode } from '../../text/languages.js';
import { mm } from './box.js';
import { type Paper, paperSizes } from './paper.js';
import type { Layout, PlacedPart, PlacedRule } from './placed.js';
import { type Face, rise } from './typeface.js';
import { measureText, wrapPieces } from './wrap.js';

/** A line of a sheet that is no letter: a cover, a slip. It may run over several. */
export interface SheetLine {
  text: string;
  /** pt */
  size: number;
  face?: Face;
  muted?: boolean;
  /** Space above it, pt. */
  before: number;
  /** A rule above that space. */
  ruled?: boolean;
  /** Free height above the rule to write on it, pt. */
  room?: number;
}

/** pt; for a printer's margins and for a hand that holds the sheet. */
const margin = { left: mm(25), right: mm(20), top: mm(28), bottom: mm(20) };
/** Distance of baselines, in sizes. */
const leading = 1.32;
/** Tries at making it smaller, a tenth each time; the last one leaves a fifth of the size. */
const mostTries = 16;

/** Lines one below the other on one page, all of them smaller where the page would not hold them. */
export function layOutSheet(lines: readonly SheetLine[], paper: Paper, language: LanguageCode): Layout {
  const { width, height } = paperSizes[paper];
  const room = { width: width - margin.left - margin.right, bottom: height - margin.bottom };
  let placed = placeLines(lines, 1, room.width);
  for (let tries = 1; placed.foot > room.bottom && tries <= mostTries; tries++)
    placed = placeLines(lines, 0.9 ** tries, room.width);
  const { parts, rules } = placed;
  return { paper, pages: 1, size: 0, sections: [{ language, parts }], rules, pageNumbers: [] };
}

interface Placed {
  parts: PlacedPart[];
  rules: PlacedRule[];
  /** pt */
  foot: number;
}

function placeLines(lines: readonly SheetLine[], scale: number, width: number): Placed {
  const placed: Placed = { parts: [], rules: [], foot: margin.top };
  for (const line of lines) placeLine(placed, line, scale, width);
  return placed;
}

function placeLine(placed: Placed, line: SheetLine, scale: number, width: number): void {
  const { text, face = 'regular', muted = false, before, ruled = false, room = 0 } = line;
  const size = line.size * scale;
  placed.foot += room * scale;
  if (ruled) placed.rules.push({ page: 0, x: margin.left, y: placed.foot + 6 * scale, length: width });
  placed.foot += before * scale;
  const part: PlacedPart = { role: 'label', lines: [] };
  for (const { text: wrapped } of wrapPieces(measureText(text, face), width / size, face)) {
    const y = placed.foot + rise * size;
    part.lines.push({ page: 0, text: wrapped.trimEnd(), x: margin.left, y, size, face, muted });
    placed.foot += leading * size;
  }
  placed.parts.push(part);
}
