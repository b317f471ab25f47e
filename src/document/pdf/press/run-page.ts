import { deflateSync } from 'node:zlib';
import { createOut, type Out, takeBytes, writeText } from '../../out.js';
import { paperSizes } from '../paper.js';
import type { PlacedRule } from '../placed.js';
import { fontNumbers, inks, number, rulePen } from './page.js';
import { type SetLayout, type Strip, stripsOf } from './set-layout.js';
import { type SetText, writeRawLines } from './set-text.js';

/** Gives a form that draws these lines at the origin, by its name in the resources; `undefined` for none. */
export type FormOf = (strip: Strip) => string | undefined;

/** The deflated content of a page for paper: no tags, and whole paragraphs as forms that all pages share. */
export function runPage(layout: SetLayout, page: number, formOf: FormOf, out: Out): Buffer {
  const { height } = paperSizes[layout.paper];
  const pen = { out, open: false, state: '' };
  for (const strip of stripsOf(layout))
    if (strip.page === page) writeStrip(pen, strip, height, formOf(strip));
  closeText(pen);
  for (const rule of layout.rules) if (rule.page === page) writeRule(out, rule, height);
  return deflateSync(takeBytes(out), { level: 6 });
}

/** A paragraph as the content of a form, its first baseline at the origin. */
export function runForm({ set, size, leading, muted }: Strip): Buffer {
  const out = createOut(1 << 12);
  writeText(out, `BT\n${stateOf(set, size, leading, muted)}`);
  writeRawLines(out, set);
  writeText(out, 'ET\n');
  return deflateSync(takeBytes(out), { level: 9 });
}

interface RunPen {
  out: Out;
  /** Whether a text object is open. */
  open: boolean;
  /** Font, size, distance of lines and ink, as they were last said. */
  state: string;
}

function writeStrip(pen: RunPen, strip: Strip, height: number, form: string | undefined): void {
  const place = `1 0 0 1 ${number(strip.x)} ${number(height - strip.y)}`;
  if (form !== undefined) {
    closeText(pen);
    writeText(pen.out, `q ${place} cm/${form} Do Q\n`);
    return;
  }
  const state = stateOf(strip.set, strip.size, strip.leading, strip.muted);
  if (!pen.open) writeText(pen.out, 'BT\n');
  if (pen.state !== state) writeText(pen.out, state);
  pen.open = true;
  pen.state = state;
  writeText(pen.out, `${place} Tm\n`);
  writeRawLines(pen.out, strip.set);
}

function closeText(pen: RunPen): void {
  if (pen.open) writeText(pen.out, 'ET\n');
  pen.open = false;
}

function stateOf({ face }: SetText, size: number, leading: number, muted: boolean): string {
  const ink = muted ? inks.muted : inks.plain;
  return `/F${fontNumbers[face]} ${number(size)} Tf ${number(leading)} TL ${ink}`;
}

function writeRule(out: Out, { x, y, length }: PlacedRule, height: number): void {
  const [left, right, level] = [x, x + length, height - y].map(number);
  writeText(out, `${rulePen}${left} ${level} m ${right} ${level} l S\n`);
}
