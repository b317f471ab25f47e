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
  for (const to of ends(text, language)) {
    const rest = text.slice(to, to + 8);
    if (rest !== '' && goesOn(text.slice(Math.max(from, to - 24), to), rest, language)) continue;
    push(sentences, text, from, to);
    from = to;
  }
  if (from < text.length) push(sentences, text, from, text.length);
  return sentences;
}

/** Characters at a time: Intl takes a time that grows with the square of a text's length. */
const stretch = 8000;

/** Where Intl ends sentences. A stretch that ends within one is no end. */
function* ends(text: string, language: string): Generator<number> {
  for (let from = 0; from < text.length; ) {
    const space = text.lastIndexOf(' ', from + stretch);
    const to = from + stretch >= text.length ? text.length : space > from ? space + 1 : from + stretch;
    for (const { segment, index } of segmenter(language).segment(text.slice(from, to))) {
      const end = from + index + segment.length;
      if (end < to || to === text.length || /[.!?…؟]["'”’»)]*\s*$/u.test(segment)) yield end;
    }
    from = to;
  }
}

const segmenter = oncePerLanguage((language) => new Intl.Segmenter(language, { granularity: 'sentence' }));

const shortForms = oncePerLanguage((language) => {
  const known: Record<string, string[]> = abbreviations;
  return new Set([...(known.any ?? []), ...(known[language] ?? [])]);
});

const numberBefore = /\d\.\s*$/u;

function goesOn(end: string, rest: string, language: string): boolean {
  if (/^["'“”’»)\]]*\s*\p{Ll}/u.test(rest)) return true;
  const last = /(?:^|[\s("'«“„.])(\p{L}+)\.\s*$/u.exec(end)?.[1];
  const dotted = /(?:^|[\s("'«“„])((?:\p{L}+\.\s?)+\p{L}+)\.\s*$/u.exec(end)?.[1];
  if (last !== undefined && (/^\p{L}$/u.test(last) || shortForms(language).has(last))) return true;
  if (dotted !== undefined && shortForms(language).has(dotted)) return true;
  return language === 'de' && numberBefore.test(end);
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const words = piece.trim();
  if (words !== '') sentences.push({ text: words, from: start, to: start + words.length });
}
