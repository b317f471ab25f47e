import { deflateSync } from 'node:zlib';
import { createOut, takeBytes, writeText } from '../../out.js';
import { fontNumbers, inks, number } from './page.js';
import type { Strip } from './set-layout.js';
import { writeRawLines } from './set-text.js';

/** Strips as the content of a form, the first baseline of the first at the origin. */
export function runForm(strips: readonly Strip[]): Buffer {
  const out = createOut(1 << 12);
  const [first] = strips;
  let state = '';
  writeText(out, 'BT\n');
  for (const strip of strips) {
    if (stateOf(strip) !== state) writeText(out, stateOf(strip));
    state = stateOf(strip);
    if (strip !== first && first)
      writeText(out, `1 0 0 1 ${number(strip.x - first.x)} ${number(first.y - strip.y)} Tm\n`);
    writeRawLines(out, strip.set);
  }
  writeText(out, 'ET\n');
  return deflateSync(takeBytes(out), { level: 9 });
}

/** Operators for font, distance of lines and ink. */
export function stateOf({ set, size, leading, muted }: Strip): string {
  const ink = muted ? inks.muted : inks.plain;
  return `/F${fontNumbers[set.face]} ${number(size)} Tf ${number(leading)} TL ${ink}`;
}
