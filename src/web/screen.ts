import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
import { packageFolder } from '../config.js';
import {
  type Direction,
  directionOf,
  fallbackLanguage,
  type LanguageCode,
  toldIn,
} from '../text/languages.js';
import { oncePerLanguage } from '../text/per-language.js';
import { formatDate, type PlainDate } from '../text/plain-date.js';

/** What a page is shown in: the reader's language, and whether with its style. The letter has a language of its own. */
export interface Screen {
  language: LanguageCode;
  direction: Direction;
  /** Without style sheet, font and script, for the slowest lines and for text browsers. */
  plain: boolean;
  /** Begins every address of the site, so that a choice made once goes with the reader: `/ru`, `/text/ar` or nothing. */
  base: string;
  /** Words of the screens by key, not escaped: `t('write.title')`, `t('home.act-by', { date })`. */
  t(key: string, values?: Readonly<Record<string, unknown>>): string;
  /** What a campaign says per language; in English, or else in its first language, where it has not this one. */
  say(texts: Readonly<Record<string, string>> | undefined): string;
  day(date: PlainDate): string;
}

const folder = join(packageFolder, 'views/locales');

/** A language of the screens is a file in `views/locales`; English first. */
export const screenLanguages: readonly LanguageCode[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))
  .sort((a, b) => Number(b === fallbackLanguage) - Number(a === fallbackLanguage) || a.localeCompare(b));

const words = i18next.createInstance();
void words.init({
  fallbackLng: fallbackLanguage,
  resources: Object.fromEntries(screenLanguages.map((code) => [code, { translation: readWords(code) }])),
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** Words that name nothing are the same each time: most of a page's, which i18next would look up anew for every reader. */
const fixedWords = oncePerLanguage((language) => {
  const known = new Map<string, string>();
  return (key: string) => {
    const text = known.get(key) ?? words.t(key, { lng: language });
    known.set(key, text);
    return text;
  };
});

export function screenIn(language: LanguageCode, base = '', plain = false): Screen {
  return {
    language,
    direction: directionOf(language),
    plain,
    base,
    t: (key, values = {}) =>
      isEmpty(values) ? fixedWords(language)(key) : words.t(key, { ...values, lng: language }),
    say: (texts = {}) => texts[toldIn(language, Object.keys(texts))] ?? '',
    day: (date) => formatDate(date, language),
  };
}

function isEmpty(values: Readonly<Record<string, unknown>>): boolean {
  for (const _ in values) return false;
  return true;
}

/** `lang` and `dir` of words that a campaign has only in another language than the screen's. */
export function toldWith({ language }: Screen, told: readonly LanguageCode[]) {
  const code = toldIn(language, told);
  return { language: code, direction: directionOf(code) };
}

function readWords(language: LanguageCode) {
  return JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8'));
}
