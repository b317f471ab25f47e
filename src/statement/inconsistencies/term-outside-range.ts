import { findTerms } from '../people/terms.js';
import type { Person } from '../statement.js';
import { numberOf } from '../words/numbers.js';
import { covered, type Sentence } from '../words/reading.js';
import { inSmall } from '../words/tokens.js';
import { type Material, placeOf, problem, quote, type Rule } from './material.js';

interface Range {
  sentence: Sentence;
  least: number;
  most: number;
  text: string;
}

/** "Sentences ranging from five to eight years", and somebody with four. */
export const termOutsideRange: Rule = (material) => {
  const ranges = material.sentences.flatMap((sentence) => rangesIn(sentence, material));
  return ranges.flatMap((range) =>
    material.people.flatMap((person) => {
      const years = yearsOf(person, material.language);
      if (years === undefined || (years >= range.least && years <= range.most)) return [];
      const where = placeOf(range.sentence);
      return problem('term-outside-range', {
        where,
        message: `${where} speaks of sentences of ${range.least} to ${range.most} years, but of ${person.name} it says "${person.sentence ?? ''}".`,
        fix: 'Say the sentence of each person, and leave the range out until the organisation has explained it.',
        evidence: [quote(range.text), evidenceOf(person, material)],
      });
    }),
  );
};

/** Ranges of sentences that were given to the people of the statement, not what a law allows or others got. */
function rangesIn(sentence: Sentence, { cues, language, people }: Material): Range[] {
  if (sentence.of === 'demand' || people.length < 2) return [];
  if (covered(sentence.tokens, cues.words.others).size > 0) return [];
  const found = cues.patterns.ranges.flatMap((pattern) =>
    [...inSmall(sentence.text).matchAll(pattern)].flatMap((match): Range[] => {
      const least = numberOf(match.groups?.a ?? '', language);
      const most = numberOf(match.groups?.b ?? '', language);
      if (least === undefined || most === undefined || least >= most || most > 60) return [];
      return isOfAll(inSmall(sentence.text), match[0], language, people.length)
        ? [{ sentence, least, most, text: sentence.text }]
        : [];
    }),
  );
  return found.slice(0, 1);
}

/** A number of people in the sentence, if it gives one, is that of all. */
function isOfAll(text: string, range: string, language: string, all: number): boolean {
  const rest = text.replace(range, ' ');
  const numbers = rest.match(/\p{L}+|\d+/gu)?.map((word) => numberOf(word, language)) ?? [];
  const counts = numbers.filter((number) => number !== undefined && number > 1 && number < 1900);
  return counts.length === 0 || counts.includes(all);
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
