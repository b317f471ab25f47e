import { isFormOf } from '../people/same-name.js';
import { findTerms } from '../people/terms.js';
import type { Person } from '../statement.js';
import { numberOf } from '../words/numbers.js';
import { covered, type Sentence } from '../words/reading.js';
import { inSmall, keyOf } from '../words/tokens.js';
import { type Material, placeOf, problem, quote, type Rule } from './material.js';

/** A longer one is likelier the year of a date. */
const longest = 100;

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
  years: number;
  text: string;
}

/** "Sentences ranging from five to eight years", and somebody with four; or four where the law allows two at most. */
export const termOutsideRange: Rule = (material) => {
  const ranges = material.sentences.flatMap((sentence) => rangesIn(sentence, material));
  if (ranges.length === 0) return [];
  const given = material.sentences.flatMap((sentence) => givenIn(sentence, material));
  return ranges.flatMap((range) => {
    const outside = [
      ...new Map(
        given
          .filter((one) => isOutside(one, range) && (range.ofLaw || namesOne(one, material)))
          .map((one) => [one.years, one]),
      ).values(),
    ];
    const ofPeople = range.ofLaw
      ? []
      : material.people.flatMap((person) => ofPerson(person, range, material));
    return ofPeople.length > 0 ? ofPeople : outside.map((one) => givenProblem(one, range));
  });
};

function isOutside({ years, sentence }: Given, range: Range): boolean {
  return sentence !== range.sentence && (years < range.least || years > range.most);
}

/** Whether a sentence names somebody whom the statement is about. */
function namesOne({ sentence: { tokens } }: Given, { people }: Material): boolean {
  const surnames = people.map(({ name }) => keyOf(name.split(' ').at(-1) ?? name));
  return tokens.some(
    ({ key, text }) => !/^\p{Ll}/u.test(text) && surnames.some((name) => isFormOf([key], [name])),
  );
}

function ofPerson(person: Person, range: Range, material: Material) {
  const years = yearsOf(person, material.language);
  if (years === undefined || years > longest || (years >= range.least && years <= range.most)) return [];
  return rangeProblem(
    range,
    `of ${person.name} it says "${person.sentence ?? ''}"`,
    evidenceOf(person, material),
  );
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
function rangesIn(sentence: Sentence, { cues, language, people }: Material): Range[] {
  if (sentence.of === 'demand') return [];
  const ofLaw = covered(sentence.tokens, cues.words.tied).size > 0;
  if (!ofLaw && (people.length < 2 || covered(sentence.tokens, cues.words.others).size > 0)) return [];
  const small = inSmall(sentence.text);
  const found = cues.patterns.ranges.flatMap((pattern) =>
    [...small.matchAll(pattern)].flatMap(({ 0: words, index, groups }): Range[] => {
      const months = numberOf(groups?.m ?? '', language);
      const least = months === undefined ? numberOf(groups?.a ?? '', language) : months / 12;
      const most = numberOf(groups?.b ?? '', language);
      if (least === undefined || most === undefined || least >= most || most > 60) return [];
      const text = sentence.text.slice(index, index + words.length);
      return ofLaw || isOfAll(small, words, language, people.length)
        ? [{ sentence, least, most, text, ofLaw }]
        : [];
    }),
  );
  return found.slice(0, 1);
}

/** A number of people in the sentence, if it gives one, is that of all; days and years are no such number. */
function isOfAll(text: string, range: string, language: string, all: number): boolean {
  const rest = text.replace(range, ' ').replace(/\d{1,2}\.? (?:de )?\p{L}+ (?:de )?(?:19|20)\d{2}/gu, ' ');
  const numbers = rest.match(/\p{L}+|\d+/gu)?.map((word) => numberOf(word, language)) ?? [];
  const counts = numbers.filter((number) => number !== undefined && number > 1 && number < 1900);
  return counts.length === 0 || counts.includes(all);
}

/** The sentences that a court gave, and nobody else, asked for or took back. */
function givenIn(sentence: Sentence, { cues, language }: Material): Given[] {
  if (sentence.of !== 'paragraph') return [];
  const not = [cues.words.others, cues.words.repeats].some(
    (words) => covered(sentence.tokens, words).size > 0,
  );
  if (not) return [];
  const terms = findTerms(sentence.text, language).map(({ text, years }) => ({ text, years }));
  const more = cues.patterns.given.flatMap((pattern) =>
    [...inSmall(sentence.text).matchAll(pattern)].map(({ 0: text, groups }) => ({
      text,
      years: numberOf(groups?.n ?? '', language) ?? null,
    })),
  );
  return [...terms, ...more].flatMap(({ text, years }) =>
    years === null || years > longest ? [] : [{ sentence, years, text }],
  );
}

function yearsOf({ sentence }: Person, language: string): number | undefined {
  if (sentence === null) return undefined;
  return (
    findTerms(`${sentence} prison приговор verurteilt condamné prisión سجن`, language)[0]?.years ?? undefined
  );
}

function evidenceOf({ name, sentence }: Person, { sentences }: Material): string {
  const surname = name.split(' ').at(-1) ?? name;
  const found = sentences.filter(({ text }) => sentence !== null && text.includes(sentence));
  return quote(
    (found.find(({ text }) => text.includes(surname)) ?? found[0])?.text ?? `${name}: ${sentence ?? ''}`,
  );
}
