import { localeOf } from '../text/languages.js';
import { screenLanguage } from './words.js';

const year = { timeZone: 'UTC', year: 'numeric' } as const;
const month = { ...year, month: 'long' } as const;
const day = { ...month, day: 'numeric' } as const;

/** By how much of a date is known. Made once: each takes a tenth of a millisecond. */
const formats = [year, month, day].map((parts) => new Intl.DateTimeFormat(localeOf(screenLanguage), parts));

/** A date as exactly as its source gives it: `2019` stays, `2019-03` is March 2019, `2020-10-16` has its day. */
export function looseDate(date: string): string {
  const known = date.split('-').length;
  return formats[known - 1]?.format(new Date(date)) ?? date;
}
