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
  /** In Arabic "and" is a letter of the number: `و9`. */
  joined: boolean;
}

const farthestPart = 9;
const mostParts = 6;

/** A total, a mark that opens its parts, and parts joined by "and". */
function partsAgainstTotal(sentence: Sentence, material: Material) {
  const counted = countedIn(sentence.tokens, material);
  return counted.flatMap((total, place) => {
    const parts = partsAfter(sentence.tokens, counted, place, material);
    if (!parts) return [];
    const sum = parts.found.reduce((all, { value }) => all + value, 0);
    if (parts.open ? sum <= total.value : sum === total.value) return [];
    if (sum < total.value && isLeftOpen(sentence.tokens, parts.found, material)) return [];
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

/** Whether parts that are fewer than the whole may be some of it: the sentence goes on, or they lie in a place or in time. */
function isLeftOpen(
  tokens: readonly Token[],
  parts: readonly Counted[],
  { cues: { words } }: Material,
): boolean {
  const last = parts.at(-1)?.index ?? 0;
  const [first] = parts;
  const kinds = new Set(parts.map(({ thing }) => thing));
  const bothSexes = covered(tokens, words.sexes).size > 1;
  if (kinds.size === 1 && parts.length > 1 && !bothSexes) return true;
  const marked = first !== undefined && /^[:–—(]$/.test(tokens[first.index - 1]?.text ?? '');
  if (!marked && parts.length < 3 && !parts.at(-1)?.joined && !bothSexes) return true;
  const rest = tokens.slice(last + 2);
  if (covered(rest, words.others).size > 0) return true;
  return rest.some(({ text }, index) => /^[,;،؛]$/.test(text) && rest.length - index > 2);
}

/** Numbers that count something: a word in small letters follows, no "of them", and no month, money or measure. */
function countedIn(tokens: readonly Token[], { language, cues }: Material): Counted[] {
  return tokens.flatMap(({ text, key, kind }, index): Counted[] => {
    const joined = language === 'ar' && /^و./u.test(key);
    const number = joined ? key.slice(1) : kind === 'number' ? text : key;
    const value = kind === 'mark' ? undefined : numberOf(number, language);
    const next = tokens[index + 1];
    if (
      value === undefined ||
      value < 1 ||
      (value === 1 && kind === 'word') ||
      isYear(value) ||
      next?.kind !== 'word'
    )
      return [];
    if (cues.words.partOf.at(tokens, index + 1) > 0) return [];
    return language === 'de' || /^\p{Ll}|^\p{Lo}/u.test(next.text)
      ? [{ index, value, thing: next.key, joined }]
      : [];
  });
}

/** The parts of a total: `12 people: 7 men and 5 women`; `open` where "including" says that they need not be all. */
function partsAfter(
  tokens: readonly Token[],
  counted: readonly Counted[],
  place: number,
  { cues }: Material,
) {
  const [total, first, ...rest] = counted.slice(place);
  if (!total || !first || first.index - total.index > 6) return undefined;
  const includes = opensParts(tokens.slice(total.index, first.index), cues);
  if (includes === undefined) return undefined;
  const found = [first];
  for (const next of rest) {
    const before = found.at(-1) ?? first;
    if (next.index - before.index > farthestPart || found.length === mostParts) return undefined;
    found.push(next);
    if (joinsLast(tokens, before, next, cues.words.plus)) break;
  }
  const [last, before] = [found.at(-1), found.at(-2)];
  if (!last || !before || !joinsLast(tokens, before, last, cues.words.plus)) return undefined;
  if (found.some(({ thing, value }) => thing === total.thing || value > 1e9)) return undefined;
  return { found, open: includes };
}

/** Whether parts follow a total: after a mark, or after a comma where it counts people of whatever kind. Then, whether they need not be all. */
function opensParts(opening: readonly Token[], { words }: Material['cues']): boolean | undefined {
  const [last] = opening.slice(-1);
  const includes = covered(opening, words.including).size > 0;
  const marked = opening.some(({ text }) => /^[:–—(]$/.test(text));
  const comma = opening.some(({ text }) => text === ',' || text === '،') && words.anyone.at(opening, 1) > 0;
  if (!marked && !comma && !(includes && opening.some(({ text }) => text === ','))) return undefined;
  return includes || /^[:–—(,،]$/.test(last?.text ?? '') ? includes : undefined;
}

function joinsLast(
  tokens: readonly Token[],
  before: Counted,
  last: Counted,
  plus: Material['cues']['words']['plus'],
): boolean {
  if (last.joined) return true;
  const gap = tokens.slice(before.index + 1, last.index);
  return gap.length <= 5 && gap.length > 0 && plus.at(gap, gap.length - 1) > 0;
}
