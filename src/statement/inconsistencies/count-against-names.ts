import { monthNumber } from '../../text/find-dates.js';
import type { Group } from '../people/groups.js';
import type { TaggedSentence } from '../people/tags.js';
import { numberOf } from '../words/numbers.js';
import { covered } from '../words/reading.js';
import { inSmall } from '../words/tokens.js';
import { listedNames } from './listed-names.js';
import { type Material, placeOf, problem, quote, type Rule } from './material.js';
import { namedIn } from './named.js';

/** "Five activists: A, B, C, D, E and F", and "release all five" where six are named. */
export const countAgainstNames: Rule = (material) => {
  const groups = namedIn(material).groups.filter((group) => group.length > 1);
  const beside = groups.flatMap((group) => listProblem(group, material));
  return [...(beside.length > 0 ? beside : listedNames(material)), ...demandProblem(material)];
};

const reachBack = 12;

function listProblem(group: Group, material: Material) {
  const sentence = group[0]?.sentence;
  const count = sentence && countBefore(group, sentence, material);
  if (!sentence || !count || count.number === group.length) return [];
  const where = placeOf(sentence);
  return problem('count-against-names', {
    where,
    message: `${where} speaks of ${count.text} and names ${group.length}: ${group.map(({ text }) => text).join(', ')}.`,
    fix: 'Ask the organisation who is meant, and say a number only when it is that of the names.',
    evidence: [quote(sentence.text, count.from, count.from + 1), group.map(({ text }) => text).join(', ')],
  });
}

/** A number and what it counts before a list of names: `five activists, `, `the three men are `, `four were held: `. */
function countBefore(group: Group, sentence: TaggedSentence, material: Material) {
  const { tokens } = sentence;
  const start = group[0]?.start ?? 0;
  const including = covered(tokens, material.cues.words.including);
  if (goesOn(group, including, sentence)) return undefined;
  const isColon = tokens[start - 1]?.text === ':';
  const from = Math.max(0, start - reachBack);
  if (Array.from({ length: start - from }, (_, step) => from + step).some((index) => including.has(index)))
    return undefined;
  const counts = Array.from({ length: start - from }, (_, step) => start - 1 - step).flatMap((index) => {
    const noun = countedNoun(index, start, sentence, material);
    const number = numberAt(index, sentence, material.language);
    return noun === undefined || number === undefined ? [] : [{ index, noun, number }];
  });
  const [nearest, other] = counts;
  if (!nearest || (isColon && other)) return undefined;
  const { index, noun, number } = nearest;
  const leads = isColon
    ? isClosed(group, sentence) && noun < start - 1
    : isBeside(noun, group, sentence, material);
  const first = tokens[index];
  if (!leads || !first) return undefined;
  const text = sentence.text.slice(first.from, tokens[start - 1]?.to).replace(/[\s,:–—(]+$/u, '');
  return { number: partOf(index, sentence, material) ?? number, text, from: first.from };
}

function numberAt(index: number, { tokens }: TaggedSentence, language: string): number | undefined {
  const token = tokens[index];
  if (!token || token.kind === 'mark') return undefined;
  const number = numberOf(token.kind === 'number' ? token.text : token.key, language);
  return number === undefined || number < 2 || number > 60 ? undefined : number;
}

/** The word that a number counts, where it may be one for people. */
function countedNoun(
  index: number,
  start: number,
  sentence: TaggedSentence,
  material: Material,
): number | undefined {
  const { tokens, tags } = sentence;
  const { words } = material.cues;
  for (let place = index + 1; place <= index + 3 && place < start; place += 1) {
    const token = tokens[place];
    if (token?.kind !== 'word' || tags.terms.has(place) || tags.officials.has(place)) return undefined;
    if (words.things.at(tokens, place) > 0 || monthNumber(token.key) !== undefined) return undefined;
    if (isPeopleWord(place, sentence, material)) return place;
  }
  const next = tokens[index + 1];
  const isLoose = next?.kind === 'word' && !tags.places.has(index - 1) && !tags.prepositions.has(index + 1);
  return isLoose && index + 1 < start ? index + 1 : undefined;
}

function isPeopleWord(
  place: number,
  { tokens, tags }: TaggedSentence,
  { cues: { words, personEnding } }: Material,
): boolean {
  const known = tags.roles.has(place) || tags.kin.has(place) || words.persons.at(tokens, place) > 0;
  return known || personEnding.test(tokens[place]?.key ?? '');
}

/** Whether a list stands right beside a noun: `the four singers A and B`, `three clerks of the court, A and B,`, `they are A and B`. */
function isBeside(noun: number, group: Group, sentence: TaggedSentence, material: Material): boolean {
  const { tokens, tags } = sentence;
  const start = group[0]?.start ?? 0;
  const isPeople = isPeopleWord(noun, sentence, material);
  const between = Array.from({ length: start - noun - 1 }, (_, step) => noun + 1 + step);
  const namely = material.cues.words.namely.at(tokens, start - 1) > 0;
  if (between.length === 0) return isPeople;
  const told = [tags.harm, tags.speech, tags.release, tags.passive, tags.and];
  if (between.some((index) => index < start - 1 && told.some((tag) => tag.has(index)))) return false;
  if (between.some((index) => index < start - 1 && tokens[index]?.kind === 'mark')) return false;
  if (namely) return isClosed(group, sentence);
  return /^[,،(–—]$/.test(tokens[start - 1]?.text ?? '') && (isPeople || isClosed(group, sentence));
}

/** Whether a list ends where a mark stands or the sentence does. */
function isClosed(group: Group, { tokens }: TaggedSentence): boolean {
  const next = tokens[group.at(-1)?.end ?? 0];
  return next === undefined || /^[,،.;)–—]$/.test(next.text);
}

/** `two of the four students`: the two are listed. */
function partOf(index: number, sentence: TaggedSentence, { cues, language }: Material): number | undefined {
  const at = [2, 3].find((back) => cues.words.partOf.at(sentence.tokens, index - back + 1) > 0);
  return at === undefined ? undefined : numberAt(index - at, sentence, language);
}

/** `A, B and three others`: the list is not whole. */
function goesOn(group: Group, including: Set<number>, { tokens, tags }: TaggedSentence): boolean {
  const end = group.at(-1)?.end ?? 0;
  const next = tokens[end]?.text ?? '';
  return including.has(end) || tags.and.has(end) || (next === ',' && tags.and.has(end + 1));
}

/** A demand for "all five", and more people than that. */
function demandProblem({ statement, people, cues, language }: Material) {
  for (const { text, source } of statement.demands) {
    for (const pattern of cues.patterns.all) {
      pattern.lastIndex = 0;
      const match = pattern.exec(inSmall(text));
      const number = numberOf(match?.groups?.n ?? '', language);
      if (!match || number === undefined || number < 2 || number >= people.length) continue;
      const names = people.map(({ name }) => name).join(', ');
      return [
        problem('count-against-names', {
          where: `P${source.paragraph}`,
          message: `A demand speaks of "${match[0]}", but the statement is about ${people.length} people: ${names}.`,
          fix: 'Ask the organisation for whom the demand is made.',
          evidence: [quote(text), names],
        }),
      ];
    }
  }
  return [];
}
