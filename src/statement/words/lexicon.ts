import { keyOf, type Token } from './tokens.js';

/** Phrases to be found among tokens. A word that ends with `*` stands for all words that begin so. */
export interface Lexicon {
  /** How many tokens the longest phrase takes that begins at `index`; 0 where none does. */
  at(tokens: readonly Token[], index: number): number;
}

interface Word {
  key: string;
  open: boolean;
}

/** As many letters of a word as its open forms are filed under. */
const filedLetters = 2;

/** In Arabic, "and", "so", "in" and "to" are written together with the word that follows. */
const arabicJoined = /^[وفبل](?=\p{Script=Arabic}{3})/u;

export function lexicon(phrases: readonly string[]): Lexicon {
  const filed = new Map<string, Word[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ').map(readWord);
    const name = fileName(words[0]);
    filed.set(name, [...(filed.get(name) ?? []), words]);
  }
  const longest = (key: string, tokens: readonly Token[], index: number) => {
    let found = 0;
    for (const words of filesOf(key).flatMap((name) => filed.get(name) ?? [])) {
      if (words.length > found && matches(words, key, tokens, index)) found = words.length;
    }
    return found;
  };
  return {
    at(tokens, index) {
      const key = tokens[index]?.key;
      if (key === undefined || tokens[index]?.kind === 'mark') return 0;
      const found = longest(key, tokens, index);
      return found === 0 && arabicJoined.test(key) ? longest(key.slice(1), tokens, index) : found;
    },
  };
}

function readWord(word: string): Word {
  const open = word.endsWith('*');
  return { key: keyOf(open ? word.slice(0, -1) : word), open };
}

function fileName(word: Word | undefined): string {
  if (!word) return '';
  return word.open ? `${word.key.slice(0, filedLetters)}*` : word.key;
}

function filesOf(key: string): string[] {
  return [key, `${key.slice(0, filedLetters)}*`];
}

function matches(words: readonly Word[], first: string, tokens: readonly Token[], index: number): boolean {
  return words.every(({ key, open }, offset) => {
    const found = offset === 0 ? first : tokens[index + offset]?.key;
    return found !== undefined && (open ? found.startsWith(key) : found === key);
  });
}
