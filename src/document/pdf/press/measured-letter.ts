import type { Letter } from '../../../letter/letter.js';
import { type BodyPart, bodyParts } from '../body.js';
import { type Copy, measureCopy } from './copy.js';
import type { Form } from './form.js';
import { type HeadEntry, stripFrame } from './head-strips.js';
import { fixedParagraph, ownCopy, type Paragraph, type ParagraphCache, paragraphOf } from './paragraph.js';
import type { SetPart } from './set-layout.js';

/** A letter measured: what is the same for all settings. */
export interface MeasuredLetter {
  parts: { part: BodyPart; paragraph: Paragraph }[];
  /** After the room to sign. */
  name: Paragraph;
  date: Paragraph;
  head: HeadText;
}

/** What stands in the head; the date is empty where it stands at the end. */
interface HeadText {
  sender: HeadEntry[];
  date: HeadEntry[];
  formOfAddress: readonly string[];
}

/** Largest size in the head, pt: as in head.ts. */
const largest = 10.5;

const nothing: Copy = { face: 'regular', text: '', ends: [], widths: [], inked: [], widest: 0, own: [] };

/** `undefined` where a character cannot be set as one glyph. */
export function measureLetter(letter: Letter, form: Form, cache: ParagraphCache): MeasuredLetter | undefined {
  const name = ownCopy(letter.sender.name);
  const dateLine = ownCopy(letter.dateLine);
  const address = letter.sender.lines.map(ownCopy);
  if (!name || !dateLine || !isWhole(address)) return undefined;
  const parts: MeasuredLetter['parts'] = [];
  for (const part of bodyParts(letter)) {
    const paragraph = paragraphOf(part, cache);
    if (!paragraph) return undefined;
    parts.push({ part, paragraph });
  }
  const sender = senderEntries(name, address, form.options.senderLabels, cache);
  if (!sender) return undefined;
  const atEnd = form.options.dateAt === 'end';
  const head: HeadText = {
    sender,
    date: atEnd ? [] : entriesOf([dateLine], false),
    formOfAddress: letter.formOfAddress,
  };
  return {
    parts,
    name: { copy: name, lines: [] },
    date: { copy: atEnd ? dateLine : nothing, lines: [] },
    head,
  };
}

/** Sender, form of address and date at a size; `undefined` where one is not for the press. */
export function setHeadStrips(
  { sender, date, formOfAddress }: HeadText,
  { stationery }: Form,
  size: number,
  cache: ParagraphCache,
): SetPart[] | undefined {
  const most = Math.min(size, largest);
  const strips = [
    stripFrame('sender', sender, stationery.sender, most),
    cache.addresses.get(`${most}\n${formOfAddress.join('\n')}`, () => {
      const lines = formOfAddress.map((line) => measureCopy(line, 'regular'));
      return isWhole(lines)
        ? stripFrame('address', entriesOf(lines, false), stationery.address, most)
        : undefined;
    }),
    stripFrame('date', date, stationery.date, most),
  ];
  return isWhole(strips) ? strips.filter((part) => part.strips.length > 0) : undefined;
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
