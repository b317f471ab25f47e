import { isFormOf } from '../people/same-name.js';
import { findTerms, longestTerm } from '../people/terms.js';
import type { Person } from '../statement.js';
import { monthsIn } from '../words/durations.js';
import { numberOf } from '../words/numbers.js';
import { covered, type Sentence } from '../words/reading.js';
import { inSmall, keyOf } from '../words/tokens.js';
import { type Material, placeOf, problem, quote, type Rule } from './material.js';
import { namedIn } from './named.js';

/** What courts gave, in months. */
interface Range {
  sentence: Sentence;
  least: number;
  most: number;
  /** What the range itself says. */
  text: string;
  /** That of the law for the very charge, which no court can leave. */
  ofLaw: boolean;
}

interface Given {
  sentence: Sentence;
  months: number;
  text: string;
}

/** "Sentences ranging from five to eight years", and somebody with four; or four where the law allows two at most. */
export const termOutsideRange: Rule = (material) => {
  const ranges = material.sentences.flatMap((sentence) => rangesIn(sentence, material));
  if (ranges.length === 0) return [];
  const given = material.sentences.flatMap((sentence) => givenIn(sentence, material));
  return ranges.flatMap((range) => {
    const outside = given.filter(
      (one) => isOutside(one, range) && (range.ofLaw || namesOne(one, range, material)),
    );
    const ofPeople = range.ofLaw
      ? []
      : material.people.flatMap((person) => ofPerson(person, range, material));
    const each = new Map(outside.map((one) => [one.months, one]));
    return ofPeople.length > 0 ? ofPeople : [...each.values()].map((one) => givenProblem(one, range));
  });
};

function isOutside({ months, sentence }: Given, range: Range): boolean {
  return sentence !== range.sentence && (months < range.least || months > range.most);
}

/** Whether a term is that of somebody named before it whom the statement, or the sentence with the range, is about. */
function namesOne({ sentence, text }: Given, range: Range, material: Material): boolean {
  const end = inSmall(sentence.text).indexOf(inSmall(text)) + text.length;
  const names = [...material.people.map(({ name }) => name), ...namesWith(range.sentence, material)];
  const surnames = names.map((name) => keyOf(name.split(' ').at(-1) ?? name));
  return sentence.tokens.some(
    ({ key, text: word, from }) =>
      from < end && !/^\p{Ll}/u.test(word) && surnames.some((name) => isFormOf([key], [name])),
  );
}

/** The names listed in a sentence. */
function namesWith(sentence: Sentence, material: Material): string[] {
  const { mentions } = namedIn(material);
  const there = mentions.filter(
    (mention) => mention.sentence.text === sentence.text && mention.words.length > 1,
  );
  return there.map(({ text }) => text);
}

function ofPerson(person: Person, range: Range, material: Material) {
  const months = monthsIn(person.sentence ?? '', material.language);
  if (months === undefined || months > longestTerm || (months >= range.least && months <= range.most))
    return [];
  const sentence = sentenceOf(person, material);
  if (sentence && (sentence === range.sentence || isOther(sentence, material))) return [];
  return rangeProblem(
    range,
    `of ${person.name} it says "${person.sentence ?? ''}"`,
    quote(sentence?.text ?? `${person.name}: ${person.sentence ?? ''}`),
  );
}

/** Where somebody's sentence is told. */
function sentenceOf({ name, sentence }: Person, { sentences }: Material): Sentence | undefined {
  const surname = name.split(' ').at(-1) ?? name;
  const found = sentences.filter(({ text }) => sentence !== null && text.includes(sentence));
  return found.find(({ text }) => text.includes(surname)) ?? found[0];
}

/** Whether a sentence tells of others, or of another time. */
function isOther({ tokens }: Sentence, { cues: { words } }: Material): boolean {
  return [words.others, words.repeats, words.alreadyGiven].some((those) => covered(tokens, those).size > 0);
}

function givenProblem({ sentence, text }: Given, range: Range) {
  return rangeProblem(range, `${placeOf(sentence)} says "${text}"`, quote(sentence.text));
}

function rangeProblem({ sentence, text, ofLaw }: Range, other: string, evidence: string) {
  const where = placeOf(sentence);
  return problem('term-outside-range', {
    where,
    message: `${where} speaks of ${ofLaw ? 'a law with ' : ''}sentences of "${text}", but ${other}.`,
    fix: 'Say the sentence of each person, and leave the range out until the organisation has explained it.',
    evidence: [quote(sentence.text), evidence],
  });
}

/** Ranges of sentences that were given to the people of the statement, or of the law for what they were charged with. */
function rangesIn(sentence: Sentence, material: Material): Range[] {
  const { cues, language } = material;
  if (sentence.of === 'demand') return [];
  const ofLaw = covered(sentence.tokens, cues.words.tied).size > 0;
  if (!ofLaw && covered(sentence.tokens, cues.words.others).size > 0) return [];
  const small = inSmall(sentence.text);
  const found = cues.patterns.ranges.flatMap((pattern) =>
    [...small.matchAll(pattern)].flatMap(({ 0: words, index, groups = {} }): Range[] => {
      const { a = '', b = '' } = groups;
      const most = monthsIn(b, language);
      const least = monthsIn(a, language) ?? sameUnit(a, b, language);
      if (least === undefined || most === undefined || least >= most || most > longestTerm) return [];
      const text = sentence.text.slice(index, index + words.length);
      return ofLaw || isOfAll(sentence, words, material) ? [{ sentence, least, most, text, ofLaw }] : [];
    }),
  );
  return found.slice(0, 1);
}

/** The `six` of `six to ten months`. */
function sameUnit(bare: string, whole: string, language: string): number | undefined {
  const [number, months] = [numberOf(bare, language), monthsIn(whole, language)];
  if (number === undefined || months === undefined) return undefined;
  const ofYears = monthsIn(`1 ${whole.split(/[ -]/).at(-1)}`, language) === 12;
  return number * (ofYears ? 12 : 1);
}

/** A number of people in the sentence, if it gives one, is that of all; days and years are no such number. */
function isOfAll(sentence: Sentence, range: string, material: Material): boolean {
  const { language, people } = material;
  const rest = inSmall(sentence.text)
    .replace(range, ' ')
    .replace(/\d{1,2}\.? (?:de )?\p{L}+ (?:de )?(?:19|20)\d{2}/gu, ' ');
  const numbers = rest.match(/\p{L}+|\d+/gu)?.map((word) => numberOf(word, language)) ?? [];
  const counts = numbers.filter((number) => number !== undefined && number > 1 && number < 1900);
  const listed = namesWith(sentence, material).length;
  const all = [people.length, listed].filter((many) => many > 1);
  return all.length > 0 && (counts.length === 0 || all.some((many) => counts.includes(many)));
}

/** The sentences that a court gave, and nobody else, asked for or took back. */
function givenIn(sentence: Sentence, material: Material): Given[] {
  const { cues, language } = material;
  if (sentence.of !== 'paragraph' || isOther(sentence, material)) return [];
  const more = cues.patterns.given.flatMap((pattern) =>
    [...inSmall(sentence.text).matchAll(pattern)].map(({ 0: text }) => ({
      text,
      months: monthsIn(text, language) ?? null,
    })),
  );
  return [...findTerms(sentence.text, language), ...more].flatMap(({ text, months }) =>
    months === null || months > longestTerm ? [] : [{ sentence, months, text }],
  );
}
