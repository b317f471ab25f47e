import type { Letter } from '../../letter/letter.js';
import { InputProblem, type Problem } from '../../problem.js';
import type { Frame } from './box.js';
import { type Entry, fitFrame, measureEntries, measureLabel } from './fit-frame.js';
import type { PdfOptions } from './options.js';
import type { PlacedPart, Role } from './placed.js';
import type { Stationery } from './stationery.js';

/** A part of the head, measured once for all the settings that are tried. */
export interface HeadText {
  role: Role;
  where: string;
  entries: Entry[];
  frame: Frame;
}

/** Largest size of the form of address and of the sender's lines, pt: larger ones look like a headline. */
const largest = 10.5;

/** Sender, form of address and, where it belongs there, the date. A blank letter has lines to write on instead. */
export function measureHead(letter: Letter, options: PdfOptions, stationery: Stationery): HeadText[] {
  const { address, date, sender } = stationery;
  const dateLine = options.dateAt === 'head' ? [letter.dateLine] : [];
  const written = [
    head('sender', "sender's name and address", senderEntries(letter, options), sender),
    head('address', 'form of address', measureEntries(letter.formOfAddress), address),
    head('date', 'place and date', measureEntries(dateLine), date),
  ];
  return written.filter(({ role, entries }) => entries.length > 0 && (!options.blank || role === 'address'));
}

/** The head at a size. Throws an InputProblem for a part whose place cannot hold it. */
export function setHead(head: readonly HeadText[], size: number): PlacedPart[] {
  return head.map(({ role, where, entries, frame }) => {
    const lines = fitFrame(entries, frame, Math.min(size, largest));
    if (!lines) throw new InputProblem([tooLong(where, entries)]);
    return { role, lines };
  });
}

function head(role: Role, where: string, entries: Entry[], frame: Frame): HeadText {
  return { role, where, entries, frame };
}

function senderEntries({ sender }: Letter, { senderLabels }: PdfOptions): Entry[] {
  const name = measureEntries([sender.name]);
  const address = measureEntries(sender.lines);
  return [
    ...(name.length > 0 ? measureLabel(senderLabels.name) : []),
    ...name,
    ...(address.length > 0 ? measureLabel(senderLabels.address) : []),
    ...address,
  ];
}

function tooLong(where: string, entries: Entry[]): Problem {
  const length = entries.flatMap(({ pieces }) => pieces).reduce((sum, { text }) => sum + text.length, 0);
  return {
    code: 'too-long-for-the-page',
    severity: 'error',
    where,
    message: `The ${where} has ${length} characters on ${entries.length} lines, more than its place on the page holds.`,
    fix: 'Shorten it.',
    values: { length },
  };
}
