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
 * `{ nearest }` holds the name in the first of them that was likely meant when none matches.
 */
export function findCountry(
  text: string,
  languages: readonly LanguageCode[],
): { country: CountryCode } | { country?: undefined; nearest: string | undefined } {
  const wanted = fold(text);
  if (countryCodes.includes(wanted)) return { country: wanted };
  const named = languages.map((language) => namesToCodes(language).get(wanted));
  const country = aliases.get(wanted) ?? named.find((code) => code !== undefined);
  return country === undefined ? { nearest: nearestCountryName(text, languages) } : { country };
}

/** Without accents, points, apostrophes and a leading "the", in capitals. */
function fold(text: string): string {
  const letters = text.normalize('NFD').replace(/(?<=\p{Script=Latin})\p{M}+|[.'’`]/gu, '');
  return letters.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleUpperCase().replace(/^THE /, '');
}

/** Names that people write and Intl does not give. */
const aliases = new Map(
  Object.entries({
    GB: ['UK', 'Great Britain', 'Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
    US: ['USA', 'United States of America', 'America'],
    NL: ['Holland'],
    TR: ['Turkey', 'Turkiye'],
    CZ: ['Czech Republic'],
    HK: ['Hong Kong'],
    MM: ['Burma'],
    MK: ['Macedonia'],
    SZ: ['Swaziland'],
    CD: ['DR Congo', 'Democratic Republic of the Congo'],
    KR: ['Korea', 'Republic of Korea'],
    RU: ['Russian Federation'],
    PS: ['Palestine'],
    TL: ['East Timor'],
    CV: ['Cabo Verde'],
    VN: ['Viet Nam'],
  }).flatMap(([code, names]) => names.map((name) => [fold(name), code] as const)),
);

const namesToCodes = oncePerLanguage(
  (language) => new Map(countryCodes.map((code) => [fold(nameOfCountry(code, language)), code])),
);

function nearestCountryName(text: string, languages: readonly LanguageCode[]): string | undefined {
  const [first = 'en'] = languages;
  return nearestWord(
    text,
    countryCodes.map((code) => nameOfCountry(code, first)),
  );
}

function listCodes(): CountryCode[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !notCountries.has(code) && names.of(code) !== undefined);
}
