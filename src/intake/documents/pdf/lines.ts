import { type Line, lineOf, type Piece } from './line.js';

/** Shares of the size of type: how far apart pieces of one line may stand, and how far a raised one may be lifted. */
const widestGap = 1.15;
const highestRise = 0.65;
const level = 0.22;

/** The lines of a page, not yet in order. What stands wide apart is left apart, as it may be of two columns. */
export function findLines(page: number, pieces: Piece[]): Line[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const open = groups.at(-1);
    if (open !== undefined && continues(open, piece)) open.push(piece);
    else groups.push([piece]);
  }
  return joinNeighbours(groups).map((group) => lineOf(page, group));
}

function continues(group: Piece[], piece: Piece): boolean {
  const last = group.at(-1) as Piece;
  const size = Math.max(last.size, piece.size);
  const gap = piece.left - last.right;
  return gap > -size * 0.5 && gap < size * widestGap && isLevel(tallest(group), piece);
}

function isLevel(one: Piece, other: Piece): boolean {
  const size = Math.max(one.size, other.size);
  const [tall, small] = one.size >= other.size ? [one, other] : [other, one];
  const rise = tall.baseline - small.baseline;
  if (Math.abs(rise) < size * level) return true;
  return small.size <= tall.size * 0.86 && rise > 0 && rise < size * highestRise;
}

function tallest(group: Piece[]): Piece {
  return group.reduce((tall, piece) => (piece.size > tall.size ? piece : tall));
}

/** Pieces of one line that the file holds apart: words printed later, marks of notes. */
function joinNeighbours(groups: Piece[][]): Piece[][] {
  const waiting = groups.toSorted((one, other) => leftOf(one) - leftOf(other));
  const joined: Piece[][] = [];
  for (const group of waiting) {
    const home = joined.findLast((one) => touches(one, group[0] as Piece));
    if (home === undefined) joined.push([...group]);
    else home.push(...group);
  }
  return joined.map((group) => group.toSorted((one, other) => one.left - other.left));
}

function touches(group: Piece[], piece: Piece): boolean {
  const right = Math.max(...group.map((one) => one.right));
  return (
    piece.left - right < Math.max(piece.size, group[0]?.size ?? 0) * widestGap &&
    isLevel(tallest(group), piece)
  );
}

function leftOf(group: Piece[]): number {
  return group[0]?.left ?? 0;
}
