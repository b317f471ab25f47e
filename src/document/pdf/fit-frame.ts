import type { Frame } from './box.js';
import type { PlacedLine } from './placed.js';
import { mutedShare } from './slot.js';
import { fall, rise } from './typeface.js';
import { measureText, type Piece, type WrappedLine, wrapPieces } from './wrap.js';

/** One line of an address or of the sender, as it was given; measured once for all sizes. */
export interface Entry {
  pieces: Piece[];
  muted: boolean;
}

/** The lines that say something, measured. */
export function measureEntries(texts: readonly string[]): Entry[] {
  return texts.map((text) => ({ pieces: measureText(text, 'regular'), muted: false })).filter(saysSomething);
}

/** A label is smaller than what stands below it, and grey. */
export function measureLabel(text: string): Entry[] {
  return measureEntries([text]).map((entry) => ({ ...entry, muted: true }));
}

function saysSomething({ pieces }: Entry): boolean {
  return pieces.length > 0;
}

/** Smallest size that spares a long line from being wrapped; and the smallest that is set at all. pt */
const smallestUnwrapped = 9;
const smallest = 6;
const leading = 1.24;

/**
 * Sets entries inside a frame: at `size` pt or, where they need it, smaller or wrapped, so that no line leaves
 * the frame. `undefined` when there are more words than it holds at 6 pt.
 */
export function fitFrame(entries: readonly Entry[], frame: Frame, size: number): PlacedLine[] | undefined {
  const sets = (from: number, to: number) =>
    sizesFrom(from, to).map((each) => setEntries(entries, frame, each));
  const unwrapped = sets(size, smallestUnwrapped).find(({ lines }) => lines.length === entries.length);
  if (unwrapped && heightOf(unwrapped) <= frame.height) return place(unwrapped, frame);
  const fitting = sets(size, smallest).find((set) => heightOf(set) <= frame.height);
  return fitting && place(fitting, frame);
}

interface SetLine extends WrappedLine {
  muted: boolean;
  size: number;
}

interface SetEntries {
  size: number;
  lines: SetLine[];
}

/** Downwards in steps of half a point. */
function sizesFrom(from: number, to: number): number[] {
  return Array.from({ length: Math.floor((from - to) * 2) + 1 }, (_, step) => from - step / 2);
}

function setEntries(entries: readonly Entry[], frame: Frame, size: number): SetEntries {
  const lines = entries.flatMap(({ pieces, muted }) => {
    const own = muted ? size * mutedShare : size;
    return wrapPieces(pieces, frame.width / own, 'regular').map((line) => ({ ...line, muted, size: own }));
  });
  return { size, lines };
}

function heightOf({ size, lines }: SetEntries): number {
  return Math.max(0, lines.length - 1) * size * leading + size * (rise + fall);
}

function place(set: SetEntries, frame: Frame): PlacedLine[] {
  const share = { top: 0, middle: 0.5, bottom: 1 }[frame.anchor];
  const top = frame.y + (frame.height - heightOf(set)) * share;
  return set.lines.map(({ text, width, muted, size }, index) => ({
    page: 0,
    text: index === set.lines.length - 1 ? text : `${text.trimEnd()} `,
    x: frame.align === 'left' ? frame.x : frame.x + frame.width - width * size,
    y: top + rise * set.size + index * set.size * leading,
    size,
    face: 'regular',
    ...(muted && { muted }),
  }));
}
