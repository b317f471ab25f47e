import type { Letter } from '../../letter/letter.js';
import { type BodyText, measureBody, setBodyText } from './body.js';
import { mm } from './box.js';
import { setEnding } from './ending.js';
import { layOutFields } from './fields.js';
import { type Column, flowSlots } from './flow.js';
import { type HeadText, measureHead, setHead } from './head.js';
import type { PdfOptions } from './options.js';
import { numberPages } from './page-numbers.js';
import { paperSizes } from './paper.js';
import type { Layout } from './placed.js';
import { layOutReverse } from './reverse.js';
import { onePageSettings, type Setting, severalPagesSetting } from './setting.js';
import { type Stationery, stationeryOf } from './stationery.js';

/** Top of a second page's text. */
const laterTop = mm(25);

/**
 * A letter as positions on its pages: at the most comfortable setting that keeps it on one page, or over
 * several pages. Pure. Throws an InputProblem when an address is longer than its place on the page.
 */
export function layOutLetter(letter: Letter, options: PdfOptions): Layout {
  const measured = measureLetter(letter, options);
  for (const setting of onePageSettings) {
    const layout = setLetter(measured, setting);
    if (layout.pages === 1) return withReverse(layout, options);
  }
  return withReverse(numberPages(setLetter(measured, severalPagesSetting)), options);
}

/** A letter with all that does not depend on the setting. */
interface MeasuredLetter {
  letter: Letter;
  options: PdfOptions;
  stationery: Stationery;
  head: HeadText[];
  body: BodyText[];
}

function measureLetter(letter: Letter, options: PdfOptions): MeasuredLetter {
  const stationery = stationeryOf(options.window, options.paper);
  return {
    letter,
    options,
    stationery,
    head: measureHead(letter, options, stationery),
    body: measureBody(letter),
  };
}

function setLetter({ letter, options, stationery, head, body }: MeasuredLetter, setting: Setting): Layout {
  const { paper } = options;
  const width = paperSizes[paper].width - stationery.left - setting.rightMargin;
  const fields = layOutFields(options, stationery);
  const texts = body.map((text) => setBodyText(text, setting, width));
  const ending = setEnding(letter, options, setting, width);
  const slots = [...texts.flatMap((text) => text.slots), ...ending.slots];
  const { pages, rules } = flowSlots(slots, columnOf(options, stationery, setting), setting);
  const parts = [
    ...fields.parts,
    ...setHead(head, setting.size),
    ...texts.map(({ part }) => part),
    ...ending.parts,
  ];
  return {
    paper,
    pages,
    size: setting.size,
    sections: [{ language: letter.language, parts }],
    rules: [...fields.rules, ...rules],
    pageNumbers: [],
  };
}

export function columnOf({ paper }: PdfOptions, { left, bodyTop }: Stationery, setting: Setting): Column {
  const bottom = paperSizes[paper].height - setting.bottomMargin;
  return { left, top: { first: bodyTop, later: laterTop }, bottom, firstPage: 0 };
}

function withReverse(layout: Layout, { blank }: PdfOptions): Layout {
  if (!blank?.reverse) return layout;
  const { letter, heading } = blank.reverse;
  const reverse = layOutReverse(letter, heading, layout.paper, layout.pages);
  return {
    ...layout,
    pages: layout.pages + reverse.pages,
    sections: [...layout.sections, { language: letter.language, parts: reverse.parts }],
    rules: [...layout.rules, ...reverse.rules],
  };
}
