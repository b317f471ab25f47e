import { oncePerLanguage } from '../../text/per-language.js';
import { cueFiles } from '../cues/files.js';
import { numberOf, numberPattern } from './numbers.js';
import { inSmall } from './tokens.js';

interface Units {
  year: string;
  month: string;
  /** Lengths that are one word: `سنتين`, two years. */
  whole: Record<string, number>;
}

const files: Record<string, { units: Units }> = cueFiles.terms;

const unitsOf = (language: string): Units => (files[language] ?? cueFiles.terms.en).units;

/** Alternatives of a regular expression: a number of years or months; `bare` allows the number alone. */
export function durationPattern(language: string, bare = false): string {
  const { year, month, whole } = unitsOf(language);
  const unit = `[ -](?:${year}|${month})(?![\\p{L}\\p{N}])`;
  return [`(?:${numberPattern(language)})(?:${unit})${bare ? '?' : ''}`, ...Object.keys(whole)].join('|');
}

const readers = oncePerLanguage((language) => {
  const { year, month, whole } = unitsOf(language);
  const length = `(?<n>${numberPattern(language)})[ -](?:(?<year>${year})|${month})`;
  const words = ['(?!)', ...Object.keys(whole)].join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${length}|(?<whole>${words}))(?![\\p{L}\\p{N}])`, 'gu');
});

/** The months of all lengths that a few words name: `two years and six months`; `undefined` where they name none. */
export function monthsIn(text: string, language: string): number | undefined {
  const lengths = [...inSmall(text).matchAll(readers(language))].map(({ groups = {} }) => {
    const { n = '', year, whole } = groups;
    if (whole !== undefined) return unitsOf(language).whole[whole] ?? 0;
    return (numberOf(n, language) ?? 0) * (year === undefined ? 1 : 12);
  });
  return lengths.length === 0 ? undefined : lengths.reduce((all, one) => all + one, 0);
}
