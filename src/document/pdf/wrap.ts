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
  const lines: Piece[] = [];
  let line: Piece | undefined;
  for (const piece of pieces.flatMap((whole) => cutToFit(whole, measure, face))) {
    if (line && line.width + piece.inked <= measure) line = join(line, piece);
    else {
      if (line) lines.push(line);
      line = piece;
    }
  }
  if (line) lines.push({ ...line, text: line.text.trimEnd() });
  return lines.map(({ text, inked }) => ({ text, width: inked }));
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

function join(line: Piece, piece: Piece): Piece {
  return { text: line.text + piece.text, width: line.width + piece.width, inked: line.width + piece.inked };
}
