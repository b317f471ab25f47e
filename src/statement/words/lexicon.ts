import { keyOf, type Token } from './tokens.js';

/** Phrases to be found among tokens. A word that ends with `*` stands for all words that begin so. */
export interface Lexicon {
  /** How many tokens the longest phrase takes that begins at `index`; 0 where none does. */
  at(tokens: readonly Token[], index: number): number;
}

/** Several kinds of phrases, found in one pass. */
export interface Lexicons<Kind extends string> {
  /** The tokens that phrases of each kind cover, by index. */
  cover(tokens: readonly Token[]): Record<Kind, ReadonlySet<number>>;
}

interface Word {
  key: string;
  open: boolean;
}

interface Phrase<Kind> {
  kind: Kind;
  words: Word[];
}

/** Phrases by their first word, or by the first letters of one that is open. */
interface Index<Kind> {
  whole: Map<string, Phrase<Kind>[]>;
  open: Map<string, Phrase<Kind>[]>;
}

/** As many letters of a word as its open forms are filed under. */
const filedLetters = 2;

/** In Arabic, "and", "so", "in" and "to" are written together with the word that follows. */
const arabicJoined = /^[وفبل](?=\p{Script=Arabic}{3})/u;

export function lexicon(phrases: readonly string[]): Lexicon {
  const index = indexOf({ only: phrases });
  return {
    at(tokens, place) {
      let longest = 0;
      find(index, tokens, place, (_, length) => {
        longest = Math.max(longest, length);
      });
      return longest;
    },
  };
}

export function lexicons<Kind extends string>(phrases: Record<Kind, readonly string[]>): Lexicons<Kind> {
  const index = indexOf(phrases);
  const kinds = Object.keys(phrases) as Kind[];
  return {
    cover(tokens) {
      const found = Object.fromEntries(kinds.map((kind) => [kind, nothing])) as Record<
        Kind,
        ReadonlySet<number>
      >;
      for (let place = 0; place < tokens.length; place += 1) {
        find(index, tokens, place, (kind, length) => {
          const covered = found[kind] === nothing ? new Set<number>() : (found[kind] as Set<number>);
          for (let offset = 0; offset < length; offset += 1) covered.add(place + offset);
          found[kind] = covered;
        });
      }
      return found;
    },
  };
}

/** Most kinds have no phrase in most sentences. */
const nothing: ReadonlySet<number> = new Set();

function indexOf<Kind extends string>(phrases: Record<Kind, readonly string[]>): Index<Kind> {
  const index: Index<Kind> = { whole: new Map(), open: new Map() };
  for (const kind of Object.keys(phrases) as Kind[]) {
    for (const phrase of phrases[kind]) file(index, { kind, words: phrase.split(' ').map(readWord) });
  }
  return index;
}

function readWord(word: string): Word {
  const open = word.endsWith('*');
  return { key: keyOf(open ? word.slice(0, -1) : word), open };
}

function file<Kind>({ whole, open }: Index<Kind>, phrase: Phrase<Kind>): void {
  const [first] = phrase.words;
  if (!first) return;
  const [files, name] = first.open ? [open, first.key.slice(0, filedLetters)] : [whole, first.key];
  const filed = files.get(name);
  if (filed) filed.push(phrase);
  else files.set(name, [phrase]);
}

function find<Kind>(
  index: Index<Kind>,
  tokens: readonly Token[],
  place: number,
  found: (kind: Kind, length: number) => void,
) {
  const token = tokens[place];
  if (!token || token.kind === 'mark') return;
  let any = false;
  const tell = (kind: Kind, length: number) => {
    any = true;
    found(kind, length);
  };
  findFrom(index, token.key, tokens, place, tell);
  if (!any && arabicJoined.test(token.key)) findFrom(index, token.key.slice(1), tokens, place, found);
}

function findFrom<Kind>(
  { whole, open }: Index<Kind>,
  key: string,
  tokens: readonly Token[],
  place: number,
  found: (kind: Kind, length: number) => void,
): void {
  for (const filed of [whole.get(key), open.get(key.slice(0, filedLetters))]) {
    if (!filed) continue;
    for (const { kind, words } of filed) if (matches(words, key, tokens, place)) found(kind, words.length);
  }
}

function matches(words: readonly Word[], first: string, tokens: readonly Token[], place: number): boolean {
  return words.every(({ key, open }, offset) => {
    const found = offset === 0 ? first : tokens[place + offset]?.key;
    return found !== undefined && (open ? found.startsWith(key) : found === key);
  });
}
