/** All measures are in pt; `left` and `right` are turned round on pages that are read from right to left. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  /** From the top of the page. */
  baseline: number;
  size: number;
  bold: boolean;
  /** The name of its font within the document. */
  font: string;
  superscript?: true;
  href?: string;
}

/** Pieces side by side, as they are read. */
export interface Line {
  /** From 1. */
  page: number;
  pieces: Piece[];
  left: number;
  right: number;
  baseline: number;
  /** That most of its letters have. */
  size: number;
  /** Of all its letters. */
  bold: boolean;
}

/** Lines under each other, as they are read, within the edges of their column. */
export interface Column {
  page: number;
  lines: Line[];
  left: number;
  right: number;
}

export function lineText({ pieces }: Line): string {
  return pieces.map(({ text }) => text).join('');
}

/** From pieces in reading order; spaces are set where there is a gap. */
export function lineOf(page: number, pieces: Piece[]): Line {
  const size = mainSize(pieces);
  const main = pieces.find((piece) => piece.size === size) ?? pieces[0];
  const baseline = main?.baseline ?? 0;
  const letters = pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const marked = pieces.map((piece) => (isRaised(piece, size, baseline) ? raise(piece) : piece));
  return {
    page,
    pieces: withSpaces(marked),
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
    baseline,
    size,
    bold: letters.length > 0 && letters.every(({ bold }) => bold),
  };
}

/** The size that most letters have. */
export function mainSize(pieces: { text: string; size: number }[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.trim().length);
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, -1])[0];
}

function isRaised({ size, baseline, text }: Piece, lineSize: number, lineBaseline: number): boolean {
  return text.trim() !== '' && size <= lineSize * 0.86 && lineBaseline - baseline >= lineSize * 0.12;
}

function raise(piece: Piece): Piece {
  return { ...piece, superscript: true };
}

/** A space is a gap of at least this share of the size of the type. */
const spaceShare = 0.14;

function withSpaces(pieces: Piece[]): Piece[] {
  let before: Piece | undefined;
  return pieces.map((piece) => {
    const gap = before === undefined ? 0 : piece.left - before.right;
    const apart = gap > Math.min(piece.size, before?.size ?? piece.size) * spaceShare;
    const spaced = apart && !/^\s/.test(piece.text) && !/\s$/.test(before?.text ?? '');
    before = piece;
    return spaced ? { ...piece, text: ` ${piece.text}` } : piece;
  });
}
