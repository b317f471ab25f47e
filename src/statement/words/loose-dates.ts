import { findDates, monthNumber } from '../../text/find-dates.js';

/** A day, a month or a day without its year, as a text names it. */
export interface LooseDate {
  year?: number;
  month: number;
  day?: number;
  from: number;
  to: number;
  text: string;
}

const name = '\\p{L}[\\p{L}\\p{M}’]{1,14}';
const dayMonth = new RegExp(
  `(?<![\\p{L}\\d/.-])(\\d{1,2})(?:er|st|nd|rd|th|º|\\.)?\\s(?:de\\s|of\\s)?(${name})(?![\\p{L}\\d])`,
  'gu',
);
const monthDay = new RegExp(`(?<![\\p{L}\\d])(${name})\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\d])`, 'gu');
const monthYear = new RegExp(
  `(?<![\\p{L}\\d])(${name}),?\\s(?:de\\s|del\\s)?((?:19|20)\\d{2})(?![\\p{L}\\d])`,
  'gu',
);

/** Dates in full first; what is within one of them is not read again. */
export function findLooseDates(text: string): LooseDate[] {
  if (!/[\d٠-٩۰-۹]/.test(text)) return [];
  const found: LooseDate[] = findDates(text).map(({ date, from, to }) => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    return { year, month, day, from, to, text: text.slice(from, to) };
  });
  const add = (match: RegExpMatchArray, monthName = '', parts: { day?: number; year?: number }) => {
    const month = monthNumber(monthName);
    const from = match.index ?? 0;
    const to = from + match[0].length;
    if (month === undefined || (parts.day ?? 1) > 31 || found.some((one) => from < one.to && to > one.from))
      return;
    found.push({ ...parts, month, from, to, text: match[0] });
  };
  for (const match of text.matchAll(dayMonth)) add(match, match[2], { day: Number(match[1]) });
  for (const match of text.matchAll(monthYear)) add(match, match[1], { year: Number(match[2]) });
  for (const match of text.matchAll(monthDay)) add(match, match[1], { day: Number(match[2]) });
  return found.sort((a, b) => a.from - b.from);
}

/** Whether two dates, each as far as it is said, cannot be the same day. */
export function differ(a: LooseDate, b: LooseDate): boolean {
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return true;
  if (a.month !== b.month) return true;
  return a.day !== undefined && b.day !== undefined && a.day !== b.day;
}
