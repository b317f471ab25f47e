import type { Mention } from './mention.js';
import type { TaggedSentence } from './tags.js';

/** Names listed together, `A, B and C`, so that what is said of them is said of each. */
export type Group = Mention[];

const longestApposition = 12;
const joiningMark = /^[,;،؛()&–—]$/;

/** The mentions of one sentence, in order, as groups; a name apart is a group of one. */
export function groupMentions(mentions: readonly Mention[]): Group[] {
  const groups: Group[] = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && areListed(last, mention)) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

function areListed(a: Mention, b: Mention): boolean {
  if (a.sentence !== b.sentence || b.start <= a.end - 1) return false;
  const gap = Array.from({ length: b.start - a.end }, (_, offset) => a.end + offset);
  const { tokens, tags } = a.sentence;
  if (gap.length === 0) return isJoinedByAnd(tokens[b.start]?.key ?? '');
  const joint =
    gap.findLast((index) => joiningMark.test(tokens[index]?.text ?? '') || tags.and.has(index)) ?? -1;
  if (gap.some((index) => index > joint && tags.prepositions.has(index))) return false;
  const joins = joint >= 0;
  return (
    (joins || isJoinedByAnd(tokens[b.start]?.key ?? '')) &&
    gap.length <= longestApposition &&
    !gap.some((index) => breaksList(a.sentence, index))
  );
}

/** "And" is a letter of the next word in Arabic. */
function isJoinedByAnd(key: string): boolean {
  return /^و\p{Script=Arabic}/u.test(key);
}

function breaksList(sentence: TaggedSentence, index: number): boolean {
  const { tags } = sentence;
  const breaks = [
    tags.harm,
    tags.speech,
    tags.officials,
    tags.passive,
    tags.agents,
    tags.claims,
    tags.release,
    tags.owners,
  ];
  return breaks.some((tag) => tag.has(index)) || (tags.terms.has(index) && !isAge(sentence, index));
}

/** `, 34 years old`: a number of years right after a comma. */
function isAge({ tokens }: TaggedSentence, index: number): boolean {
  return [1, 2].some((back) => joiningMark.test(tokens[index - 1 - back]?.text ?? ''));
}
