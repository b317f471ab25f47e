import { distance } from 'fastest-levenshtein';
import { createBoundedCache } from '../../text/bounded-cache.js';

/** How two spellings of one name word may differ: in accents, joining marks, and how letters were transliterated. */
const transliterations: readonly (readonly [RegExp, string])[] = [
  [/\p{M}+/gu, ''],
  [/['ʿʾ-]/g, ''],
  [/^ye(?=[rlv])/, 'e'],
  [/(?:yev|iev|jew|iew|eff|eev)$/, 'ev'],
  [/(?:yeva|ieva|jewa|iewa|eeva)$/, 'eva'],
  [/off$/, 'ov'],
  [/ou|oo/g, 'u'],
  [/ee|ii|iy|yi|ij|y|j/g, 'i'],
  [/tch|tsch|cz/g, 'ch'],
  [/kh|q/g, 'k'],
  [/gh/g, 'g'],
  [/w/g, 'v'],
  [/ß/g, 'ss'],
  [/ı/g, 'i'],
  [/(\p{L})\1/gu, '$1'],
];
const articleBefore = /^(?:al|el|ar|as|at|ash|az|ad|an|ul)[-'’ ]/;

/** Endings of Russian case forms. */
const caseEndings =
  'ого его ому ему ыми ими ами ями ской ского скому ским ском ой ей ый ий ая яя ую юю ым им ом ем ых их ах ях а я у ю е ы и о ь й'.split(
    ' ',
  );
const cyrillic = /^\p{Script=Cyrillic}/u;

const skeletons = createBoundedCache<string>(5000);

/** Kept for a while: a long document compares each name with every other. */
export function skeleton(word: string): string {
  return skeletons.get(word, () => makeSkeleton(word));
}

function makeSkeleton(word: string): string {
  const bare = word.normalize('NFD').replace(articleBefore, '');
  return transliterations.reduce((text, [pattern, put]) => text.replace(pattern, put), bare);
}

export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (skeleton(a)[0] !== skeleton(b)[0]) return false;
  if (isInitialOf(a, b) || isInitialOf(b, a)) return true;
  if (cyrillic.test(a) && cyrillic.test(b) && shareStem(a, b)) return true;
  const [x, y] = [skeleton(a), skeleton(b)];
  if (x === y) return true;
  const length = Math.min(x.length, y.length);
  if (length < 5 || x[0] !== y[0] || Math.abs(x.length - y.length) > 2 || differInGender(x, y)) return false;
  return distance(x, y) <= (length >= 9 ? 2 : 1);
}

/** `Mario` and `Maria`: two people. */
function differInGender(x: string, y: string): boolean {
  return x.length === y.length && x.slice(0, -1) === y.slice(0, -1) && /[aeo]$/.test(x) && /[aeo]$/.test(y);
}

function isInitialOf(a: string, b: string): boolean {
  return a.length === 1 && b.length > 1 && b.startsWith(a);
}

/** Whether two words can be case forms of one: `Нурпеисова` of `Нурпеисов`, `Павла` of `Павел`. */
export function shareStem(a: string, b: string): boolean {
  const stems = new Set(stemsOf(a));
  return stemsOf(b).some((stem) => stems.has(stem));
}

function stemsOf(word: string): string[] {
  const bare = caseEndings
    .filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length));
  const fleeting = word.replace(/[ео](?=[^аеиоуыэюя]$)/, '');
  return [word, fleeting, ...bare].filter((stem) => stem.length >= 3);
}

/** Whether the words of the shorter name all stand in the longer, in order: `Ferrer` or `J. D. Ferrer` in `José Daniel Ferrer`. */
export function isFormOf(shorter: readonly string[], longer: readonly string[]): boolean {
  if (shorter.length > longer.length) return isFormOf(longer, shorter);
  let from = 0;
  for (const word of shorter) {
    const found = longer.findIndex((other, index) => index >= from && sameWord(word, other));
    if (found === -1) return false;
    from = found + 1;
  }
  return shorter.some((word) => word.length > 1);
}

/** `Dinh Quang Hieu` and `Ding Quang Hieu`: names of three words or more, one of them with another letter. */
export function isMisspelt(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 3 || a.length !== b.length) return false;
  const unlike = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? ''] as const]));
  const [pair] = unlike;
  return pair !== undefined && unlike.length === 1 && pair[0].length > 2 && distance(...pair) === 1;
}

/** `Mira Kolar` and `Kolar Mira`. */
export function isTurned(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 1 && [...a].sort().join(' ') === [...b].sort().join(' ');
}
