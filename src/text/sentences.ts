import abbreviations from './abbreviations.json' with { type: 'json' };
import { oncePerLanguage } from './per-language.js';

/** A sentence of a text, with the characters (UTF-16) it stands at. */
export interface Sentence {
  text: string;
  from: number;
  to: number;
}

/**
 * The sentences of a paragraph, without the space between them. Intl cuts after every full stop; what it cut after an
 * abbreviation (`Mr. Smith`), an initial (`A. Tleuzhan`) or before a lower-case letter is joined again.
 */
export function splitSentences(text: string, language: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let to = 0;
  for (const { segment, index } of segmenter(language).segment(text)) {
    to = index + segment.length;
    const rest = text.slice(to, to + 8);
    if (rest !== '' && goesOn(text.slice(Math.max(from, to - 24), to), rest, language)) continue;
    push(sentences, text, from, to);
    from = to;
  }
  if (from < to) push(sentences, text, from, to);
  return sentences;
}

const segmenter = oncePerLanguage((language) => new Intl.Segmenter(language, { granularity: 'sentence' }));

const shortForms = oncePerLanguage((language) => {
  const known: Record<string, string[]> = abbreviations;
  return new Set([...(known.any ?? []), ...(known[language] ?? [])]);
});

const numberBefore = /\d\.\s*$/u;

function goesOn(end: string, rest: string, language: string): boolean {
  if (/^["'“”’»)\]]*\s*\p{Ll}/u.test(rest)) return true;
  const last = /(?:^|[\s("'«“„])((?:\p{L}+\.\s?)*\p{L}+)\.\s*$/u.exec(end)?.[1];
  if (last !== undefined) return /^\p{Lu}$/u.test(last) || shortForms(language).has(last);
  return language === 'de' && numberBefore.test(end);
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const words = piece.trim();
  if (words !== '') sentences.push({ text: words, from: start, to: start + words.length });
}
