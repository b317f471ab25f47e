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

/** What each pattern's two groups are. */
const patterns: readonly (readonly [
  RegExp,
  (a: string, b: string) => { name: string; day?: number; year?: number },
])[] = [
  [dayMonth, (day, month) => ({ name: month, day: Number(day) })],
  [monthYear, (month, year) => ({ name: month, year: Number(year) })],
  [monthDay, (month, day) => ({ name: month, day: Number(day) })],
];

/** Dates in full first; what is within one of them is not read again. */
export function findLooseDates(text: string): LooseDate[] {
  if (!/[\d٠-٩۰-۹]/.test(text)) return [];
  const found: LooseDate[] = findDates(text).map(({ date, from, to }) => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    return { year, month, day, from, to, text: text.slice(from, to) };
  });
  let rest = [...found].reverse().reduce((left, { from, to }) => blank(left, from, to), text);
  for (const [pattern, read] of patterns) {
    rest = rest.replace(pattern, (words, first: string, second: string, from: number) => {
      const { name: month, ...parts } = read(first, second);
      const number = monthNumber(month);
      if (number === undefined || (parts.day ?? 1) > 31) return words;
      found.push({ ...parts, month: number, from, to: from + words.length, text: words });
      return ' '.repeat(words.length);
    });
  }
  return found.sort((a, b) => a.from - b.from);
}

function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}

/** Whether two dates, each as far as it is said, cannot be the same day. */
export function differ(a: LooseDate, b: LooseDate): boolean {
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return true;
  if (a.month !== b.month) return true;
  return a.day !== undefined && b.day !== undefined && a.day !== b.day;
}
