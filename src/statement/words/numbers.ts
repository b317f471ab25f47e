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

/** Alternatives of a regular expression: figures, also grouped (`10,000`), or a number in words. */
export function numberPattern(language: string): string {
  const words = [...numberWords(language).keys()].sort((a, b) => b.length - a.length);
  return `\\d{1,3}(?:[,.\\u00a0\\u202f ]\\d{3})+|\\d+|${words.join('|')}`;
}

/** The value of a number in figures or words; `undefined` for what is none. */
export function numberOf(text: string, language: string): number | undefined {
  if (/^\d/.test(text)) return Number(text.replace(/[,.\u00a0\u202f ](?=\d{3})/g, ''));
  const words = numberWords(language);
  return words.get(text.toLowerCase()) ?? keyedNumbers(language).get(text);
}
