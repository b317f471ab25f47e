import { type LanguageCode, localeOf } from '../text/languages.js';
import { oncePerLanguage } from '../text/per-language.js';

const year = { timeZone: 'UTC', year: 'numeric' } as const;
const month = { ...year, month: 'long' } as const;
const day = { ...month, day: 'numeric' } as const;

/** By how much of a date is known. */
const formatsOf = oncePerLanguage((language) =>
  [year, month, day].map((parts) => new Intl.DateTimeFormat(localeOf(language), parts)),
);

/** A date as exactly as its source gives it: `2019` stays, `2019-03` is March 2019, `2020-10-16` has its day. */
export function looseDate(date: string, language: LanguageCode): string {
  const known = date.split('-').length;
  return formatsOf(language)[known - 1]?.format(new Date(date)) ?? date;
}
