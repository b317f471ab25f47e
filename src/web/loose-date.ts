import { localeOf } from '../text/languages.js';
import { screenLanguage } from './words.js';

/** A date as exactly as its source gives it: `2019` stays, `2019-03` is March 2019, `2020-10-16` has its day. */
export function looseDate(date: string): string {
  const [, month, day] = date.split('-');
  const format = new Intl.DateTimeFormat(localeOf(screenLanguage), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
  return format.format(new Date(date));
}
