import { numberOf } from '../words/numbers.js';
import { textBetween } from '../words/tokens.js';
import type { Candidate } from './concerned.js';
import type { PeopleCues } from './cues.js';
import type { Evidence } from './evidence.js';
import { evidenceOf } from './evidence.js';
import type { Group } from './groups.js';
import type { Stretch } from './surroundings.js';
import type { TaggedSentence } from './tags.js';

/** `independent journalist and translator`: what the statement calls the person, without the article. */
export function roleOf({ evidence }: Candidate, groups: readonly Group[], cues: PeopleCues): string | null {
  for (const one of evidence) {
    const role = ownRole(one, cues) ?? listRole(one, groups, cues);
    if (role !== null) return role;
  }
  return null;
}

function ownRole({ mention, around }: Evidence, cues: PeopleCues): string | null {
  const stretches = [around.before, around.ahead, around.apposition];
  for (const stretch of stretches) {
    const role = roleIn(mention.sentence, stretch, cues);
    if (role !== null) return role;
  }
  return null;
}

/** `Demonstrators A, B and C`: the role of the first, and `A and B, both teachers`: that of the last. */
function listRole({ mention }: Evidence, groups: readonly Group[], cues: PeopleCues): string | null {
  const group = groups.find((one) => one.includes(mention));
  if (!group || group.length < 2) return null;
  for (const [other, side] of [
    [group[0], 'before'],
    [group.at(-1), 'apposition'],
  ] as const) {
    if (!other || other === mention) continue;
    const stretch = evidenceOf(other, cues.hasPassive).around[side];
    const plural = roleIn(other.sentence, stretch, { ...cues, plurals: [] });
    const role = roleIn(other.sentence, stretch, cues);
    if (role !== null && role !== plural) return role;
  }
  return null;
}

function roleIn(sentence: TaggedSentence, { start, end }: Stretch, cues: PeopleCues): string | null {
  const { tokens, tags } = sentence;
  let firstRole = start;
  while (firstRole < end && !tags.roles.has(firstRole)) firstRole += 1;
  if (firstRole === end) return null;
  const isNumber = (index: number) => numberOf(tokens[index]?.key ?? '', cues.language) !== undefined;
  let from = start;
  for (let index = start; index < firstRole; index += 1) {
    if (tags.articles.has(index) || isNumber(index)) from = index + 1;
  }
  if (/^\p{Script=Arabic}/u.test(tokens[firstRole]?.text ?? '')) from = firstRole;
  while (from < end && leadsRole(sentence, from)) from += 1;
  let to = end;
  while (
    to > from &&
    (tags.honorifics.has(to - 1) || tokens[to - 1]?.kind === 'mark') &&
    !tags.roles.has(to - 1)
  )
    to -= 1;
  const text = singular(sentence, from, to, cues);
  if (text === '') return null;
  return from === 0 || tags.roles.has(from)
    ? lowered(text, tags.starters.has(0) || tags.roles.has(from))
    : text;
}

/** The words of one person's role: the first that is a plural, or another case, gets the ending of the singular. */
function singular(
  { text, tokens, tags }: TaggedSentence,
  from: number,
  to: number,
  { plurals }: PeopleCues,
): string {
  for (let index = from; index < to; index += 1) {
    const word = tokens[index];
    const rule = tags.roles.has(index) && plurals.find(([ending = '']) => word?.text.endsWith(ending));
    if (!word || !rule) continue;
    const stem = text.slice(tokens[from]?.from ?? 0, word.to - (rule[0]?.length ?? 0));
    return stem + (rule[1] ?? '') + text.slice(word.to, tokens[to - 1]?.to);
  }
  return textBetween(text, tokens, from, to);
}

/** What may stand before a role and is no part of it: `and the`, `his`. */
function leadsRole({ tokens, tags }: TaggedSentence, index: number): boolean {
  const parts = [tags.articles, tags.owners, tags.and];
  return tokens[index]?.kind === 'mark' || parts.some((tag) => tag.has(index));
}

/** Without the capital of a sentence's first word, unless that is a name's own: `Uyghur scholar`. */
function lowered(text: string, isCommon: boolean): string {
  if (!isCommon) return text;
  const second = text[1] ?? '';
  return second === second.toLowerCase() ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}
