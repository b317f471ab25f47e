import type { Target } from '../../campaign/target.js';
import type { Paper } from '../../document/pdf/paper.js';
import type { Layout } from '../../document/pdf/placed.js';
import { layOutSheet, type SheetLine } from '../../document/pdf/sheet.js';
import { type LanguageCode, nameOfLanguage } from '../../text/languages.js';
import { formatDate } from '../../text/plain-date.js';
import type { RunSettings } from './settings.js';
import words from './sheet-words.json' with { type: 'json' };

/** Sheets are for staff, who read English: they leave the house in no envelope. */
const staffLanguage = 'en';

/** What stands on every sheet of a volume. */
export interface SheetHead {
  settings: Pick<RunSettings, 'campaign' | 'date'>;
  file: string;
  paper: Paper;
  language: LanguageCode;
  blank: boolean;
}

/** Letters of a volume to one target. */
export interface TargetCount {
  target: Target;
  formOfAddress: readonly string[];
  letters: number;
}

/** Campaign, volume, day and language; below them each target with its letters. */
export function coverSheet(head: SheetHead, counts: readonly TargetCount[]): Layout {
  const { settings, file, paper, language } = head;
  const { campaign, date } = settings;
  const title = campaign.title[staffLanguage] ?? campaign.slug;
  const lines: SheetLine[] = [
    { text: words.cover, size: 20, face: 'bold', before: 0 },
    { text: fill(words.campaign, { title }), size: 11, before: 10 },
    { text: fill(words.volume, { file }), size: 11, before: 3 },
    { text: fill(words.date, { date: formatDate(date, staffLanguage) }), size: 11, before: 3 },
    {
      text: fill(words.language, { language: nameOfLanguage(language, staffLanguage) }),
      size: 11,
      before: 3,
    },
    ...counts.flatMap((count) => targetLines(count, head)),
  ];
  return layOutSheet(lines, paper, staffLanguage);
}

function targetLines({ target, formOfAddress, letters }: TargetCount, { blank }: SheetHead): SheetLine[] {
  return [
    { text: officeOf(target), size: 15, face: 'bold', before: 26, ruled: true },
    ...formOfAddress.map((text, line): SheetLine => ({ text, size: 11, before: line === 0 ? 4 : 0 })),
    { text: counted(letters, blank), size: 20, face: 'bold', before: 8 },
  ];
}

/** For sorting by hand: the letter's number, large, and its target. */
export function slipSheet(head: SheetHead, number: number, target: Target): Layout {
  const lines: SheetLine[] = [
    { text: fill(words.slip, { number: String(number) }), size: 48, face: 'bold', before: 0 },
    { text: fill(words.to, { office: officeOf(target) }), size: 20, before: 12 },
    { text: fill(words.volume, { file: head.file }), size: 11, muted: true, before: 24 },
  ];
  return layOutSheet(lines, head.paper, staffLanguage);
}

export function coverLabel(target: Target | undefined): string {
  return target ? `${words.cover}: ${target.id}` : words.cover;
}

function officeOf({ office, id }: Target): string {
  return office[staffLanguage] ?? id;
}

const plural = new Intl.PluralRules(staffLanguage);

function counted(count: number, blank: boolean): string {
  const { one, other } = blank ? words.blanks : words.letters;
  const form = plural.select(count) === 'one' ? one : other;
  return fill(form, { count: count.toLocaleString(staffLanguage) });
}

function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
