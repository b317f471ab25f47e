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

const reachBack = 10;

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

/** A number and what it counts directly before a list of names: `five activists, ` or `the three men – `. */
function countBefore(group: Group, sentence: TaggedSentence, { language, cues }: Material) {
  const { tokens, tags } = sentence;
  const start = group[0]?.start ?? 0;
  const including = covered(tokens, cues.words.including);
  for (let index = start - 1; index >= Math.max(0, start - reachBack); index -= 1) {
    const token = tokens[index];
    if (!token || including.has(index)) return undefined;
    if (index < start - 1 && /^[,;:–—(]$/.test(token.text)) return undefined;
    if ([tags.harm, tags.speech, tags.passive, tags.release, tags.places].some((tag) => tag.has(index)))
      return undefined;
    const number = numberOf(token.key, language);
    if (number === undefined || number < 2 || number > 60) continue;
    const counts = [1, 2, 3, 4].some((step) => index + step < start && tags.roles.has(index + step));
    const text = sentence.text.slice(token.from, tokens[start - 1]?.to).replace(/[\s,:–—(]+$/u, '');
    return counts && !goesOn(group, including, sentence) ? { number, text, from: token.from } : undefined;
  }
  return undefined;
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
