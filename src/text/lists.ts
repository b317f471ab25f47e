import { type LanguageCode, localeOf } from './languages.js';

/** `A, B and C` as the language writes it. */
export function joinList(items: readonly string[], language: LanguageCode): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);
}
