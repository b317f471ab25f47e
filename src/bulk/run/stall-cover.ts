import { contactOf } from '../../campaign/contact.js';
import type { Paper } from '../../document/pdf/paper.js';
import type { Layout } from '../../document/pdf/placed.js';
import { layOutSheet, type SheetLine } from '../../document/pdf/sheet.js';
import type { Order } from '../../letter/find-order.js';
import { type LanguageCode, nameOfLanguage } from '../../text/languages.js';
import { formatDate } from '../../text/plain-date.js';
import words from './stall-words.json' with { type: 'json' };

export interface StallCover {
  order: Order;
  formOfAddress: readonly string[];
  /** Letters of the pack. */
  count: number;
  paper: Paper;
  /** Of those at the stall. */
  reader: LanguageCode;
}

type StallLanguage = keyof typeof words;

/**
 * For whoever carries a bundle from the stall to the post: what it is, room to write how many were signed, where
 * and when, how to keep the signed sheets, and what to do at the post office. It has no room for a name.
 */
export function stallCover({ order, formOfAddress, count, paper, reader }: StallCover): Layout {
  const { campaign, target, language, date } = order;
  const own = reader in words ? (reader as StallLanguage) : 'en';
  const say = words[own];
  const spoken = (texts: Readonly<Record<string, string>>) => texts[own] ?? Object.values(texts)[0] ?? '';
  const streetKnown = contactOf(target, date, false).postal.usable !== undefined;
  const lines: SheetLine[] = [
    { text: say.cover, size: 20, face: 'bold', before: 0 },
    small(fill(say.campaign, { title: spoken(campaign.title) }), 8),
    small(fill(say.language, { language: nameOfLanguage(language, own) }), 2),
    small(fill(say.date, { date: formatDate(date, own) }), 2),
    { text: spoken(target.office), size: 15, face: 'bold', before: 20, ruled: true },
    ...formOfAddress.map((text, line) => small(text, line === 0 ? 4 : 0)),
    ...(streetKnown ? [] : [{ ...small(say.lookUp, 5), face: 'bold' as const }]),
    { text: fill(say.printed, { count: count.toLocaleString(own) }), size: 18, face: 'bold', before: 10 },
    field(say.signed),
    field(say.placeAndDate),
    ...advice(say.keepHeading, say.keep),
    ...advice(say.postHeading, say.post),
  ];
  return layOutSheet(lines, paper, own);
}

function small(text: string, before: number): SheetLine {
  return { text, size: 11, before };
}

/** A small word below a line to write on. */
function field(text: string): SheetLine {
  return { text, size: 9, muted: true, before: 9, ruled: true, room: 34 };
}

function advice(heading: string, sentences: readonly string[]): SheetLine[] {
  return [
    { text: heading, size: 13, face: 'bold', before: 18 },
    ...sentences.map((text) => small(`– ${text}`, 4)),
  ];
}

function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
