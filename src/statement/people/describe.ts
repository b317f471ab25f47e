import type { Person, Source } from '../statement.js';
import { textBetween } from '../words/tokens.js';
import { allegationIn } from './allegation.js';
import { chargeIn } from './charge.js';
import type { Candidate } from './concerned.js';
import type { PeopleCues } from './cues.js';
import { givenTo } from './given-to.js';
import type { Group } from './groups.js';
import type { Mention } from './mention.js';
import { nominative } from './nominative.js';
import { roleOf } from './role.js';
import { continuations } from './share.js';
import type { TaggedSentence } from './tags.js';
import { findTerms } from './terms.js';

/** What is said of each person, as the statement puts it. */
export function describe(
  candidates: readonly Candidate[],
  groups: readonly Group[],
  sentences: readonly TaggedSentence[],
  cues: PeopleCues,
): Person[] {
  const carried = continuations(groups, sentences);
  const terms = givenTo(sentences, groups, carried, ({ text }) => findTerms(text, cues.language));
  const charges = givenTo(sentences, groups, carried, (sentence) => chargeIn(sentence));
  const claims = givenTo(sentences, groups, carried, (sentence) => allegationIn(sentence));
  return candidates.map((candidate) => {
    const { mentions } = candidate.entity;
    const firstOf = (given: Map<Mention, string>) =>
      mentions.map((one) => given.get(one)).find((text) => text !== undefined) ?? null;
    const name = nameOf(mentions, cues);
    return {
      name,
      variants: [...new Set(mentions.map(({ text }) => text))].filter((text) => text !== name),
      role: roleOf(candidate, groups, cues),
      charge: firstOf(charges),
      sentence: firstOf(terms),
      allegation: firstOf(claims),
      sources: sourcesOf(mentions),
    };
  });
}

/** The fullest form; in the nominative, where the language has cases. */
function nameOf(mentions: readonly Mention[], cues: PeopleCues): string {
  const longest = Math.max(...mentions.map(({ words }) => fullness(words)));
  const full = mentions.filter(({ words }) => fullness(words) === longest);
  return nominative(full, mentions, cues) ?? plain(mentions, full[0]?.text ?? '');
}

const nickname = / ?["“”„«»(‘’][^"“”«»()‘’]+["“”»)‘’] ?/u;

/** `Corazon Ilagan` rather than `Corazon “Cora” Ilagan`, where the statement calls her so too. */
function plain(mentions: readonly Mention[], name: string): string {
  const without = name.replace(nickname, ' ');
  return mentions.some(({ text }) => text === without) ? without : name;
}

function fullness(words: readonly string[]): number {
  return words.filter((word) => word.length > 1).length;
}

/** One source for each paragraph that names the person, with the footnotes of the sentences that do. */
function sourcesOf(mentions: readonly Mention[]): Source[] {
  const sources = new Map<number, Source>();
  for (const { sentence, start, end } of mentions) {
    if (sentence.of !== 'paragraph') continue;
    const known = sources.get(sentence.paragraph);
    const name = textBetween(sentence.text, sentence.tokens, start, end);
    const from = sentence.from + (sentence.tokens[start]?.from ?? 0);
    const source = known ?? {
      paragraph: sentence.paragraph,
      footnotes: [],
      span: { from, to: from + name.length },
    };
    source.footnotes = [...new Set([...source.footnotes, ...sentence.footnotes])];
    sources.set(sentence.paragraph, source);
  }
  return [...sources.values()];
}
