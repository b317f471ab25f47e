import { oncePerLanguage } from './per-language.js';

export type Direction = 'ltr' | 'rtl';

/** A BCP 47 primary language subtag: `en`, `ru`, `kk`. */
export type LanguageCode = string;

const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** For readers of no language that we have. */
export const fallbackLanguage: LanguageCode = 'en';

/**
 * The language in which a reader of `language` is told what exists in `told`: in that language, else in English, else
 * in the first.
 */
export function toldIn(language: LanguageCode, told: readonly LanguageCode[]): LanguageCode {
  return [language, fallbackLanguage].find((code) => told.includes(code)) ?? told[0] ?? language;
}

/** British English for `en`: the letters of the first campaigns are written in it. */
const locales: Record<string, string> = { en: 'en-GB' };

/** The locale whose conventions of date, list and place the letters of a language follow. */
export function localeOf(language: LanguageCode): string {
  return locales[language] ?? language;
}

export const directionOf = oncePerLanguage((language): Direction => {
  const script = new Intl.Locale(language).maximize().script;
  return script !== undefined && rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
});

const namesIn = oncePerLanguage((language) => new Intl.DisplayNames([language], { type: 'language' }));

/** A language's own name of itself, with a capital: `English`, `Русский`, `Қазақ тілі`. */
export function nameOfLanguage(language: LanguageCode, inLanguage: LanguageCode = language): string {
  return capitalisedNamesIn(inLanguage)(language);
}

const capitalisedNamesIn = oncePerLanguage((inLanguage) =>
  oncePerLanguage((language) => capitalise(namesIn(inLanguage).of(language) ?? language, inLanguage)),
);

export function capitalise(text: string, language: LanguageCode): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(language) + rest.join('');
}

const knownNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Whether `code` is a well-formed primary language subtag that this Node knows by name. */
export function isLanguageCode(code: string): boolean {
  return /^[a-z]{2,3}$/.test(code) && knownNames.of(code) !== undefined;
}
