import type { Letter } from '../../../letter/letter.js';
import { type Copy, measureCopy } from './copy.js';
import type { Form } from './form.js';
import { type HeadEntry, stripFrame } from './head-strips.js';
import { fixedParagraph, ownCopy, type Paragraph, type ParagraphCache } from './paragraph.js';
import type { SetPart } from './set-layout.js';

/** What of a letter is about the supporter, outside its paragraphs, measured for all settings. */
export interface OwnText {
  /** Below the room to sign. */
  name: Paragraph;
  /** Empty where the date stands in the head. */
  date: Paragraph;
  head: { sender: HeadEntry[]; date: HeadEntry[] };
}

/** Largest size in the head, pt: as in head.ts. */
const largest = 10.5;

const nothing: Copy = { face: 'regular', text: '', ends: [], widths: [], inked: [], widest: 0, own: [] };

/** `undefined` where a character cannot be set as one glyph. */
export function measureOwn(
  { sender, dateLine }: Letter,
  form: Form,
  cache: ParagraphCache,
): OwnText | undefined {
  const name = ownCopy(sender.name);
  const date = ownCopy(dateLine);
  const address = sender.lines.map(ownCopy);
  if (!name || !date || !isWhole(address)) return undefined;
  const entries = senderEntries(name, address, form.options.senderLabels, cache);
  if (!entries) return undefined;
  const atEnd = form.options.dateAt === 'end';
  return {
    name: { copy: name, lines: [] },
    date: { copy: atEnd ? date : nothing, lines: [] },
    head: { sender: entries, date: atEnd ? [] : entriesOf([date], false) },
  };
}

/** Sender and date in their places at a size; `undefined` where one does not fit or is not for the press. */
export function stripOwn(
  { head }: OwnText,
  { stationery }: Form,
  size: number,
): Record<'sender' | 'date', SetPart> | undefined {
  const most = Math.min(size, largest);
  const sender = stripFrame('sender', head.sender, stationery.sender, most);
  const date = stripFrame('date', head.date, stationery.date, most);
  return sender && date && { sender, date };
}

/** The form of address in its window at a size; the same for all letters to a target. */
export function stripAddress(
  formOfAddress: readonly string[],
  { stationery }: Form,
  size: number,
  cache: ParagraphCache,
): SetPart | undefined {
  const most = Math.min(size, largest);
  return cache.addresses.get(`${most}\n${formOfAddress.join('\n')}`, () => {
    const lines = formOfAddress.map((line) => measureCopy(line, 'regular'));
    return isWhole(lines)
      ? stripFrame('address', entriesOf(lines, false), stationery.address, most)
      : undefined;
  });
}

function senderEntries(
  name: Copy,
  address: readonly Copy[],
  labels: { name: string; address: string },
  cache: ParagraphCache,
): HeadEntry[] | undefined {
  const named = labelled(labels.name, entriesOf([name], false), cache);
  const addressed = labelled(labels.address, entriesOf(address, false), cache);
  return named && addressed && [...named, ...addressed];
}

/** A label stands before something only. */
function labelled(label: string, entries: HeadEntry[], cache: ParagraphCache): HeadEntry[] | undefined {
  if (label === '' || entries.length === 0) return entries;
  const paragraph = fixedParagraph(label, 'regular', 'label', cache);
  return paragraph && [...entriesOf([paragraph.copy], true), ...entries];
}

/** Those that say something. */
function entriesOf(copies: readonly Copy[], muted: boolean): HeadEntry[] {
  const entries: HeadEntry[] = [];
  for (const copy of copies) if (copy.ends.length > 0) entries.push({ copy, muted });
  return entries;
}

function isWhole<Item>(items: readonly (Item | undefined)[]): items is Item[] {
  return !items.includes(undefined);
}
