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
  let rest = text;
  for (const [country, pattern] of also) {
    rest = rest.replace(pattern, (name: string, at: number) => take(found, country, name, at));
  }
  const names = namesFor(language);
  rest = rest.replace(names.long, (name: string, at: number) =>
    take(found, names.longCodes.get(fold(name)), name, at),
  );
  for (const match of rest.matchAll(/\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}+)*/gu)) {
    const country = names.lookUp(match[0]);
    if (country) found.push({ at: match.index, country });
  }
  return found.sort((a, b) => a.at - b.at).map(({ country }) => country);
}

function take(
  found: { at: number; country: CountryCode }[],
  country: CountryCode | undefined,
  name: string,
  at: number,
): string {
  if (country) found.push({ at, country });
  return ' '.repeat(name.length);
}

const also = Object.entries(data.also).map(
  ([country, names]) =>
    [
      country,
      new RegExp(
        `(?<![\\p{L}\\p{M}-])(?:[وفبل](?=\\p{Script=Arabic}))?(?:${caseless(names)})(?![\\p{L}\\p{M}])`,
        'gu',
      ),
    ] as const,
);

/** Capitals or small letters at the head (titles are often all capitals): `Kazakh`, `KAZAKH`, `kasachisch`. */
function caseless(names: string): string {
  const shouted = names
    .split('|')
    .map((name) => name.toUpperCase().replace(/\\P/g, '\\p').replace(/\\S/g, '\\s'));
  const capital = names.split('|').map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  return [...new Set([...names.split('|'), ...capital, ...shouted])]
    .sort((a, b) => b.length - a.length)
    .join('|');
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[’‘`]/g, "'");
}

const namesFor = oncePerLanguage((language) => {
  const tongues = [...new Set([language, 'en'])];
  const named = tongues.flatMap((tongue) =>
    countryCodes.flatMap((code) => namesOf(code, tongue).map((name) => ({ code, name, tongue }))),
  );
  const longNames = named.filter(({ name }) => /[\s-]/.test(name));
  const stems = new Map<string, { code: CountryCode; suffixes: ReadonlySet<string> }>();
  for (const { code, name, tongue } of named.filter(({ name }) => !/\s/.test(name)))
    addStems(stems, code, name, tongue);
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

type Stems = Map<string, { code: CountryCode; suffixes: ReadonlySet<string> }>;

function addStems(stems: Stems, code: CountryCode, name: string, language: string): void {
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
      if (stem?.suffixes.has(suffix) && (isName || (length >= 5 && suffix.length > 2))) return stem.code;
    }
  }
  return undefined;
}
