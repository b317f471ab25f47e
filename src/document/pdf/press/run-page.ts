import { deflateSync } from 'node:zlib';
import { type Out, takeBytes, wipe, writeText } from '../../out.js';
import { paperSizes } from '../paper.js';
import type { PlacedRule } from '../placed.js';
import { number, rulePen } from './page.js';
import { isStretch, type PageContent } from './page-content.js';
import { stateOf } from './run-form.js';
import type { RunForms } from './run-forms.js';
import { partStrips, type Strip } from './set-layout.js';
import { isOwnLine, writeRawLines } from './set-text.js';

interface RunPen {
  out: Out;
  height: number;
  forms: RunForms;
  /** Whether a text object is open. */
  open: boolean;
  /** Font, size, distance of lines and ink, as they were last said. */
  state: string;
}

/** A stream of the file, with the entries of its dictionary but for its length. */
export interface RunContent {
  entries: string;
  content: Buffer;
}

/** Bytes of a content that is left as it is: deflating so little takes longer than setting it. */
const longestPlain = 1_000;

/** The content of a page for paper: no tags, and what letters share as forms of the run. */
export function runPage(
  { paper, items, pageNumbers, rules }: PageContent,
  forms: RunForms,
  out: Out,
): RunContent {
  const { height } = paperSizes[paper];
  wipe(out);
  const pen: RunPen = { out, height, forms, open: false, state: '' };
  for (const item of items) {
    if (isStretch(item)) writeForm(pen, forms.ofStretch(item), partStrips(item.parts)[0]);
    else
      for (const strip of item.bullet ? [item.bullet, ...item.strips] : item.strips) writeStrip(pen, strip);
  }
  for (const strip of pageNumbers) writeStrip(pen, strip);
  closeText(pen);
  for (const rule of rules) writeRule(out, rule, height);
  const content = takeBytes(out);
  if (content.length <= longestPlain) return { entries: '', content };
  return { entries: '/Filter/FlateDecode', content: deflateSync(content, { level: 6 }) };
}

function writeForm(pen: RunPen, form: string, at: Pick<Strip, 'x' | 'y'> | undefined): void {
  if (!at) return;
  closeText(pen);
  writeText(pen.out, `q 1 0 0 1 ${number(at.x)} ${number(pen.height - at.y)} cm/${form} Do Q\n`);
}

/** Lines with a supporter's words as they are; those between them as forms where that is shorter. */
function writeStrip(pen: RunPen, strip: Strip): void {
  const { set } = strip;
  for (let line = 0; line < set.ends.length; ) {
    const own = isOwnLine(set, line);
    let end = line + 1;
    while (end < set.ends.length && isOwnLine(set, end) === own) end++;
    const form = own ? undefined : pen.forms.ofLines(strip, line, end);
    const at = { x: strip.x, y: strip.y + line * strip.leading };
    if (form !== undefined) writeForm(pen, form, at);
    else writeLines(pen, strip, at, [line, end]);
    line = end;
  }
}

function writeLines(
  pen: RunPen,
  strip: Strip,
  { x, y }: Pick<Strip, 'x' | 'y'>,
  [from, to]: [number, number],
): void {
  const state = stateOf(strip);
  if (!pen.open) writeText(pen.out, 'BT\n');
  if (pen.state !== state) writeText(pen.out, state);
  pen.open = true;
  pen.state = state;
  writeText(pen.out, `1 0 0 1 ${number(x)} ${number(pen.height - y)} Tm\n`);
  writeRawLines(pen.out, strip.set, from, to);
}

function closeText(pen: RunPen): void {
  if (pen.open) writeText(pen.out, 'ET\n');
  pen.open = false;
}

function writeRule(out: Out, { x, y, length }: PlacedRule, height: number): void {
  const [left, right, level] = [x, x + length, height - y].map(number);
  writeText(out, `${rulePen}${left} ${level} m ${right} ${level} l S\n`);
}
