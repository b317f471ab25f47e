import type { BoundedCache } from '../../../text/bounded-cache.js';
import { createOut, ensureRoom, type Out, takeBytes } from '../../out.js';
import type { Face } from '../typeface.js';
import type { Span } from './copy.js';
import { deflateSegment, openStored, type Segment, writeSegment, type ZlibStream } from './deflated.js';
import { setType, typeOf } from './type.js';

/** A text with its lines, ready to be written at any size and place. */
export interface SetText {
  face: Face;
  text: string;
  /** Where each line ends in the text. */
  ends: number[];
  /** Stretches that are a supporter's own words. */
  own: Span[];
  /** Whether more of its paragraph follows, and so its last line keeps the space at its end. */
  goesOn?: boolean;
  /** Its number in the memory of the press: of a text without a supporter's words only. */
  id?: number;
  /** What it needs of the alphabet (alphabet.ts): rows, or in bold characters. Once it was asked for. */
  names?: string;
}

/** Lines that hold no words of a supporter, by face and text. */
export type LineCache = BoundedCache<Segment>;

/**
 * Writes the lines one below the other from where the text cursor stands: `[(..)-12(..)]TJ T*` each. Words of
 * the campaign come deflated from memory; a line with words of a supporter is set anew and stored as it is. What
 * is stored does not depend on what was printed before, so the same letter is always the same bytes.
 */
export function writeLines(stream: ZlibStream, set: SetText, cache: LineCache): void {
  for (let line = 0; line < set.ends.length; line++) {
    const start = set.ends[line - 1] ?? 0;
    if (isOwn(set.own, start, set.ends[line] ?? 0)) {
      openStored(stream);
      setLine(stream.out, set, line);
    } else {
      const key = `${set.face}${set.text.slice(start, set.ends[line])}${line === set.ends.length - 1 ? '\n' : ''}`;
      writeSegment(
        stream,
        cache.get(key, () => deflateLine(set, line)),
      );
    }
  }
}

let lastId = 0;

/** Numbers a text that the press keeps. */
export function numbered<Text extends SetText>(set: Text): Text {
  lastId += 1;
  set.id = lastId;
  return set;
}

/** Writes lines as they are: all of them, or those from one up to another. */
export function writeRawLines(out: Out, set: SetText, from = 0, to = set.ends.length): void {
  for (let line = from; line < to; line++) setLine(out, set, line);
}

/** Whether a supporter's words stand in a line. */
export function isOwnLine({ own, ends }: SetText, line: number): boolean {
  return isOwn(own, ends[line - 1] ?? 0, ends[line] ?? 0);
}

function deflateLine(set: SetText, line: number): Segment {
  const out = createOut(1 << 10);
  setLine(out, set, line);
  return deflateSegment(takeBytes(out));
}

function isOwn(own: readonly Span[], start: number, end: number): boolean {
  for (const [from, to] of own) if (from < end && to > start) return true;
  return false;
}

/** The last line goes without the spaces at its end. */
function setLine(out: Out, { face, text, ends, goesOn }: SetText, line: number): void {
  const last = line === ends.length - 1 && !goesOn;
  const end = ends[line] ?? 0;
  ensureRoom(out, 1);
  out.bytes[out.at++] = openBracket;
  setType(typeOf(face), text, ends[line - 1] ?? 0, last ? withoutSpaces(text, end) : end, out);
  ensureRoom(out, endOfLine.length);
  for (const byte of endOfLine) out.bytes[out.at++] = byte;
}

const openBracket = 0x5b;
const endOfLine = Buffer.from(']TJ T*\n');

function withoutSpaces(text: string, end: number): number {
  let at = end;
  while (at > 0 && text.charCodeAt(at - 1) === 0x20) at--;
  return at;
}
