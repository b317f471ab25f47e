import { createOut, type Out, takeBytes, writeText } from '../../out.js';
import { type Paper, paperSizes } from '../paper.js';
import type { PlacedRule } from '../placed.js';
import { deflateSegment, openStored, type Segment, writeSegment, type ZlibStream } from './deflated.js';
import { isStretch, type PageContent, type Stretch } from './page-content.js';
import type { SetPart, Strip } from './set-layout.js';
import { type LineCache, type SetText, writeLines, writeRawLines } from './set-text.js';
import { tagOf } from './tags.js';

/** The number of a font in the resources of every page: `/F0`, `/F1`. */
export const fontNumbers = { regular: 0, bold: 1 } as const;

/** Black; and the muted ink, #555555, as PDFKit writes it. */
export const inks = { plain: '0 g\n', muted: '0.333333 0.333333 0.333333 rg\n' };
/** #777777, 0.5 pt. */
export const rulePen = '0.466667 0.466667 0.466667 RG 0.5 w\n';

/** How words and operators come onto a page, and what those written so far left behind: it is not said again. */
interface Pen {
  height: number;
  /** Writes operators. */
  say: (operators: string) => void;
  sayLines: (set: SetText) => void;
  font: string;
  leading: number;
  ink: string;
  /** Marked stretches so far. */
  marked: number;
}

/** Writes the content of a page: each part as marked content, then what is there for the eye only. */
export function writePage(
  stream: ZlibStream,
  { paper, items, pageNumbers, rules }: PageContent,
  lines: LineCache,
): void {
  const pen = penOn(stream, paperSizes[paper].height, lines);
  pen.say('BT\n');
  for (const item of items) {
    if (isStretch(item)) writeStretch(pen, stream, item, paper);
    else writePart(pen, item);
  }
  for (const strip of pageNumbers) writeMarked(pen, [strip], '/Artifact<</Type/Pagination>>BDC\n');
  pen.say('ET\n');
  for (const rule of rules) writeRule(pen, rule);
}

/** What is written says all that it needs, whatever stands before it. */
function segmentOf({ parts, before }: Stretch, paper: Paper): Segment {
  const out = createOut(1 << 13);
  const pen = penInto(out, paperSizes[paper].height, before);
  for (const part of parts) writePart(pen, part);
  return deflateSegment(takeBytes(out));
}

function writeStretch(pen: Pen, stream: ZlibStream, stretch: Stretch, paper: Paper): void {
  stretch.segment ??= segmentOf(stretch, paper);
  writeSegment(stream, stretch.segment);
  pen.marked += stretch.marked;
  pen.font = '';
  pen.leading = 0;
  pen.ink = '';
}

function penOn(stream: ZlibStream, height: number, lines: LineCache): Pen {
  return {
    height,
    say: (operators) => {
      openStored(stream);
      writeText(stream.out, operators);
    },
    sayLines: (set) => writeLines(stream, set, lines),
    ...{ font: '', leading: 0, ink: '', marked: 0 },
  };
}

function penInto(out: Out, height: number, marked: number): Pen {
  const say = (operators: string) => writeText(out, operators);
  return { height, say, sayLines: (set) => writeRawLines(out, set), font: '', leading: 0, ink: '', marked };
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

function writePart(pen: Pen, { role, bullet, strips }: SetPart): void {
  if (bullet) writeMarked(pen, [bullet], `/Lbl<</MCID ${pen.marked++}>>BDC\n`);
  if (strips.length > 0) writeMarked(pen, strips, `/${tagOf(role)}<</MCID ${pen.marked++}>>BDC\n`);
}

function writeMarked(pen: Pen, strips: readonly Strip[], begin: string): void {
  strips.forEach((strip, index) => {
    writeStrip(pen, strip, index === 0 ? begin : '');
  });
  pen.say('EMC\n');
}

function writeStrip(pen: Pen, strip: Strip, begin: string): void {
  const { set, size, leading, muted } = strip;
  const font = `/F${fontNumbers[set.face]} ${number(size)} Tf\n`;
  const newFont = font === pen.font ? '' : font;
  const ink = muted ? inks.muted : inks.plain;
  const newInk = ink === pen.ink ? '' : ink;
  const newLeading = leading === pen.leading ? '' : `${number(leading)} TL\n`;
  pen.font = font;
  pen.leading = leading;
  pen.ink = ink;
  const place = `1 0 0 1 ${number(strip.x)} ${number(pen.height - strip.y)} Tm\n`;
  pen.say(begin + newFont + newInk + newLeading + place);
  pen.sayLines(set);
}

function writeRule(pen: Pen, { x, y, length }: PlacedRule): void {
  const [left, right, level] = [x, x + length, pen.height - y].map(number);
  pen.say(`/Artifact<</Type/Layout>>BDC\n${rulePen}${left} ${level} m ${right} ${level} l S\nEMC\n`);
}
