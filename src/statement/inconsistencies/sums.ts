import { numberOf } from '../words/numbers.js';
import { covered, type Sentence } from '../words/reading.js';
import type { Token } from '../words/tokens.js';
import { inSmall } from '../words/tokens.js';
import { type Material, placeOf, problem, quote, type Rule } from './material.js';

/** "236 out of 229", and "12 people: 7 men and 6 women". */
export const sums: Rule = (material) =>
  material.sentences.flatMap((sentence) => [
    ...partOverWhole(sentence, material),
    ...partsAgainstTotal(sentence, material),
  ]);

function partOverWhole(sentence: Sentence, { cues, language }: Material) {
  return cues.patterns.outOf.flatMap((pattern) =>
    [...inSmall(sentence.text).matchAll(pattern)].flatMap((match) => {
      const part = numberOf(match.groups?.a ?? '', language);
      const whole = numberOf(match.groups?.b ?? '', language);
      if (part === undefined || whole === undefined || part <= whole || isYear(part) || isYear(whole))
        return [];
      const where = placeOf(sentence);
      return problem('part-over-whole', {
        where,
        message: `${where} counts ${part} out of ${whole}, which cannot be.`,
        fix: 'Ask the organisation for both figures before one of them is used.',
        evidence: [quote(sentence.text, match.index, match.index + match[0].length), match[0]],
      });
    }),
  );
}

function isYear(number: number): boolean {
  return number >= 1900 && number <= 2100;
}

interface Counted {
  index: number;
  value: number;
  /** What is counted, as far as one word says. */
  thing: string;
}

const farthestPart = 9;

/** A total, a mark that opens its parts, and parts joined by "and". */
function partsAgainstTotal(sentence: Sentence, material: Material) {
  const counted = countedIn(sentence.tokens, material.language);
  return counted.flatMap((total, place) => {
    const parts = partsAfter(sentence.tokens, counted, place, material);
    if (!parts) return [];
    const sum = parts.found.reduce((all, { value }) => all + value, 0);
    if (parts.open ? sum <= total.value : sum === total.value) return [];
    const where = placeOf(sentence);
    const list = parts.found.map(({ value }) => value).join(' + ');
    return problem('sum-of-parts', {
      where,
      message: `${where} gives ${total.value} as the whole, but its parts ${list} are ${sum}.`,
      fix: 'Ask the organisation for the right figures before one of them is used.',
      evidence: [quote(sentence.text), `${list} = ${sum}`],
    });
  });
}

/** Numbers that count something: a word in small letters follows, and no month, money or measure. */
function countedIn(tokens: readonly Token[], language: string): Counted[] {
  return tokens.flatMap(({ text, key, kind }, index): Counted[] => {
    const value = kind === 'mark' ? undefined : numberOf(kind === 'number' ? text : key, language);
    const next = tokens[index + 1];
    if (value === undefined || value < 1 || isYear(value) || next?.kind !== 'word') return [];
    return /^\p{Ll}|^\p{Lo}/u.test(next.text) ? [{ index, value, thing: next.key }] : [];
  });
}

/** The parts of a total: `12 people: 7 men and 5 women`; `open` where "including" says that they need not be all. */
function partsAfter(
  tokens: readonly Token[],
  counted: readonly Counted[],
  place: number,
  { cues }: Material,
) {
  const [total, ...rest] = counted.slice(place);
  const [first, second, third] = rest;
  if (
    !total ||
    !first ||
    !second ||
    first.index - total.index > 6 ||
    second.index - first.index > farthestPart
  )
    return undefined;
  const opening = tokens.slice(total.index, first.index);
  const mark = opening.findLastIndex(({ text }) => /^[:–—(]$/.test(text));
  const comma = opening.findLastIndex(({ text }) => text === ',' || text === '،');
  const includes = covered(opening, cues.words.including).size > 0;
  if (
    (mark === -1 && comma === -1) ||
    (mark !== opening.length - 1 && comma !== opening.length - 1 && !includes)
  )
    return undefined;
  const found =
    third && third.index - second.index <= farthestPart && joinsLast(tokens, second, third, cues.words.plus)
      ? [first, second, third]
      : [first, second];
  const [last, before] = [found.at(-1), found.at(-2)];
  if (!last || !before || !joinsLast(tokens, before, last, cues.words.plus)) return undefined;
  if (found.some(({ thing, value }) => thing === total.thing || value > 1e9)) return undefined;
  return { found, open: includes };
}

function joinsLast(
  tokens: readonly Token[],
  before: Counted,
  last: Counted,
  plus: Material['cues']['words']['plus'],
): boolean {
  const gap = tokens.slice(before.index + 1, last.index);
  return gap.length <= 5 && gap.length > 0 && plus.at(gap, gap.length - 1) > 0;
}
