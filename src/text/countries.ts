import type { LanguageCode } from './languages.js';
import { nearestWord } from './nearest.js';
import { oncePerLanguage } from './per-language.js';

/** An ISO 3166-1 alpha-2 code: `GB`, `KZ`. */
export type CountryCode = string;

/** Codes that Intl names but that are no place to write from: groups, test and transitional codes. */
const notCountries = new Set(
  'AC AN BU CP CQ CS CT DD DG DY EA EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ QO QU RH SU TA TP UK UN VD WK XA XB YD YU ZR ZZ'.split(
    ' ',
  ),
);

export function nameOfCountry(country: CountryCode, language: LanguageCode): string {
  const names = regionNames(language);
  const name = names.known.get(country) ?? names.display.of(country) ?? country;
  names.known.set(country, name);
  return name;
}

const regionNames = oncePerLanguage((language) => ({
  display: new Intl.DisplayNames([language], { type: 'region' }),
  known: new Map<CountryCode, string>(),
}));

/** All countries, as codes in alphabetical order. */
export const countryCodes: readonly CountryCode[] = listCodes();

/** Countries with their names in a language, sorted by name as the language sorts. For a form's choice. */
export function countriesByName(language: LanguageCode): { code: CountryCode; name: string }[] {
  const collator = new Intl.Collator(language);
  return countryCodes
    .map((code) => ({ code, name: nameOfCountry(code, language) }))
    .sort((a, b) => collator.compare(a.name, b.name));
}

/**
 * The country that a person wrote, as code or as name in one of `languages`.
 * `{ nearest }` holds the name that was likely meant when none matches.
 */
export function findCountry(
  text: string,
  languages: readonly LanguageCode[],
): { country: CountryCode } | { country?: undefined; nearest: string | undefined } {
  const wanted = text.trim().toLocaleUpperCase();
  if (countryCodes.includes(wanted)) return { country: wanted };
  const named = languages.map((language) => namesToCodes(language).get(wanted));
  const country = aliases.get(wanted) ?? named.find((code) => code !== undefined);
  return country === undefined ? { nearest: nearestCountryName(text, languages) } : { country };
}

const aliases = new Map([
  ['UK', 'GB'],
  ['GREAT BRITAIN', 'GB'],
  ['USA', 'US'],
  ['UNITED STATES OF AMERICA', 'US'],
]);

const namesToCodes = oncePerLanguage(
  (language) =>
    new Map(countryCodes.map((code) => [nameOfCountry(code, language).toLocaleUpperCase(), code])),
);

function nearestCountryName(text: string, languages: readonly LanguageCode[]): string | undefined {
  const names = languages.flatMap((language) => countryCodes.map((code) => nameOfCountry(code, language)));
  return nearestWord(text, names);
}

function listCodes(): CountryCode[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !notCountries.has(code) && names.of(code) !== undefined);
}
