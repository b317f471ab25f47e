import type { Frame } from '../box.js';
import type { Role } from '../placed.js';
import { mutedShare } from '../slot.js';
import { fall, rise } from '../typeface.js';
import type { Copy, Span } from './copy.js';
import { breakLines } from './lines.js';
import type { SetPart, Strip } from './set-layout.js';
import { numbered, type SetText } from './set-text.js';

/** One line of an address or of the sender, measured. */
export interface HeadEntry {
  copy: Copy;
  muted: boolean;
}

/** As in fit-frame.ts: sizes in pt, distance of baselines in sizes. */
const smallestUnwrapped = 9;
const smallest = 6;
const leading = 1.24;

/** What `fitFrame` does, from measured copy. `undefined` where it does not fit, or a word must be cut. */
export function stripFrame(
  role: Role,
  entries: readonly HeadEntry[],
  frame: Frame,
  largest: number,
): SetPart | undefined {
  for (let size = largest; size >= smallestUnwrapped; size -= 0.5) {
    const lines = breakEntries(entries, frame.width, size);
    if (!lines) return undefined;
    if (lines.length > entries.length) continue;
    if (heightOf(lines.length, size) <= frame.height) return { role, strips: place(lines, frame, size) };
    break;
  }
  for (let size = largest; size >= smallest; size -= 0.5) {
    const lines = breakEntries(entries, frame.width, size);
    if (!lines) return undefined;
    if (heightOf(lines.length, size) <= frame.height) return { role, strips: place(lines, frame, size) };
  }
  return undefined;
}

interface Line {
  copy: Copy;
  muted: boolean;
  text: string;
  /** em */
  width: number;
}

function breakEntries(entries: readonly HeadEntry[], width: number, size: number): Line[] | undefined {
  const all: Line[] = [];
  for (const { copy, muted } of entries) {
    const lines = breakLines(copy, width / (muted ? size * mutedShare : size));
    if (!lines) return undefined;
    lines.ends.forEach((end, index) => {
      const text = copy.text.slice(lines.ends[index - 1] ?? 0, end);
      all.push({ copy, muted, text, width: lines.widths[index] ?? 0 });
    });
  }
  return all;
}

function heightOf(lines: number, size: number): number {
  return Math.max(0, lines - 1) * size * leading + size * (rise + fall);
}

function place(lines: readonly Line[], frame: Frame, size: number): Strip[] {
  const share = { top: 0, middle: 0.5, bottom: 1 }[frame.anchor];
  const top = frame.y + (frame.height - heightOf(lines.length, size)) * share;
  const strips: Strip[] = [];
  lines.forEach(({ copy, muted, text, width }, index) => {
    const own = muted ? size * mutedShare : size;
    const words = index === lines.length - 1 ? text.trimEnd() : `${text.trimEnd()} `;
    const last = strips.at(-1);
    if (last && last.muted === muted && frame.align === 'left') addLine(last, words, copy);
    else {
      const x = frame.align === 'left' ? frame.x : frame.x + frame.width - width * own;
      const y = top + rise * size + index * size * leading;
      const set: SetText = { face: copy.face, text: words, ends: [words.length], own: ownIn(words, copy) };
      strips.push({ page: 0, x, y, size: own, leading: size * leading, muted, set });
    }
  });
  for (const { set } of strips) if (set.own.length === 0) numbered(set);
  return strips;
}

function addLine({ set }: Strip, words: string, copy: Copy): void {
  set.text += words;
  set.ends.push(set.text.length);
  set.own.push(...ownIn(words, copy, set.text.length - words.length));
}

/** A line is a supporter's wholly or not at all. */
function ownIn(words: string, { own }: Copy, start = 0): Span[] {
  return own.length > 0 ? [[start, start + words.length]] : [];
}
