import type { PlacedPart, Role } from './placed.js';
import { type Face, rise } from './typeface.js';
import { balancePieces, measureText, wrapPieces } from './wrap.js';

/** A paragraph of a page that is read from afar. */
export interface ColumnText {
  role: Role;
  text: string;
  /** pt */
  size: number;
  face?: Face;
  muted?: boolean;
  /** Space above it, pt; none at the head of a column. */
  before: number;
  /** Lines of about equal length. */
  balanced?: boolean;
}

export interface ColumnPlace {
  /** pt, like what follows. */
  x: number;
  y: number;
  width: number;
}

export interface SetColumn {
  parts: PlacedPart[];
  /** Where its last line ends, pt. */
  foot: number;
}

/** Distance of baselines, in sizes: of headings, and of what is read in one go. */
const leadings = { balanced: 1.16, text: 1.34 };
const bullet = '–';
/** em */
const itemIndent = 1.1;

/** Texts one below the other, all of them larger or smaller by `scale`. */
export function setColumn(texts: readonly ColumnText[], place: ColumnPlace, scale = 1): SetColumn {
  const column: SetColumn = { parts: [], foot: place.y };
  for (const [index, text] of texts.entries()) {
    if (index > 0) column.foot += text.before * scale;
    setText(column, text, place, text.size * scale);
  }
  return column;
}

function setText(column: SetColumn, text: ColumnText, { x, width }: ColumnPlace, size: number): void {
  const { role, face = 'regular', muted = false, balanced = false } = text;
  const indent = role === 'item' ? itemIndent * size : 0;
  const wrap = balanced ? balancePieces : wrapPieces;
  const lines = wrap(measureText(text.text, face), (width - indent) / size, face);
  const leading = size * (balanced ? leadings.balanced : leadings.text);
  const at = (line: number) => column.foot + line * leading + rise * size;
  const part: PlacedPart = {
    role,
    lines: lines.map((line, index) => {
      return { page: 0, text: line.text, x: x + indent, y: at(index), size, face, muted };
    }),
  };
  if (role === 'item') part.bullet = { page: 0, text: bullet, x, y: at(0), size, face };
  column.parts.push(part);
  column.foot += lines.length * leading;
}
