import type { Letter } from '../../../letter/letter.js';
import { type BodyPart, bodyParts } from '../body.js';
import { measureCopy } from './copy.js';
import type { Form } from './form.js';
import { type HeadEntry, stripFrame } from './head-strips.js';
import { ownParagraph, type Paragraph, type ParagraphCache, paragraphOf } from './paragraph.js';
import type { SetPart } from './set-layout.js';

/** A letter measured: what is the same for all settings. */
export interface MeasuredLetter {
  parts: { part: BodyPart; paragraph: Paragraph }[];
  /** After the room to sign. */
  name: Paragraph;
  date: Paragraph;
}

/** Largest size in the head, pt: as in head.ts. */
const largest = 10.5;

/** `undefined` where a character cannot be set as one glyph. */
export function measureLetter(letter: Letter, form: Form, cache: ParagraphCache): MeasuredLetter | undefined {
  const name = ownParagraph(letter.sender.name);
  const date = ownParagraph(form.options.dateAt === 'end' ? letter.dateLine : '');
  const parts: MeasuredLetter['parts'] = [];
  for (const part of bodyParts(letter)) {
    const paragraph = paragraphOf(part, cache);
    if (!paragraph) return undefined;
    parts.push({ part, paragraph });
  }
  return name && date && { parts, name, date };
}

/** Sender, form of address and date at a size; `undefined` where one is not for the press. */
export function setHeadStrips(
  letter: Letter,
  { options, stationery }: Form,
  size: number,
  cache: ParagraphCache,
): SetPart[] | undefined {
  const most = Math.min(size, largest);
  const { formOfAddress } = letter;
  const sender = stripFrame('sender', senderEntries(letter, options.senderLabels), stationery.sender, most);
  const address = cache.addresses.get(`${most}\n${formOfAddress.join('\n')}`, () =>
    stripFrame('address', entriesOf(formOfAddress, false), stationery.address, most),
  );
  const dates = ownEntries(options.dateAt === 'head' ? [letter.dateLine] : []);
  const date = stripFrame('date', dates, stationery.date, most);
  if (!sender || !address || !date) return undefined;
  return [sender, address, date].filter(({ strips }) => strips.length > 0);
}

function senderEntries({ sender }: Letter, labels: { name: string; address: string }): HeadEntry[] {
  const name = ownEntries([sender.name]);
  const address = ownEntries(sender.lines);
  return [
    ...(name.length > 0 ? entriesOf([labels.name], true) : []),
    ...name,
    ...(address.length > 0 ? entriesOf([labels.address], true) : []),
    ...address,
  ];
}

/** What cannot be measured makes an entry that no frame holds. */
function entriesOf(lines: readonly string[], muted: boolean): HeadEntry[] {
  return lines
    .map((line) => ({ copy: measureCopy(line, 'regular') ?? unprintable, muted }))
    .filter(({ copy }) => copy.ends.length > 0);
}

function ownEntries(lines: readonly string[]): HeadEntry[] {
  return entriesOf(lines, false).map(({ copy, muted }) => ({
    copy: { ...copy, own: [[0, copy.text.length]] },
    muted,
  }));
}

const unprintable = {
  ...{ face: 'regular' as const, text: '?', ends: [1], widths: [0], inked: [0], own: [] },
  widest: Number.POSITIVE_INFINITY,
};
