import { distance } from 'fastest-levenshtein';
import { shareStem, skeleton } from '../people/same-name.js';
import { keyOf } from '../words/tokens.js';

/** Where two names differ: the place of the word in the shorter one, and the two words. */
interface Difference {
  place: number;
  one: string;
  other: string;
}

/**
 * Whether two whole names, in keys of their words, are one name spelt in two ways: as many words, all of them the
 * same but for spelling. A brother of nearly the same name is another person, so that a first name must be nearer.
 */
export function areOtherSpellings(a: readonly string[], b: readonly string[]): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 2) return false;
  const tails = [a.slice(-length), b.slice(-length)] as const;
  const heads = [a.slice(0, length), b.slice(0, length)] as const;
  return [tails, heads].some(([one, other]) => {
    const differences = differencesOf(one, other);
    return differences.length > 0 && differences.every((difference) => isSpelling(difference, length));
  });
}

function differencesOf(a: readonly string[], b: readonly string[]): Difference[] {
  return a.flatMap((one, place) => {
    const other = b[place] ?? '';
    return isSameForm(one, other) ? [] : [{ place, one, other }];
  });
}

/** The same word, or another case of it. */
function isSameForm(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  return x === y || (isCyrillic(x) && isCyrillic(y) && shareStem(x, y));
}

function isSpelling({ place, one, other }: Difference, words: number): boolean {
  const [x, y] = [bare(one), bare(other)].map(withoutCase);
  if (x === undefined || y === undefined || Math.min(x.length, y.length) < 3) return false;
  if (plain(x) === plain(y) || skeleton(x) === skeleton(y)) return true;
  if (skeleton(x)[0] !== skeleton(y)[0] || differInEnding(plain(x), plain(y))) return false;
  const [shortest, apart] = [Math.min(x.length, y.length), distance(plain(x), plain(y))];
  if (words > 2 && place === 0) return apart === 1 && shortest >= 4;
  return apart === 1 ? shortest >= (place === 0 ? 7 : 5) : apart === 2 && shortest >= 9;
}

/** `Ivan` and `Ivana`, `Mario` and `Maria`, `Brod` and `Brods`: two people, or two forms of one word. */
function differInEnding(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length === short.length + 1 && long.startsWith(short)) return /[aoeiysnаяиеоыоةهيا]$/u.test(long);
  return a.length === b.length && a.slice(0, -1) === b.slice(0, -1) && /[aeoiаяеоий]$/u.test(a + b);
}

function isCyrillic(word: string): boolean {
  return /^\p{Script=Cyrillic}/u.test(word);
}

function withoutCase(word: string): string {
  return isCyrillic(word) ? word.replace(/(?:ого|ому|ыми|ым|ой|ом|ем|а|у|е|ы|и|я|ю)$/u, '') : word;
}

function bare(word: string): string {
  return keyOf(word)
    .replace(/^(?:al|el|as|ar|an|ad|at|az|ash)-/, '')
    .replace(/^[ول]?ال(?=\p{Script=Arabic}{3})/u, '');
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}|['-]/gu, '');
}
