import { oncePerLanguage } from '../../text/per-language.js';
import { cueFiles } from '../cues/files.js';
import { monthsIn } from '../words/durations.js';
import { numberPattern } from '../words/numbers.js';
import { inSmall } from '../words/tokens.js';

interface TermsFile {
  /** How the language writes the length of a sentence; `{n}` is a number in figures or words. */
  patterns: string[];
  /** Words before or after a bare length that show that it is a sentence. */
  near: string[];
  /** Words before a length that show that nobody was given it: `faces up to`. */
  not: string[];
}

const files: Record<string, TermsFile> = cueFiles.terms;

/** A prison term, or worse, where a text names it. */
export interface Term {
  from: number;
  to: number;
  text: string;
  /** Its length, where it is counted in years and months. */
  months: number | null;
}

const bounded = (pattern: string) => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;
/** In months: a longer one is the year of a date. */
export const longestTerm = 100 * 12;
const nearby = 70;
const justBefore = 32;

const readers = oncePerLanguage((language) => {
  const { patterns, near, not } = files[language] ?? cueFiles.terms.en;
  const number = `(?<n>${numberPattern(language)})`;
  return {
    patterns: patterns.map((pattern) => new RegExp(bounded(pattern.replace('{n}', number)), 'gu')),
    near: new RegExp(bounded(near.join('|')), 'u'),
    not: new RegExp(bounded(not.join('|')), 'u'),
  };
});

/** The sentences that courts gave, in order; of two readings of one place the longer. */
export function findTerms(text: string, language: string): Term[] {
  const { patterns, near, not } = readers(language);
  const small = inSmall(text);
  const found: Term[] = [];
  for (const pattern of patterns) {
    for (const match of small.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (found.some((term) => from < term.to && to > term.from)) continue;
      if (!near.test(small.slice(Math.max(0, from - nearby), to + nearby))) continue;
      if (not.test(small.slice(Math.max(0, from - justBefore), from))) continue;
      if (isAge(text, from, to)) continue;
      const months = monthsIn(match[0], language) ?? null;
      if (months !== null && months > longestTerm) continue;
      found.push({ from, to, text: text.slice(from, to), months });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** `, 45 years,`: a length between commas is an age. */
function isAge(text: string, from: number, to: number): boolean {
  return (
    /[,(،]\s*(?:\p{L}+\s)?$/u.test(text.slice(Math.max(0, from - 12), from)) &&
    /^\s?[,)،]/.test(text.slice(to, to + 2))
  );
}
