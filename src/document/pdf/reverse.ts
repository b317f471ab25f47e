import type { Letter } from '../../letter/letter.js';
import { measureBody, setBodyText } from './body.js';
import { mm } from './box.js';
import { flowSlots } from './flow.js';
import { type Paper, paperSizes } from './paper.js';
import type { PlacedPart, PlacedRule, Role } from './placed.js';
import type { Setting } from './setting.js';
import type { Slot } from './slot.js';
import { measureText, wrapPieces } from './wrap.js';

const setting: Setting = { size: 9.5, leading: 1.34, gap: 0.55, rightMargin: mm(40), bottomMargin: mm(25) };
const left = mm(40);
const top = mm(28);
/** Below the upper rule, in gaps between paragraphs. */
const headingGap = 0.7;

export interface Reverse {
  parts: PlacedPart[];
  rules: PlacedRule[];
  pages: number;
}

interface SetPart {
  part: PlacedPart;
  slots: Slot[];
}

/**
 * The same letter for whoever signs it and does not read its language. Narrower and smaller than the letter,
 * between rules and under a heading, so that nobody takes it for a part of what is signed.
 */
export function layOutReverse(letter: Letter, heading: string, paper: Paper, firstPage: number): Reverse {
  const { width: paperWidth, height } = paperSizes[paper];
  const width = paperWidth - left - setting.rightMargin;
  const set = [
    setHeading(heading, width),
    setLines('address', letter.formOfAddress, { before: 2.4, width }),
    ...measureBody(letter).map((text) =>
      setBodyText({ ...text, before: text.role === 'subject' ? 2 : text.before }, setting, width),
    ),
  ];
  const column = { left, top: { first: top, later: top }, bottom: height - setting.bottomMargin, firstPage };
  const { pages, rules } = flowSlots(
    set.flatMap(({ slots }) => slots),
    column,
    setting,
  );
  return { parts: set.map(({ part }) => part), rules, pages };
}

/** Over the copy, between two rules. */
function setHeading(heading: string, width: number): SetPart {
  const { part, slots } = setLines('label', [heading], { before: headingGap, width });
  return { part, slots: [ruleSlot(0, width), ...slots, ruleSlot(mm(1.6), width)] };
}

function ruleSlot(gap: number, length: number): Slot {
  return { gap, height: 0, keepWithNext: true, words: [], rules: [{ x: 0, length }] };
}

/** Several lines as one part; `before` is the space above it, in gaps between paragraphs. */
function setLines(
  role: Role,
  texts: readonly string[],
  { before, width }: { before: number; width: number },
): SetPart {
  const part: PlacedPart = { role, lines: [] };
  const lines = texts.flatMap((text) =>
    wrapPieces(measureText(text, 'regular'), width / setting.size, 'regular'),
  );
  const slots = lines.map(
    ({ text }, index): Slot => ({
      gap: index === 0 ? before * setting.gap * setting.size : 0,
      height: setting.leading * setting.size,
      keepWithNext: true,
      words: [{ part, text: index === lines.length - 1 ? text : `${text.trimEnd()} `, x: 0 }],
    }),
  );
  return { part, slots };
}
