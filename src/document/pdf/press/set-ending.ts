import { fitRow, roomToSign } from '../ending.js';
import type { Trial } from './form.js';
import type { OwnText } from './own-text.js';
import { type SetParagraph, setParagraph } from './paragraph.js';
import { type SetPart, stripAt } from './set-layout.js';

/** What stands below the room to sign, at a setting: the name, and the date where custom puts it there. */
export interface SetEnding {
  name: SetParagraph;
  date: SetParagraph;
  /** Whether they stand in one row. */
  row: boolean;
  /** Rows that they take. */
  rows: number;
}

/** `undefined` where a word is longer than a line. */
export function setEnding({ name, date }: OwnText, trial: Trial): SetEnding | undefined {
  const setName = setParagraph(name, trial, 'name');
  const setDate = setParagraph(date, trial, 'date');
  if (!setName || !setDate) return undefined;
  const [names, dates] = [setName.ends.length, setDate.ends.length];
  const row = names === 1 && dates === 1 && fitRow(setName.width, setDate.width, trial.measure);
  return { name: setName, date: setDate, row, rows: row ? 1 : names + dates };
}

/** Height with the room to sign above it, pt. */
export function heightOfEnding({ rows }: SetEnding, { lineHeight }: Trial): number {
  return roomToSign + rows * lineHeight;
}

/** `foot` is that of its last line, pt. */
export function placeEnding({ name, date, row, rows }: SetEnding, trial: Trial, foot: number): SetPart[] {
  const y = foot - rows * trial.lineHeight + trial.baseline;
  const dateX = row ? trial.width - date.width * trial.setting.size : 0;
  const dateY = row ? y : y + name.ends.length * trial.lineHeight;
  const parts: SetPart[] = [];
  if (name.ends.length > 0) parts.push({ role: 'name', strips: [stripAt(name, trial, 0, y)] });
  if (date.ends.length > 0) parts.push({ role: 'date', strips: [stripAt(date, trial, dateX, dateY)] });
  return parts;
}
