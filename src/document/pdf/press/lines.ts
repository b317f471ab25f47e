import { balancePieces, type Piece, type WrappedLine } from '../wrap.js';
import type { Copy } from './copy.js';

/** Where lines end in a copy's text. */
export interface Lines {
  ends: number[];
  /** Of each line without the space at its end, em. */
  widths: number[];
}

/** The same lines as `wrapPieces` makes; `undefined` where a piece is wider than the measure (em) and must be cut. */
export function breakLines(copy: Copy, measure: number): Lines | undefined {
  if (copy.widest > measure) return undefined;
  const { ends, widths, inked } = copy;
  const lines: Lines = { ends: [], widths: [] };
  let width = 0;
  let first = true;
  for (let index = 0; index < ends.length; index++) {
    if (!first && width + (inked[index] as number) > measure) {
      endLine(
        lines,
        ends[index - 1] as number,
        width,
        inked[index - 1] as number,
        widths[index - 1] as number,
      );
      width = 0;
    }
    first = false;
    width += widths[index] as number;
  }
  const last = ends.length - 1;
  if (last >= 0) endLine(lines, ends[last] as number, width, inked[last] as number, widths[last] as number);
  return lines;
}

function endLine(lines: Lines, end: number, width: number, inked: number, full: number): void {
  lines.widths.push(width - full + inked);
  lines.ends.push(end);
}

/** Lines of about equal length, for a heading. */
export function balanceLines(copy: Copy, measure: number): Lines | undefined {
  if (copy.widest > measure) return undefined;
  const pieces = copy.ends.map((end, index): Piece => {
    const text = copy.text.slice(copy.ends[index - 1] ?? 0, end);
    return { text, width: copy.widths[index] ?? 0, inked: copy.inked[index] ?? 0 };
  });
  return endsOf(balancePieces(pieces, measure, copy.face), copy.text.length);
}

function endsOf(wrapped: readonly WrappedLine[], length: number): Lines {
  const ends: number[] = [];
  for (const { text } of wrapped) ends.push((ends.at(-1) ?? 0) + text.length);
  if (ends.length > 0) ends[ends.length - 1] = length;
  return { ends, widths: wrapped.map(({ width }) => width) };
}
