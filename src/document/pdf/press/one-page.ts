import type { Letter } from '../../../letter/letter.js';
import { type BodyPart, bullet, bulletIndent, itemIndent } from '../body.js';
import { fitRow, roomToSign } from '../ending.js';
import type { Form, Trial } from './form.js';
import { type MeasuredLetter, measureLetter, setHeadStrips } from './measured-letter.js';
import { fixedParagraph, type ParagraphCache, type SetParagraph, setParagraph } from './paragraph.js';
import type { SetLayout, SetPart, Strip } from './set-layout.js';

/** A letter's lines at a setting. */
interface SetLetter {
  trial: Trial;
  body: { part: BodyPart; set: SetParagraph }[];
  name: SetParagraph;
  date: SetParagraph;
  /** Whether name and date stand in one row. */
  row: boolean;
  /** Foot of the last line, pt. */
  foot: number;
}

/** pt; a foot this near to the edge is for the single letter's own sums to judge. */
const doubt = 1e-6;

/**
 * The layout of the single letter, for a letter that fits on one page, from paragraphs already set. `undefined`
 * for any other: one with a word to be cut, with characters that do not stand alone, or longer than a page.
 */
export function layOutOnePage(letter: Letter, form: Form, cache: ParagraphCache): SetLayout | undefined {
  const measured = form.options.blank ? undefined : measureLetter(letter, form, cache);
  const set = measured && findSetting(measured, form);
  const head = set && setHeadStrips(measured.head, form, set.trial.setting.size, cache);
  if (!head) return undefined;
  const parts = [...head, ...placeBody(set, cache), ...placeEnding(set)];
  return {
    paper: form.options.paper,
    pages: 1,
    sections: [{ language: letter.language, parts }],
    rules: [],
    pageNumbers: [],
  };
}

function findSetting(measured: MeasuredLetter, { trials }: Form): SetLetter | undefined {
  for (const trial of trials) {
    const set = setLetter(measured, trial);
    if (!set || Math.abs(set.foot - trial.bottom) < doubt) return undefined;
    if (set.foot < trial.bottom) return set;
  }
  return undefined;
}

function setLetter({ parts, name, date }: MeasuredLetter, trial: Trial): SetLetter | undefined {
  const body: SetLetter['body'] = [];
  let foot = trial.top;
  for (const { part, paragraph } of parts) {
    const set = setParagraph(paragraph, trial, part.role);
    if (!set) return undefined;
    foot += spaceBefore(part, set, trial, foot === trial.top) + set.ends.length * trial.lineHeight;
    body.push({ part, set });
  }
  const setName = setParagraph(name, trial, 'name');
  const setDate = setParagraph(date, trial, 'date');
  if (!setName || !setDate) return undefined;
  const row = shareRow(setName, setDate, trial.measure);
  const set: SetLetter = { trial, body, name: setName, date: setDate, row, foot };
  set.foot += roomToSign + rowsOf(set) * trial.lineHeight;
  return set;
}

/** None at the head of the page, and none where there are no lines. */
function spaceBefore({ before }: BodyPart, { ends }: SetParagraph, { gap }: Trial, first: boolean): number {
  return first || ends.length === 0 ? 0 : before * gap;
}

function shareRow(name: SetParagraph, date: SetParagraph, measure: number): boolean {
  return name.ends.length === 1 && date.ends.length === 1 && fitRow(name.width, date.width, measure);
}

function rowsOf({ row, name, date }: SetLetter): number {
  return row ? 1 : name.ends.length + date.ends.length;
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

function placeEnding(set: SetLetter): SetPart[] {
  const { trial, name, date, row, foot } = set;
  const y = foot - rowsOf(set) * trial.lineHeight + trial.baseline;
  const dateX = row ? trial.width - date.width * trial.setting.size : 0;
  const dateY = row ? y : y + name.ends.length * trial.lineHeight;
  const parts: SetPart[] = [];
  if (name.ends.length > 0) parts.push({ role: 'name', strips: [stripAt(name, trial, 0, y)] });
  if (date.ends.length > 0) parts.push({ role: 'date', strips: [stripAt(date, trial, dateX, dateY)] });
  return parts;
}

/** `x` from the left edge of the body. */
function stripAt(set: SetParagraph, { left, lineHeight, setting }: Trial, x: number, y: number): Strip {
  return { page: 0, x: left + x, y, size: setting.size, leading: lineHeight, muted: false, set };
}
