import { groupBy } from '../words/group-by.js';
import type { Span } from '../words/sentences.js';
import type { Group } from './groups.js';
import type { Mention } from './mention.js';
import type { TaggedSentence } from './tags.js';

/** Something said in a sentence, with its place there. */
export interface Saying extends Span {
  text: string;
}

/** To which mentions each saying belongs: the nearest named before it, else whom a pronoun carries on, else the next. */
export function givenTo(
  sentences: readonly TaggedSentence[],
  groups: readonly Group[],
  carried: Map<TaggedSentence, Group>,
  find: (sentence: TaggedSentence) => Saying[],
): Map<Mention, string> {
  const given = new Map<Mention, string>();
  const bySentence = groupBy(groups, ([first]) => first?.sentence);
  for (const sentence of sentences) {
    const here = bySentence.get(sentence) ?? [];
    const holder = carried.get(sentence);
    if (here.length === 0 && !holder) continue;
    const sayings = find(sentence);
    for (const saying of sayings) {
      const group = here.findLast((one) => endOf(one) <= saying.from) ?? holder ?? here[0];
      if (group) giveTo(given, group, sayings, saying);
    }
  }
  return given;
}

function endOf(group: Group): number {
  const last = group.at(-1);
  return last ? (last.sentence.tokens[last.end - 1]?.to ?? 0) : 0;
}

/** As many sayings as names, "respectively": one each. Otherwise what is said of a list is said of all. */
function giveTo(given: Map<Mention, string>, group: Group, sayings: readonly Saying[], saying: Saying): void {
  const oneEach = group.length > 1 && sayings.length === group.length;
  const takers = oneEach ? group.slice(sayings.indexOf(saying)).slice(0, 1) : group;
  for (const mention of takers) if (!given.has(mention)) given.set(mention, saying.text);
}
