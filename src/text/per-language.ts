import type { LanguageCode } from './languages.js';

/** Makes a thing once per language and keeps it: Intl's own take a millisecond each to make. */
export function oncePerLanguage<T>(make: (language: LanguageCode) => T): (language: LanguageCode) => T {
  const made = new Map<LanguageCode, T>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const fresh = make(language);
    made.set(language, fresh);
    return fresh;
  };
}
