import { ensureRoom, type Out } from '../../out.js';
import { isSimple } from '../shaping.js';
import type { TrueTypeFont } from '../true-type/true-type-font.js';
import { type Face, faces, typefaceOf } from '../typeface.js';

/**
 * The letters of a face as a printer has them at hand: what each one takes, and how near it stands to the next.
 * Characters and pairs only, never a word.
 */
export interface Type {
  /** By UTF-16 unit: 0 not looked at, `noType` not printable this way, or the number of the character. */
  slots: Uint16Array;
  used: number;
  /** By number: the character's glyph in the font. */
  glyphs: Uint16Array;
  /** By number, in font units. */
  advances: Int16Array;
  /** By number and number of the next, in font units: what the pair is wider; absent or `unknown` until it is met. */
  kerns: (Int16Array | undefined)[];
  font: TrueTypeFont;
  /** Whether both faces have it, as the single letter asks for every word. */
  has: (codePoint: number) => boolean;
}

/** Different characters of a face: more than the 2,347 that Noto Serif has as single glyphs, so that none is left out. */
const capacity = 4_096;
const noType = 0xffff;
const unknown = -32_768;
const space = 0x20;
/** Of one character in a TJ array: two escaped bytes and a kern. */
const mostBytes = 12;

const types = new Map<Face, Type>();

/** One for all presses of the process. */
export function typeOf(face: Face): Type {
  const type = types.get(face) ?? createType(face);
  types.set(face, type);
  return type;
}

function createType(face: Face): Type {
  return {
    slots: new Uint16Array(65_536),
    used: 1,
    glyphs: new Uint16Array(capacity),
    advances: new Int16Array(capacity),
    kerns: [],
    font: typefaceOf(face).trueType,
    has: (codePoint) => faces.every((each) => typefaceOf(each).has(codePoint)),
  };
}

/** Whether every character is there as one glyph. Asked before a text is measured or set. */
export function hasType(type: Type, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const slot = type.slots[code] || addCharacter(type, code);
    if (slot === noType) return false;
  }
  return true;
}

/** Width in em, each word with the space after it, as PDFKit shapes. */
export function widthOf(type: Type, text: string, start: number, end: number): number {
  const { slots, advances } = type;
  let units = 0;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    const slot = slots[code] as number;
    units += advances[slot] as number;
    if (code !== space && index + 1 < end)
      units += kernOf(type, slot, slots[text.charCodeAt(index + 1)] ?? 0);
  }
  return units / type.font.unitsPerEm;
}

/** Writes `(..)-12(..)`, the inside of a TJ array: characters as UTF-16, kerns in thousandths of the size. */
export function setType(type: Type, text: string, start: number, end: number, out: Out): void {
  ensureRoom(out, mostBytes * (end - start) + 2);
  const { slots } = type;
  const { bytes } = out;
  let at = out.at;
  bytes[at++] = 0x28;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    at = putByte(bytes, at, code >> 8);
    at = putByte(bytes, at, code & 255);
    if (code === space || index + 1 === end) continue;
    const kern = kernOf(type, slots[code] as number, slots[text.charCodeAt(index + 1)] ?? 0);
    if (kern !== 0) at = putKern(bytes, at, Math.round((-kern * 1e9) / type.font.unitsPerEm) / 1e6);
  }
  bytes[at++] = 0x29;
  out.at = at;
}

/** Parentheses and the backslash have another meaning in a string, and a CR would be read as a LF. */
function putByte(bytes: Uint8Array, start: number, byte: number): number {
  let at = start;
  if (byte === 0x0d) {
    bytes[at++] = 0x5c;
    bytes[at++] = 0x72;
    return at;
  }
  if (byte === 0x28 || byte === 0x29 || byte === 0x5c) bytes[at++] = 0x5c;
  bytes[at++] = byte;
  return at;
}

function putKern(bytes: Uint8Array, start: number, thousandths: number): number {
  const digits = String(thousandths);
  let at = start;
  bytes[at++] = 0x29;
  for (let index = 0; index < digits.length; index++) bytes[at++] = digits.charCodeAt(index);
  bytes[at++] = 0x28;
  return at;
}

function kernOf(type: Type, slot: number, next: number): number {
  const row = type.kerns[slot] ?? addRow(type, slot);
  const kern = row[next] as number;
  return kern === unknown ? addKern(type, row, slot, next) : kern;
}

function addRow(type: Type, slot: number): Int16Array {
  const row = new Int16Array(capacity).fill(unknown);
  type.kerns[slot] = row;
  return row;
}

function addKern({ font, glyphs }: Type, row: Int16Array, slot: number, next: number): number {
  const kern = font.kernOf(glyphs[slot] as number, glyphs[next] as number);
  row[next] = kern;
  return kern;
}

function addCharacter(type: Type, code: number): number {
  const printable = isSimple(String.fromCharCode(code)) && type.has(code) && type.used < capacity;
  const slot = printable ? type.used++ : noType;
  if (printable) {
    const glyph = type.font.glyphOf(code);
    type.glyphs[slot] = glyph;
    type.advances[slot] = type.font.advanceOf(glyph);
  }
  type.slots[code] = slot;
  return slot;
}
