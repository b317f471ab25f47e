import { paperSizes } from '../paper.js';
import type { PlacedRule } from '../placed.js';
import { openStored, type ZlibStream } from './deflated.js';
import { writeText } from './out.js';
import type { SetLayout, SetPart, Strip } from './set-layout.js';
import { type LineCache, writeLines } from './set-text.js';
import { tagOf } from './tags.js';

/** The number of a font in the resources of every page: `/F0`, `/F1`. */
export const fontNumbers = { regular: 0, bold: 1 } as const;

/** Black; and the muted ink, #555555, as PDFKit writes it. */
export const inks = { plain: '0 g\n', muted: '0.333333 0.333333 0.333333 rg\n' };
/** #777777, 0.5 pt. */
export const rulePen = '0.466667 0.466667 0.466667 RG 0.5 w\n';

/** What the text operators written so far left behind, so that it is not said again. */
interface Pen {
  stream: ZlibStream;
  height: number;
  cache: LineCache;
  font: string;
  leading: number;
  muted: boolean;
  /** Marked stretches so far. */
  marked: number;
}

/** Writes the content of a page: each part as marked content, then what is there for the eye only. */
export function writePage(stream: ZlibStream, layout: SetLayout, page: number, cache: LineCache): void {
  const { height } = paperSizes[layout.paper];
  const pen: Pen = { stream, height, cache, font: '', leading: 0, muted: false, marked: 0 };
  say(pen, 'BT\n');
  for (const { parts } of layout.sections) for (const part of parts) writePart(pen, part, page);
  for (const strip of layout.pageNumbers)
    writeMarked(pen, [strip], page, () => '/Artifact<</Type/Pagination>>BDC\n');
  say(pen, 'ET\n');
  for (const rule of layout.rules) if (rule.page === page) writeRule(pen, rule);
}

/** How a number stands in a PDF: to a millionth, as PDFKit writes it. */
export function number(value: number): string {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  const text = String(Math.round(value * 1e6) / 1e6);
  if (numbers.size >= mostNumbers) numbers.clear();
  numbers.set(value, text);
  return text;
}

/** Places and sizes that were written: letters of a run share most, and writing a number takes time. */
const numbers = new Map<number, string>();
const mostNumbers = 10_000;

function writePart(pen: Pen, { role, bullet, strips }: SetPart, page: number): void {
  if (bullet) writeMarked(pen, [bullet], page, () => `/Lbl<</MCID ${pen.marked++}>>BDC\n`);
  writeMarked(pen, strips, page, () => `/${tagOf(role)}<</MCID ${pen.marked++}>>BDC\n`);
}

function writeMarked(pen: Pen, strips: readonly Strip[], page: number, begin: () => string): void {
  let begun = false;
  for (const strip of strips) {
    if (strip.page !== page) continue;
    writeStrip(pen, strip, begun ? '' : begin());
    begun = true;
  }
  if (begun) say(pen, 'EMC\n');
}

function writeStrip(pen: Pen, strip: Strip, begin: string): void {
  const { set, size, leading, muted } = strip;
  const font = `/F${fontNumbers[set.face]} ${number(size)} Tf\n`;
  const newFont = font === pen.font ? '' : font;
  const newInk = muted === pen.muted ? '' : muted ? inks.muted : inks.plain;
  const newLeading = leading === pen.leading ? '' : `${number(leading)} TL\n`;
  pen.font = font;
  pen.leading = leading;
  pen.muted = muted;
  const place = `1 0 0 1 ${number(strip.x)} ${number(pen.height - strip.y)} Tm\n`;
  say(pen, begin + newFont + newInk + newLeading + place);
  writeLines(pen.stream, set, pen.cache);
}

function writeRule(pen: Pen, { x, y, length }: PlacedRule): void {
  const [left, right, level] = [x, x + length, pen.height - y].map(number);
  say(pen, `/Artifact<</Type/Layout>>BDC\n${rulePen}${left} ${level} m ${right} ${level} l S\nEMC\n`);
}

function say({ stream }: Pen, operators: string): void {
  openStored(stream);
  writeText(stream.out, operators);
}
