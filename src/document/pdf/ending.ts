import type { Letter } from '../../letter/letter.js';
import { mm } from './box.js';
import type { PdfOptions } from './options.js';
import type { PlacedPart, Role } from './placed.js';
import type { Setting } from './setting.js';
import type { Slot, SlotWords } from './slot.js';
import { mutedShare } from './slot.js';
import { measureText, type WrappedLine, wrapPieces } from './wrap.js';

/** Free height for a signature. */
export const roomToSign = mm(15);

/** What follows the closing: room to sign, the sender's name, and the date where custom puts it there. */
export function setEnding(
  letter: Letter,
  options: PdfOptions,
  setting: Setting,
  width: number,
): { parts: PlacedPart[]; slots: Slot[] } {
  return options.blank
    ? blankEnding(options, setting, width)
    : writtenEnding(letter, options, setting, width);
}

function writtenEnding(letter: Letter, { dateAt }: PdfOptions, setting: Setting, width: number) {
  const name = wrapEnding('name', letter.sender.name, setting, width);
  const date = wrapEnding('date', dateAt === 'end' ? letter.dateLine : '', setting, width);
  const rows = shareRow(name, date, width)
    ? [[...wordsOf(name, 0), ...wordsOf(date, width - date.width)]]
    : [...rowsOf(name), ...rowsOf(date)];
  const parts = [name, date].filter(({ lines }) => lines.length > 0).map(({ part }) => part);
  return { parts, slots: [room(), ...rows.map((words) => lineSlot(words, setting))] };
}

interface Wrapped {
  part: PlacedPart;
  lines: WrappedLine[];
  /** Of the first line, pt. */
  width: number;
}

function wrapEnding(role: Role, text: string, { size }: Setting, width: number): Wrapped {
  const lines = wrapPieces(measureText(text, 'regular'), width / size, 'regular');
  return { part: { role, lines: [] }, lines, width: (lines[0]?.width ?? 0) * size };
}

/** The name at the left and the date at the right, where both are short. */
function shareRow(name: Wrapped, date: Wrapped, width: number): boolean {
  return name.lines.length === 1 && date.lines.length === 1 && fitRow(name.width, date.width, width);
}

/** Whether a name and a date, each of one line, stand in a row. All in one unit. */
export function fitRow(name: number, date: number, width: number): boolean {
  return name + date < 0.85 * width;
}

function wordsOf({ part, lines }: Wrapped, x: number): SlotWords[] {
  return lines.map(({ text }) => ({ part, text, x }));
}

function rowsOf(wrapped: Wrapped): SlotWords[][] {
  return wordsOf(wrapped, 0).map((words) => [words]);
}

function room(): Slot {
  return { gap: 0, height: roomToSign, keepWithNext: true, words: [] };
}

function lineSlot(words: SlotWords[], setting: Setting): Slot {
  return { gap: 0, height: setting.leading * setting.size, keepWithNext: true, words };
}

/** A line to sign on, and beside it one for place and date where they stand at the end. */
function blankEnding({ blank, dateAt }: PdfOptions, setting: Setting, width: number) {
  const length = mm(68);
  const fields = [
    { text: blank?.labels.signature ?? '', x: 0 },
    ...(dateAt === 'end' ? [{ text: blank?.labels.placeAndDate ?? '', x: width - length }] : []),
  ];
  const words = fields.map(
    ({ text, x }): SlotWords => ({ part: { role: 'label', lines: [] }, text, x, muted: true }),
  );
  const line: Slot = { ...room(), rules: fields.map(({ x }) => ({ x, length })) };
  const labels: Slot = {
    gap: mm(0.8),
    height: setting.leading * setting.size * mutedShare,
    keepWithNext: true,
    words,
  };
  return { parts: words.map(({ part }) => part), slots: [line, labels] };
}
