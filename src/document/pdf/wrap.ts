import { breakPiece, breakText } from './pieces.js';
import { type Face, typefaceOf } from './typeface.js';

/** A stretch of text that stays on one line. Widths in em, so that one measuring serves every size. */
export interface Piece {
  text: string;
  /** With the spaces at its end. */
  width: number;
  /** Without them: what must fit on the line. */
  inked: number;
}

export interface WrappedLine {
  /** Ends with a space where a space ended the line, so that whoever reads the text finds words apart. */
  text: string;
  /** Em, without the space at the end. */
  width: number;
}

export function measureText(text: string, face: Face): Piece[] {
  return breakText(text).map((piece) => measurePiece(piece, face));
}

/** Lines no wider than `measure` em, each as full as it can be. A piece wider than a line is cut. */
export function wrapPieces(pieces: readonly Piece[], measure: number, face: Face): WrappedLine[] {
  const fitting = pieces.some(({ inked }) => inked > measure)
    ? pieces.flatMap((piece) => cutToFit(piece, measure, face))
    : pieces;
  const lines: WrappedLine[] = [];
  for (let start = 0; start < fitting.length; ) {
    const end = endOfLine(fitting, start, measure);
    lines.push(joinPieces(fitting.slice(start, end), end === fitting.length));
    start = end;
  }
  return lines;
}

/** The same number of lines as `wrapPieces` makes, of about equal length or ending with a colon: for a heading. */
export function balancePieces(pieces: readonly Piece[], measure: number, face: Face): WrappedLine[] {
  const widest = wrapPieces(pieces, measure, face);
  if (widest.length === 1) return widest;
  const narrower = Array.from({ length: 20 }, (_, step) => measure * (0.5 + step / 40));
  const same = narrower
    .map((each) => wrapPieces(pieces, each, face))
    .filter(({ length }) => length === widest.length);
  return same.find(([first]) => first?.text.trimEnd().endsWith(':')) ?? same[0] ?? widest;
}

/** The piece that begins the next line. */
function endOfLine(pieces: readonly Piece[], start: number, measure: number): number {
  let width = 0;
  for (let index = start; index < pieces.length; index++) {
    const piece = pieces[index];
    if (index > start && piece && width + piece.inked > measure) return index;
    width += piece?.width ?? 0;
  }
  return pieces.length;
}

function joinPieces(pieces: readonly Piece[], last: boolean): WrappedLine {
  const text = pieces.map((piece) => piece.text).join('');
  const width = pieces.reduce(
    (sum, piece, index) => sum + (index === pieces.length - 1 ? piece.inked : piece.width),
    0,
  );
  return { text: last ? text.trimEnd() : text, width };
}

function measurePiece(text: string, face: Face): Piece {
  const { widthOf } = typefaceOf(face);
  const inkedText = text.trimEnd();
  const inked = widthOf(inkedText);
  return { text, inked, width: inkedText === text ? inked : widthOf(text) };
}

function cutToFit(piece: Piece, measure: number, face: Face): Piece[] {
  if (piece.inked <= measure || piece.text.length === 1) return [piece];
  const parts = breakPiece(piece.text);
  if (parts.length === 1) return [piece];
  return parts.flatMap((part) => cutToFit(measurePiece(part, face), measure, face));
}
