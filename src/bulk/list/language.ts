import { isLanguageCode, type LanguageCode, nameOfLanguage } from '../../text/languages.js';
import { nearestWord } from '../../text/nearest.js';
import { remembering } from './remembering.js';
import { plainWord } from './words.js';

/** Languages in which the name of a language is understood, besides its own. */
const namedIn: readonly LanguageCode[] = ['en', 'ru', 'kk', 'fr', 'de', 'es', 'it', 'nl', 'pl', 'uk', 'tr'];

type FoundLanguage = { language: LanguageCode } | { language?: undefined; nearest: string | undefined };

/** A language that a cell names by code (`kk`, `en-GB`, `rus`) or by name (`German`, `Қазақ тілі`, `allemand`). */
export const findLanguage = remembering((text: string): FoundLanguage => {
  const language = byCode(text.trim()) ?? languagesByName().get(plainWord(text));
  if (language !== undefined) return { language };
  const names = twoLetterCodes.map((code) => nameOfLanguage(code, 'en'));
  return { nearest: text.length <= 60 ? nearestWord(text.trim(), names) : undefined };
});

function byCode(text: string): LanguageCode | undefined {
  if (!/^[A-Za-z]{2,3}([-_][A-Za-z\d]{2,8}){0,3}$/.test(text)) return undefined;
  const code = canonical(text.replaceAll('_', '-'))?.split('-')[0];
  return code !== undefined && isLanguageCode(code) ? code : undefined;
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

const twoLetterCodes = [...'abcdefghijklmnopqrstuvwxyz']
  .flatMap((first) => [...'abcdefghijklmnopqrstuvwxyz'].map((second) => first + second))
  .filter((code) => canonical(code) === code && isLanguageCode(code));

let names: Map<string, LanguageCode> | undefined;

/** Made when first needed: it takes some thirty milliseconds. */
function languagesByName(): Map<string, LanguageCode> {
  names ??= new Map(
    twoLetterCodes.flatMap((code) =>
      [...namedIn, code].map((language): [string, LanguageCode] => [
        plainWord(nameOfLanguage(code, language)),
        code,
      ]),
    ),
  );
  return names;
}
