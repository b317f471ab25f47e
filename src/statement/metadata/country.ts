import { type CountryCode, countryCodes, nameOfCountry } from '../../text/countries.js';
import { oncePerLanguage } from '../../text/per-language.js';
import data from '../cues/countries.json' with { type: 'json' };

/** What a country is named in, and how much a mention there weighs. */
export interface Weighted {
  text: string;
  weight: number;
}

/** Countries that a document is about, in order of weight, as English names. */
export function countriesIn(texts: readonly Weighted[], language: string | null): string[] {
  const weights = new Map<CountryCode, number>();
  for (const { text, weight } of texts) {
    mentions(text, language ?? 'en').forEach((country, index) => {
      weights.set(country, (weights.get(country) ?? 0) + weight * (1 - Math.min(index, 9) / 100));
    });
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const most = ranked[0]?.[1] ?? 0;
  return ranked.filter(([, weight]) => weight >= most * 0.6).map(([country]) => nameOfCountry(country, 'en'));
}

/** The countries named in a text, one for each mention. */
export function mentions(text: string, language: string): CountryCode[] {
  const found: { at: number; country: CountryCode }[] = [];
  const names = namesFor(language);
  const rest = text.replace(names.long, (name: string, at: number) => {
    const country = names.longCodes.get(fold(name));
    if (country) found.push({ at, country });
    return ' '.repeat(name.length);
  });
  for (const match of rest.matchAll(/\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}+)*/gu)) {
    const country = names.lookUp(match[0]);
    if (country) found.push({ at: match.index, country });
  }
  return found.sort((a, b) => a.at - b.at).map(({ country }) => country);
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[’‘`]/g, "'");
}

const namesFor = oncePerLanguage((language) => {
  const tongues = [...new Set([language, 'en'])];
  const named = tongues.flatMap((tongue) =>
    countryCodes.flatMap((code) => namesOf(code, tongue).map((name) => ({ code, name, tongue }))),
  );
  const others = Object.entries(data.also).flatMap(([code, names]) =>
    names.split('|').map((name) => ({ code, name })),
  );
  const longNames = [...others, ...named].filter(({ name }) => /[\s.-]/.test(name));
  const stems: Stems = new Map();
  for (const { code, name } of others) addOther(stems, code, name);
  for (const { code, name, tongue } of named) addStems(stems, code, name, tongue);
  const alternatives = longNames.map(({ name }) => name.replace(/[.*+?()[\]]/g, '\\$&'));
  return {
    long: new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${alternatives.sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{M}])`,
      'giu',
    ),
    longCodes: new Map(longNames.map(({ code, name }) => [fold(name), code])),
    lookUp: (word: string) => lookUp(stems, word),
  };
});

/** `Myanmar (Burma)` is two names; `Bosnia & Herzegovina` has an "and". */
function namesOf(code: CountryCode, language: string): string[] {
  const name = nameOfCountry(code, language);
  const parts = name.split(/\s*[()]\s*/).filter((part) => part.length > 2);
  return [...new Set([...parts, name.replace(' & ', ' and ')])].filter((part) => !/[()]/.test(part));
}

type Stems = Map<string, { code: CountryCode; suffixes: ReadonlySet<string> | 'any' }>;

/** `Kazakh` as it stands, `казахск*` with any ending. */
function addOther(stems: Stems, code: CountryCode, name: string): void {
  if (/[\s.-]/.test(name)) return;
  const open = name.endsWith('*');
  const key = fold(name).replace('*', '').replace(/^ال/, '');
  stems.set(key, { code, suffixes: open ? 'any' : new Set(['', 's']) });
}

function addStems(stems: Stems, code: CountryCode, name: string, language: string): void {
  if (/\s/.test(name)) return;
  const endings: Record<string, string> = data.endings;
  const suffixes: Record<string, string> = data.suffixes;
  const whole = fold(name).replace(/^ال/, '');
  const known = new Set((suffixes[language] ?? '').split(' '));
  if (!stems.has(whole)) stems.set(whole, { code, suffixes: whole.length < 4 ? new Set(['']) : known });
  const ending = (endings[language] ?? '').split(' ').find((end) => end !== '' && whole.endsWith(end));
  if (ending === undefined) return;
  const stem = whole.slice(0, -ending.length);
  const withoutBare = new Set([...known].filter((suffix) => suffix !== ''));
  if (stem.length >= 4 && !stems.has(stem)) stems.set(stem, { code, suffixes: withoutBare });
}

/** Longest stem first: `Nigerian` is of Nigeria. A name needs its capital; an adjective of other languages none. */
function lookUp(stems: Stems, word: string): CountryCode | undefined {
  const arabic = /^\p{Script=Arabic}/u.test(word);
  const folded = arabic ? word.replace(/^(?:[وف])?(?:[بك])?(?:ال|لل|ل)?(?=.{3})/, '') : fold(word);
  const forms = arabic && folded !== word ? [word, word.replace(/^[وفبلك]/, ''), folded] : [folded];
  const isName = arabic || /^\p{Lu}/u.test(word);
  for (const form of forms) {
    for (let length = form.length; length >= Math.max(2, form.length - 7); length--) {
      const stem = stems.get(form.slice(0, length));
      const suffix = form.slice(length);
      if (stem === undefined) continue;
      if (stem.suffixes === 'any') return stem.code;
      if (stem.suffixes.has(suffix) && (isName || (length >= 5 && suffix.length > 2))) return stem.code;
    }
  }
  return undefined;
}
