import type { LanguageCode } from '../../../text/languages.js';
import type { Paper } from '../paper.js';
import type { Layout, PlacedLine, PlacedPart, PlacedRule, Role } from '../placed.js';
import type { Trial } from './form.js';
import type { SetText } from './set-text.js';

/** Lines one below the other at equal distances, where they stand. All in pt. */
export interface Strip {
  page: number;
  /** Left end of the first baseline. */
  x: number;
  y: number;
  size: number;
  /** Distance of the baselines. */
  leading: number;
  muted: boolean;
  set: SetText;
}

export interface SetPart {
  role: Role;
  bullet?: Strip;
  strips: Strip[];
}

/** A layout whose lines are ready to be written. */
export interface SetLayout {
  paper: Paper;
  pages: number;
  sections: { language: LanguageCode; parts: SetPart[] }[];
  rules: PlacedRule[];
  pageNumbers: Strip[];
}

/** A layout of the single letter, line by line: of a blank letter, or of one that runs over several pages. */
export function toSetLayout(layout: Layout): SetLayout {
  return {
    ...layout,
    sections: layout.sections.map(({ language, parts }) => ({ language, parts: parts.map(toSetPart) })),
    pageNumbers: layout.pageNumbers.map(toStrip),
  };
}

function toSetPart({ role, bullet, lines }: PlacedPart): SetPart {
  return { role, strips: lines.map(toStrip), ...(bullet && { bullet: toStrip(bullet) }) };
}

/** Nobody knows any more whose words they are, so none of them is kept. */
export function toStrip({ page, text, x, y, size, face, muted = false }: PlacedLine): Strip {
  const set: SetText = { face, text: `${text}\n`.slice(0, -1), ends: [text.length], own: [[0, text.length]] };
  return { page, x, y, size, leading: 0, muted, set };
}

/** Lines of the body where they stand; `x` from its left edge. */
export function stripAt(set: SetText, { left, lineHeight, setting }: Trial, x: number, y: number): Strip {
  return { page: 0, x: left + x, y, size: setting.size, leading: lineHeight, muted: false, set };
}

/** Whether the press keeps a part: many letters share it. */
export function isShared({ strips }: SetPart): boolean {
  return strips.every(({ set }) => set.id !== undefined);
}

/** Every strip in the order in which it is drawn. */
export function stripsOf({ sections, pageNumbers }: SetLayout): Strip[] {
  return [...partStrips(sections.flatMap((section) => section.parts)), ...pageNumbers];
}

export function partStrips(parts: readonly SetPart[]): Strip[] {
  return parts.flatMap(({ bullet, strips }) => (bullet ? [bullet, ...strips] : strips));
}
