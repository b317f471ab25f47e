import type { PeopleCues } from './cues.js';
import { type Evidence, evidenceOf } from './evidence.js';
import type { Group } from './groups.js';
import { listedAsHarmed } from './lists.js';
import type { Mention } from './mention.js';
import type { TaggedSentence } from './tags.js';

/** The evidence of each mention, after lists and pronouns have passed on what they share. */
export function share(
  groups: readonly Group[],
  sentences: readonly TaggedSentence[],
  cues: PeopleCues,
): Map<Mention, Evidence> {
  const evidence = new Map(groups.flat().map((mention) => [mention, evidenceOf(mention, cues.hasPassive)]));
  const listed = listedAsHarmed(groups, sentences);
  for (const group of groups) shareHarm(group, evidence, listed.has(group));
  for (const [sentence, group] of continuations(groups, sentences)) {
    if (!tellsHarm(sentence, cues)) continue;
    for (const mention of group) {
      const one = evidence.get(mention);
      if (one && !one.official && !one.speaker) evidence.set(mention, { ...one, harmed: true, person: true });
    }
  }
  return evidence;
}

function shareHarm(group: Group, evidence: Map<Mention, Evidence>, listed: boolean): void {
  const found = group.flatMap((mention) => evidence.get(mention) ?? []);
  const harmed = listed || found.some((one) => one.harmed);
  const person = listed || found.some((one) => one.person);
  for (const mention of group) {
    const one = evidence.get(mention);
    if (one && !isApart(one))
      evidence.set(mention, { ...one, harmed: one.harmed || harmed, person: one.person || person });
  }
}

/** Who is named for another's sake, `his lawyer, B,`, is listed with nobody. */
function isApart({ official, speaker, lawyer, kin, around }: Evidence): boolean {
  return official || speaker || lawyer || (kin && around.ahead.end > 0);
}

/**
 * Sentences that go on about somebody named before: `She was arrested`, `The journalist is held`, each with the group
 * it speaks of.
 */
export function continuations(
  groups: readonly Group[],
  sentences: readonly TaggedSentence[],
): Map<TaggedSentence, Group> {
  const named = firstGroups(groups);
  const found = new Map<TaggedSentence, Group>();
  let last: Group | undefined;
  for (const sentence of sentences) {
    if (sentence.of !== 'paragraph') continue;
    const group = named.get(sentence);
    if (last && (goesOn(sentence) || (!group && isDefinite(sentence)))) found.set(sentence, last);
    else last = group ?? (sentence.from === 0 ? undefined : last);
  }
  return found;
}

function firstGroups(groups: readonly Group[]): Map<TaggedSentence, Group> {
  const first = new Map<TaggedSentence, Group>();
  for (const group of groups) {
    const sentence = group[0]?.sentence;
    if (sentence && !first.has(sentence)) first.set(sentence, group);
  }
  return first;
}

function goesOn({ tags }: TaggedSentence): boolean {
  return tags.pronouns.has(0) || tags.pronouns.has(1);
}

function isDefinite({ tags }: TaggedSentence): boolean {
  return tags.articles.has(0) && [1, 2, 3].some((index) => tags.roles.has(index));
}

function tellsHarm({ tags }: TaggedSentence, cues: PeopleCues): boolean {
  return [...tags.harm].some((index) => index <= 12) && (!cues.hasPassive || tags.passive.size > 0);
}
