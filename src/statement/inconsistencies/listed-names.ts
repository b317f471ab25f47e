import { monthNumber } from '../../text/find-dates.js';
import type { Mention } from '../people/mention.js';
import { isFormOf } from '../people/same-name.js';
import type { TaggedSentence } from '../people/tags.js';
import { numberOf } from '../words/numbers.js';
import { covered } from '../words/reading.js';
import { tokenise } from '../words/tokens.js';
import { type Material, placeOf, problem, quote, type Rule } from './material.js';
import { namedIn } from './named.js';
import { areOtherSpellings } from './other-spelling.js';

interface Listed {
  sentence: TaggedSentence;
  names: string[];
}

interface Counted {
  sentence: TaggedSentence;
  number: number;
  from: number;
  to: number;
  /** What the word for them begins with. */
  stem: string;
}

const fewest = 3;
const most = 30;
/** A document with more lists than this is about many things. */
const mostLists = 40;

/** "Seven gardeners" are the statement's, and the list of them, right after or further on, names six. */
export const listedNames: Rule = (material) => {
  const counted = namedIn(material).sentences.flatMap((sentence) => countsIn(sentence, material));
  if (counted.length === 0) return [];
  const lists = [...listsIn(material), ...colonLists(material)];
  const longest = lists.sort((a, b) => b.names.length - a.names.length).slice(0, mostLists);
  for (const list of longest) {
    const found = against(list, counted, material);
    if (found) return [listProblem(list, found)];
  }
  return [];
};

function listProblem({ sentence, names }: Listed, count: Counted) {
  return problem('count-against-names', {
    where: placeOf(sentence),
    message: `${placeOf(count.sentence)} speaks of ${count.sentence.text.slice(count.from, count.to)}, and ${placeOf(sentence)} names ${names.length}: ${names.join(', ')}.`,
    fix: 'Ask the organisation who is meant, and say a number only when it is that of the names.',
    evidence: [quote(count.sentence.text, count.from, count.to), quote(sentence.text), names.join(', ')],
  });
}

/** The one number of people that is spoken of before a list, where it is not that of the list and of whoever else is named. */
function against(list: Listed, counted: readonly Counted[], material: Material): Counted | undefined {
  const at = list.sentence.of === 'demand' ? Number.MAX_SAFE_INTEGER : list.sentence.paragraph;
  const before = counted.filter(({ sentence: { of, paragraph } }) => of === 'title' || paragraph <= at);
  const [first, ...more] = before;
  if (!first || more.some(({ number }) => number !== first.number)) return undefined;
  const size = list.names.length;
  if (first.number === size) return undefined;
  if (size < first.number && isPart(list, first, material)) return undefined;
  return first;
}

/** Whether the statement knows that a list is of some: it names or counts the rest apart, or counts these. */
function isPart(list: Listed, count: Counted, material: Material): boolean {
  const { sentences } = namedIn(material);
  const around = sentences.filter(
    ({ of, paragraph }) =>
      of === 'paragraph' &&
      (list.sentence.of === 'demand' || Math.abs(paragraph - list.sentence.paragraph) <= 1),
  );
  return (
    list.names.length + othersThan(list, count, material) >= count.number ||
    around.some((sentence) => sentence.tags.others.size > 0 || countsSome(sentence, list, count, material))
  );
}

/** `Four of them`, `seven were`, or as many as the list has. */
function countsSome(
  { tokens, tags }: TaggedSentence,
  { names }: Listed,
  count: Counted,
  { cues, language }: Material,
): boolean {
  return tokens.some(({ key, text, kind }, index) => {
    const number = kind === 'mark' ? undefined : numberOf(kind === 'number' ? text : key, language);
    if (number === undefined || number < 2 || number >= count.number) return false;
    const next = index + 1;
    if (tags.passive.has(next) || cues.words.partOf.at(tokens, next) > 0) return true;
    const isOfTime = tags.terms.has(next) || monthNumber(tokens[next]?.key ?? '') !== undefined;
    return number === names.length && !isOfTime;
  });
}

/** How many people are named apart from those of a list: concerned, in a list nearby, or told to have come to harm; the word that was counted is no name. */
function othersThan(
  { names, sentence: { paragraph } }: Listed,
  { stem }: Counted,
  material: Material,
): number {
  const { mentions, groups } = namedIn(material);
  const listed = names.map(keysOf);
  const isListed = (words: readonly string[]) =>
    words[0]?.startsWith(stem) ||
    listed.some((name) => isFormOf(words, name) || areOtherSpellings(words, name));
  const concerned = material.people.map(({ name }) => keysOf(name));
  const near = groups.filter(
    ([first, second]) => first && second && Math.abs(first.sentence.paragraph - paragraph) <= 1,
  );
  const others = [...mentions.filter(cameToHarm), ...near.flat()]
    .filter((mention) => mention.words.length > 1 && !isOfficial(mention))
    .map(({ words }) => words);
  const apart = [...concerned, ...others].filter((words) => !isListed(words));
  return new Set(apart.map((words) => words.join(' '))).size;
}

function cameToHarm({ sentence: { tags }, start, end }: Mention): boolean {
  return (
    !tags.places.has(start - 1) &&
    !tags.prepositions.has(start - 1) &&
    [...tags.harm].some((index) => index >= end && index <= end + 12)
  );
}

function isOfficial({ sentence: { tags }, start }: Mention): boolean {
  return [1, 2, 3].some((back) => tags.officials.has(start - back) || tags.speech.has(start - back));
}

function keysOf(name: string): string[] {
  return tokenise(name)
    .filter(({ kind }) => kind === 'word')
    .map(({ key }) => key);
}

/** `five archivists`, `the seven members`: how many the statement is about, and not "at least", "other" or "of the". */
function countsIn(sentence: TaggedSentence, { cues, language }: Material): Counted[] {
  const { tokens, tags, of } = sentence;
  if (of === 'demand') return [];
  const [including, others] = [covered(tokens, cues.words.including), covered(tokens, cues.words.others)];
  return tokens.flatMap(({ key, text, kind, from }, index): Counted[] => {
    const number = kind === 'mark' ? undefined : numberOf(kind === 'number' ? text : key, language);
    if (number === undefined || number < fewest || number > most) return [];
    const noun = nounAfter(sentence, index, cues);
    if (noun === undefined || including.has(index - 1) || tags.others.has(noun)) return [];
    for (let place = index - 1; place <= noun + 1; place += 1) if (others.has(place)) return [];
    const stem = (tokens[noun]?.key ?? '').slice(0, -2);
    return [{ sentence, number, from, to: tokens[noun]?.to ?? from, stem }];
  });
}

/** The word for several people that a number counts, within three words of it. */
function nounAfter({ tokens, tags }: TaggedSentence, index: number, cues: Material['cues']) {
  for (let place = index + 1; place <= index + 3; place += 1) {
    const token = tokens[place];
    if (token?.kind !== 'word' || tags.and.has(place) || tags.officials.has(place)) return undefined;
    if (cues.words.things.at(tokens, place) > 0 || monthNumber(token.key) !== undefined) return undefined;
    if (
      tags.roles.has(place) ||
      cues.words.persons.at(tokens, place) > 0 ||
      cues.personEnding.test(token.key)
    )
      return place;
  }
  return undefined;
}

/** Names that a sentence or a demand begins with, or that follow a colon, a dash or a bracket: nobody is left out of them. */
function listsIn(material: Material): Listed[] {
  return namedIn(material).groups.flatMap((group): Listed[] => {
    const [first] = group;
    if (!first || group.length < fewest || !isWhole(first.sentence, material)) return [];
    const { sentence } = first;
    const end = group.at(-1)?.end ?? 0;
    const goesOn = [0, 1].some((step) => sentence.tags.and.has(end + step));
    const ofAll = isAnnounced(first) || (first.start <= 3 && befellAll(sentence, end, material));
    return ofAll && !goesOn ? [{ sentence, names: group.map(({ text }) => text) }] : [];
  });
}

function isAnnounced({ sentence, start }: Mention): boolean {
  return sentence.of === 'demand' || /^[:(–—]$/.test(sentence.tokens[start - 1]?.text ?? '');
}

/** Whether what follows a list is what such a statement is about, not what some of them said, suffered there or were spared. */
function befellAll({ tokens, tags }: TaggedSentence, end: number, { cues }: Material): boolean {
  if (tags.speech.size > 0 || covered(tokens, cues.events.release).size > 0) return false;
  return [...tags.harm].some((index) => index >= end && !tags.illTreatment.has(index));
}

function isWhole({ tokens, tags }: TaggedSentence, { cues }: Material): boolean {
  return tags.others.size === 0 && covered(tokens, cues.words.including).size === 0;
}

/** In Arabic, which has no capitals, what stands between commas after a colon: `والصيادون هم: …`. */
function colonLists(material: Material): Listed[] {
  if (material.language !== 'ar') return [];
  return namedIn(material).sentences.flatMap((sentence): Listed[] => {
    const colon = sentence.text.indexOf(':');
    if (sentence.of !== 'paragraph' || colon === -1 || !isWhole(sentence, material)) return [];
    const items = sentence.text
      .slice(colon + 1)
      .replace(/[.؟!]\s*$/u, '')
      .split(/\s*[،,؛;]\s*/u)
      .map((item) => item.trim().replace(/^و(?=\p{L}{3})/u, ''));
    const named = items.every((item) =>
      /^(?!ال)\p{Script=Arabic}+(?: [\p{Script=Arabic}\p{M}]+){1,3}$/u.test(item),
    );
    return named && items.length >= fewest ? [{ sentence, names: items }] : [];
  });
}
