import { westernDigits } from '../../text/digits.js';

/** A word, a number or one mark of punctuation, with its place (UTF-16) in the text it was cut from. */
export interface Token {
  text: string;
  /** What it is looked up by: lower case, without Arabic vowel signs, `ё` as `е`. */
  key: string;
  from: number;
  to: number;
  kind: 'word' | 'number' | 'mark';
}

/** Letters with what joins them within a name: `Zhan-Aidar`, `Sa'eed`, `al-Masry`. */
const tokenPattern =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ‘`´·‑-][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:/]\p{N}+)*|['’]s(?!\p{L})|[^\s]/gu;

const possessive = /['’]s$/;
const elided = /^(?:(?:[ldnjmstc]|qu|jusqu|lorsqu|puisqu)['’](?=.)|(?:[LDJ]|Qu|Jusqu|Lorsqu)['’](?=\p{Ll}))/u;
const startsWithLetter = /^\p{L}/u;
const startsWithDigit = /^\p{N}/u;

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) addTokens(tokens, match[0], match.index);
  return tokens;
}

/** A possessive `'s` and an elided article (`l’avocate`) are tokens of their own. */
function addTokens(tokens: Token[], text: string, from: number): void {
  const head = elided.exec(text)?.[0].length ?? 0;
  if (head > 0) {
    tokens.push(token(text.slice(0, head), from));
    addTokens(tokens, text.slice(head), from + head);
    return;
  }
  const tail = startsWithLetter.test(text) && possessive.test(text) ? 2 : 0;
  tokens.push(token(text.slice(0, text.length - tail), from));
  if (tail > 0) tokens.push(token(text.slice(-tail), from + text.length - tail));
}

function token(text: string, from: number): Token {
  const kind = startsWithLetter.test(text) ? 'word' : startsWithDigit.test(text) ? 'number' : 'mark';
  return { text, key: keyOf(text), from, to: from + text.length, kind };
}

export function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u064B-\u0652\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ё/g, 'е')
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/‑/g, '-')
    .normalize('NFC');
}

/** The words of `text` from one token to before another. */
export function textBetween(text: string, tokens: readonly Token[], start: number, end: number): string {
  const first = tokens[start];
  const last = tokens[end - 1];
  return first && last && end > start ? text.slice(first.from, last.to) : '';
}

/**
 * A text in small letters and European digits, as long as before, for patterns without the flag `i`: with it, V8 takes some twenty
 * milliseconds to make a pattern of letters of all scripts.
 */
export function inSmall(text: string): string {
  return westernDigits(text.replaceAll('İ', 'i').toLowerCase());
}
