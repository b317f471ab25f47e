import { type LanguageCode, localeOf } from './languages.js';
import { oncePerLanguage } from './per-language.js';

/**
 * A calendar day without time or zone, as `2023-07-31` (ISO 8601). Made only by `parsePlainDate`, so that
 * `<` and `>` compare days.
 */
export type PlainDate = string & { readonly plainDate: unique symbol };

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `undefined` for anything but a day that exists: `2023-02-30` does not. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const match = isoDay.exec(text);
  if (!match) return undefined;
  const day = asUtc(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? (text as PlainDate) : undefined;
}

/** For constants and tests, where the text is known to be a day. Throws a RangeError otherwise. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (!date) throw new RangeError(`"${text}" is not a day such as 2023-07-31.`);
  return date;
}

/** The day that a moment falls on in UTC. The pure rooms never ask what day it is: the doors do, with this. */
export function dayOf(moment: Date): PlainDate {
  return plainDate(moment.toISOString().slice(0, 10));
}

/** Later days would need a fifth digit of the year once months are added. */
const farthest = '9990-12-31';

/** The same day of the month, `months` later; the month's last day where it has no such day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  if (date > farthest) return date;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const longest = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(year, month - 1 + months, Math.min(day, longest))));
}

/**
 * How a language writes a day in full. Intl abbreviates the word "year" (`2023 г.`, `2023 ж.`), which a letter
 * does not. Sources: GOST R 7.0.97-2016 5.10 (ru), adilet.zan.kz acts (kk).
 */
const patterns: Record<string, string> = {
  ru: '{day} {month} {year} года',
  kk: '{year} жылғы {day} {month}',
};

const longFormat = oncePerLanguage(
  (language) => new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }),
);

/** `31 July 2023`, `31 июля 2023 года`, `2023 жылғы 31 шілде`. */
export function formatDate(date: PlainDate, language: LanguageCode): string {
  const format = longFormat(language);
  const pattern = patterns[language];
  if (pattern === undefined) return format.format(asUtc(date));
  const parts = new Map(format.formatToParts(asUtc(date)).map((part) => [part.type as string, part.value]));
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => parts.get(name) ?? '');
}

/** The twelve months as the language writes them inside a date: `июля`, not `июль`. */
export const monthNames = oncePerLanguage((language): string[] =>
  Array.from({ length: 12 }, (_, month) => {
    const parts = longFormat(language).formatToParts(new Date(Date.UTC(2023, month, 15)));
    return parts.find((part) => part.type === 'month')?.value ?? '';
  }),
);

/** Whether a word is a month, in any case form: `мая` and `мае`, `шілдеде`. English months have a capital. */
export function isMonth(word: string, language: LanguageCode): boolean {
  if (language === 'en') return monthNames(language).includes(word);
  const lower = word.toLocaleLowerCase();
  return monthForms(language).some(({ stem, longest }) => lower.startsWith(stem) && lower.length <= longest);
}

/** What no ending changes of a month's name, and the longest form it can have: endings of short names are short. */
const monthForms = oncePerLanguage((language) =>
  monthNames(language).map((name) => {
    const { length } = name;
    const ending = length > 5 ? 4 : length > 3 ? 2 : 0;
    return { stem: name.toLocaleLowerCase().slice(0, length - 1), longest: length + ending };
  }),
);

function asUtc(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
