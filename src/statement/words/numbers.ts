import { westernDigits } from '../../text/digits.js';
import { oncePerLanguage } from '../../text/per-language.js';
import { cueFiles } from '../cues/files.js';
import { keyOf } from './tokens.js';

const files: Record<string, Record<string, number>> = cueFiles.numbers;

const numberWords = oncePerLanguage(
  (language) => new Map<string, number>(Object.entries(files[language] ?? cueFiles.numbers.en)),
);

/** By the keys of their words, which in Arabic drop the hamza; there also with what is joined before: `الخمسة`, `وخمسة`. */
const keyedNumbers = oncePerLanguage((language) => {
  const joined = language === 'ar' ? ['', 'ال', 'و', 'وال', 'ل', 'ب'] : [''];
  return new Map(
    [...numberWords(language)].flatMap(([word, value]) =>
      joined.map((before) => [before + keyOf(word), value] as const),
    ),
  );
});

/** What stands between tens and ones, `thirty-two`, `treinta y dos`; in Arabic between ones and tens. */
const joint = / (?:y |et |و)|[ -]/u;

/** Alternatives of a regular expression: figures, also grouped (`10,000`), or a number in words. */
export function numberPattern(language: string): string {
  const words = [...numberWords(language)].sort(([a], [b]) => b.length - a.length);
  const those = (from: number, to: number) =>
    words.flatMap(([word, value]) => (value >= from && value <= to ? [word] : [])).join('|');
  const [ones, tens] = [those(1, 9), those(20, 90)];
  const compound =
    language === 'ar'
      ? `(?:${ones}) (?:عشرة?|و(?:${tens}))`
      : language === 'de'
        ? []
        : `(?:${tens})(?:${joint.source})(?:${ones})`;
  return [`\\d{1,3}(?:[,.\\u00a0\\u202f ]\\d{3})+|\\d+`, compound, words.map(([word]) => word)]
    .flat()
    .join('|');
}

/** The value of a number in figures or words; `undefined` for what is none. */
export function numberOf(text: string, language: string): number | undefined {
  const figures = westernDigits(text);
  if (/^\d/.test(figures)) return Number(figures.replace(/[,.\u00a0\u202f ](?=\d{3})/g, ''));
  return wordValue(text, language) ?? compoundValue(text, language);
}

function wordValue(text: string, language: string): number | undefined {
  return numberWords(language).get(text.toLowerCase()) ?? keyedNumbers(language).get(text);
}

/** `thirty-two`, `خمسة وعشرين`, `أربعة عشر`: tens and ones, in either order. */
function compoundValue(text: string, language: string): number | undefined {
  const parts = text.split(joint).map((part) => wordValue(part, language));
  const [a, b] = parts;
  if (parts.length !== 2 || a === undefined || b === undefined) return undefined;
  const [ones, tens] = a < b ? [a, b] : [b, a];
  return ones < 10 && tens % 10 === 0 && tens < 100 ? ones + tens : undefined;
}
