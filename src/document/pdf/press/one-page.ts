import type { Letter } from '../../../letter/letter.js';
import { type BodyPart, bodyParts, bullet, bulletIndent, itemIndent } from '../body.js';
import type { Form, Trial } from './form.js';
import { measureOwn, type OwnText, stripAddress, stripOwn } from './own-text.js';
import {
  fixedParagraph,
  type Paragraph,
  type ParagraphCache,
  paragraphOf,
  type SetParagraph,
  setParagraph,
} from './paragraph.js';
import { heightOfEnding, placeEnding, type SetEnding, setEnding } from './set-ending.js';
import { type SetLayout, type SetPart, stripAt } from './set-layout.js';

/** A letter measured: what is the same for all settings. */
interface MeasuredLetter {
  body: { part: BodyPart; paragraph: Paragraph }[];
  own: OwnText;
}

/** A letter's lines at a setting. */
interface SetLetter {
  trial: Trial;
  body: { part: BodyPart; set: SetParagraph }[];
  ending: SetEnding;
  /** Foot of the last line, pt. */
  foot: number;
}

/** pt; a foot this near to the edge is for the single letter's own sums to judge. */
export const doubt = 1e-6;

/**
 * The layout of the single letter, for a letter that fits on one page, from paragraphs already set. `undefined`
 * for any other: one with a word to be cut, with characters that do not stand alone, or longer than a page.
 */
export function layOutOnePage(letter: Letter, form: Form, cache: ParagraphCache): SetLayout | undefined {
  const measured = form.options.blank ? undefined : measureLetter(letter, form, cache);
  const set = measured && findSetting(measured, form);
  if (!measured || !set) return undefined;
  const { size } = set.trial.setting;
  const head = stripOwn(measured.own, form, size);
  const address = stripAddress(letter.formOfAddress, form, size, cache);
  if (!head || !address) return undefined;
  const heads = [head.sender, address, head.date].filter(({ strips }) => strips.length > 0);
  const parts = [...heads, ...placeBody(set, cache), ...placeEnding(set.ending, set.trial, set.foot)];
  return {
    paper: form.options.paper,
    pages: 1,
    sections: [{ language: letter.language, parts }],
    rules: [],
    pageNumbers: [],
  };
}

/** `undefined` where a character cannot be set as one glyph. */
function measureLetter(letter: Letter, form: Form, cache: ParagraphCache): MeasuredLetter | undefined {
  const own = measureOwn(letter, form, cache);
  if (!own) return undefined;
  const body: MeasuredLetter['body'] = [];
  for (const part of bodyParts(letter)) {
    const paragraph = paragraphOf(part, cache);
    if (!paragraph) return undefined;
    body.push({ part, paragraph });
  }
  return { body, own };
}

function findSetting(measured: MeasuredLetter, { trials }: Form): SetLetter | undefined {
  for (const trial of trials) {
    const set = setLetter(measured, trial);
    if (!set || Math.abs(set.foot - trial.bottom) < doubt) return undefined;
    if (set.foot < trial.bottom) return set;
  }
  return undefined;
}

function setLetter({ body, own }: MeasuredLetter, trial: Trial): SetLetter | undefined {
  const sets: SetLetter['body'] = [];
  let foot = trial.top;
  for (const { part, paragraph } of body) {
    const set = setParagraph(paragraph, trial, part.role);
    if (!set) return undefined;
    foot += spaceBefore(part, set, trial, foot === trial.top) + set.ends.length * trial.lineHeight;
    sets.push({ part, set });
  }
  const ending = setEnding(own, trial);
  return ending && { trial, body: sets, ending, foot: foot + heightOfEnding(ending, trial) };
}

/** None at the head of the page, and none where there are no lines. */
export function spaceBefore(
  { before }: Pick<BodyPart, 'before'>,
  { ends }: Pick<SetParagraph, 'ends'>,
  { gap }: Trial,
  first: boolean,
): number {
  return first || ends.length === 0 ? 0 : before * gap;
}

function placeBody({ body, trial }: SetLetter, cache: ParagraphCache): SetPart[] {
  const dash = fixedParagraph(bullet, 'regular', 'label', cache);
  const setDash = dash && setParagraph(dash, trial, 'label');
  const { size } = trial.setting;
  let top = trial.top;
  return body.map(({ part, set }): SetPart => {
    if (set.ends.length === 0) return { role: part.role, strips: [] };
    top += spaceBefore(part, set, trial, top === trial.top);
    const y = top + trial.baseline;
    top += set.ends.length * trial.lineHeight;
    if (part.role !== 'item' || !setDash) return { role: part.role, strips: [stripAt(set, trial, 0, y)] };
    return {
      role: part.role,
      bullet: stripAt(setDash, trial, bulletIndent * size, y),
      strips: [stripAt(set, trial, itemIndent * size, y)],
    };
  });
}
