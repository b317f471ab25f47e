import { westernDigits } from './digits.js';
import months from './month-names.json' with { type: 'json' };
import { type PlainDate, parsePlainDate } from './plain-date.js';

/** A day that a text names, with the characters (UTF-16) it stands at. */
export interface FoundDate {
  date: PlainDate;
  from: number;
  to: number;
}

/**
 * The days that a text names in full, in any common form and language: `31 July 2023`, `July 31, 2023`,
 * `31 de julio de 2023`, `31.07.2023`, `2023-07-31`, `٣١ يوليو/تموز ٢٠٢٣`, `2023 жылғы 31 шілде`.
 * `03/04/2023` is the third of April, as in most of the world.
 */
export function findDates(text: string): FoundDate[] {
  if (!/[\d٠-٩۰-۹]{4}/.test(text)) return [];
  const plain = westernDigits(text);
  const found: FoundDate[] = [];
  for (const [pattern, order] of patterns) {
    for (const match of plain.matchAll(pattern)) {
      const date = read(match, order);
      const to = match.index + match[0].length;
      const isNew = found.every((other) => other.to <= match.index || to <= other.from);
      if (date && isNew) found.push({ date, from: match.index, to });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

const monthNumbers = listMonths();
/** A word that may be a month's name; in Arabic two, and often two names: `31 تموز/يوليو`. */
const name = '\\p{L}[\\p{L}\\p{M}’]{1,14}(?:\\s(?:الأول|الثاني))?';
const joined = `(${name})\\.?(?:\\s?[/(]\\s?${name}\\)?)?`;
const notBefore = '(?<![\\p{L}\\p{M}\\d/.-])';
const day = '(\\d{1,2})(?:er|st|nd|rd|th|\\.?[ºª°]|\\.|-го|-е)?';
const year = '((?:19|20)\\d{2})';
const end = '(?![\\p{L}\\d])';

type Order = readonly ['day' | 'month' | 'year', 'day' | 'month' | 'year', 'day' | 'month' | 'year'];
const patterns: readonly (readonly [RegExp, Order])[] = [
  [
    new RegExp(
      `${notBefore}${day},?\\s(?:de\\s|of\\s|d['’])?${joined},?\\s(?:del?\\s|عام\\s|سنة\\s)?${year}${end}`,
      'gu',
    ),
    ['day', 'month', 'year'],
  ],
  [
    new RegExp(`${notBefore}${joined}\\s${day},?\\s(?:del?\\s)?${year}${end}`, 'gu'),
    ['month', 'day', 'year'],
  ],
  [
    new RegExp(`${notBefore}${year}\\s(?:жылғы\\s|жылдын\\s)?${day}[\\s-]${joined}${end}`, 'gu'),
    ['year', 'day', 'month'],
  ],
  [new RegExp(`${notBefore}${year}\\s${joined}\\s${day}${end}`, 'gu'), ['year', 'month', 'day']],
  [new RegExp(`${notBefore}${year}-(\\d{2})-(\\d{2})(?!\\d)`, 'gu'), ['year', 'month', 'day']],
  [new RegExp(`${notBefore}(\\d{1,2})[./-](\\d{1,2})[./-]${year}(?!\\d)`, 'gu'), ['day', 'month', 'year']],
  [new RegExp(`${notBefore}${year}\\/(\\d{1,2})\\/(\\d{1,2})(?!\\d)`, 'gu'), ['year', 'month', 'day']],
];

function read(match: RegExpMatchArray, order: Order): PlainDate | undefined {
  const part = (name: Order[number]) => match[order.indexOf(name) + 1] ?? '';
  const written = part('month');
  const number = monthNumbers.get(written.toLowerCase()) ?? Number(written);
  return (
    dayOfParts(part('year'), number, Number(part('day'))) ??
    dayOfParts(part('year'), Number(part('day')), number)
  );
}

function dayOfParts(inYear: string, inMonth: number, onDay: number): PlainDate | undefined {
  const two = (number: number) => String(number).padStart(2, '0');
  return parsePlainDate(`${inYear}-${two(inMonth)}-${two(onDay)}`);
}

/** The number of a month, from 1, by any of its names: `July`, `juil`, `июля`, `تموز`. */
export function monthNumber(name: string): number | undefined {
  return monthNumbers.get(name.toLowerCase());
}

/** Names of months in full and short, alone and within a date, to their numbers. */
function listMonths(): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const language of months.languages) {
    const formats = (['long', 'short'] as const).flatMap((style) => [
      new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month: style, timeZone: 'UTC' }),
      new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month: style, day: 'numeric', timeZone: 'UTC' }),
    ]);
    for (let index = 0; index < 12; index++) {
      for (const format of formats) addMonth(numbers, nameIn(format, index), index + 1);
    }
  }
  months.more.forEach((names, index) => {
    for (const name of names) addMonth(numbers, name, index + 1);
  });
  return numbers;
}

function nameIn(format: Intl.DateTimeFormat, index: number): string {
  const parts = format.formatToParts(new Date(Date.UTC(2023, index, 15)));
  return parts.find(({ type }) => type === 'month')?.value ?? '';
}

/** The first language to give a name keeps it. */
function addMonth(numbers: Map<string, number>, name: string, number: number): void {
  const key = name.toLowerCase().replace(/\.$/, '');
  if (/^\p{L}[\p{L}\p{M} ’'.-]{1,}$/u.test(key) && !numbers.has(key)) numbers.set(key, number);
}
