import { readFileSync } from 'node:fs';
import i18next from 'i18next';

/** The language of the screens; letters have the language that the supporter chooses. */
export const screenLanguage = 'en';

const locale = new URL(`../../views/locales/${screenLanguage}.json`, import.meta.url);
const screens = i18next.createInstance();
void screens.init({
  lng: screenLanguage,
  resources: { [screenLanguage]: { translation: JSON.parse(readFileSync(locale, 'utf8')) } },
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** Words of the screens by key, not escaped: `t('write.title')`, `t('home.act-by', { date })`. */
export function t(key: string, values: Readonly<Record<string, unknown>> = {}): string {
  return screens.t(key, { ...values });
}

/** The text for the screen of what a campaign says per language; another language's where it has none. */
export function onScreen(texts: Readonly<Record<string, string>> | undefined): string {
  return texts?.[screenLanguage] ?? Object.values(texts ?? {})[0] ?? '';
}
