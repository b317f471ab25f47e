import type { PlacedPart, PlacedRule } from './placed.js';
import type { Setting } from './setting.js';
import { type Face, fall, rise } from './typeface.js';

/** A strip of the body, as high as a line or as the room for a signature, which a page takes whole. */
export interface Slot {
  /** Free space above it, pt; none at the head of a page. */
  gap: number;
  /** pt */
  height: number;
  keepWithNext: boolean;
  words: SlotWords[];
  /** Lines to write on, at the foot of the slot. */
  rules?: { x: number; length: number }[];
}

export interface SlotWords {
  /** The part that they belong to. */
  part: PlacedPart;
  text: string;
  /** pt from the left edge of the body. */
  x: number;
  face?: Face;
  muted?: boolean;
  bullet?: boolean;
}

export interface SlotPlace {
  page: number;
  left: number;
  top: number;
}

/** Muted words are smaller by this share. */
export const mutedShare = 0.8;

/** Puts a slot's words into their parts at a place, and returns its rules. */
export function placeSlot(slot: Slot, { page, left, top }: SlotPlace, setting: Setting): PlacedRule[] {
  for (const { part, text, x, face = 'regular', muted = false, bullet = false } of slot.words) {
    const size = muted ? setting.size * mutedShare : setting.size;
    const y = top + (slot.height - (rise + fall) * size) / 2 + rise * size;
    const line = { page, text, x: left + x, y, size, face, ...(muted && { muted }) };
    if (bullet) part.bullet = line;
    else part.lines.push(line);
  }
  return (slot.rules ?? []).map(({ x, length }) => ({ page, x: left + x, y: top + slot.height, length }));
}
