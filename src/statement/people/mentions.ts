import { groupBy } from '../words/group-by.js';
import { textBetween } from '../words/tokens.js';
import { arabicNameRuns, isGivenName, knownRuns } from './arabic-names.js';
import type { PeopleCues } from './cues.js';
import type { Mention } from './mention.js';
import { type NameRun, nameRuns } from './name-runs.js';
import { followsPlaceWord, standsAsPlace } from './places.js';
import { sameWord } from './same-name.js';
import type { TaggedSentence } from './tags.js';

const arabic = /\p{Script=Arabic}/u;
const joinedConjunction = /^[وفبل](?=\p{Script=Arabic}{2})/u;

export function findMentions(sentences: readonly TaggedSentence[], cues: PeopleCues): Mention[] {
  const mentions = sentences.flatMap((sentence) =>
    (arabic.test(sentence.text) ? arabicNameRuns(sentence, cues) : nameRuns(sentence, cues.language)).map(
      (run) => mentionOf(sentence, run),
    ),
  );
  const names = groupBy(withSurnames(withoutNouns(mentions, cues.language)), ({ words }) => words.join(' '));
  const wholeWords = new Set(
    [...names.values()].flat().flatMap(({ words }) => (words.length > 1 ? words : [])),
  );
  const likely = [...names.values()].filter((same) => isLikely(same, wholeWords, cues.language)).flat();
  const known = likely.filter(({ text }) => arabic.test(text)).flatMap(({ words }) => shortForms(words));
  const all = known.length === 0 ? likely : [...likely, ...unannounced(sentences, likely, known)];
  return withFloors(all.sort(inOrder(sentences)));
}

/** `Maya Q'eqchi' leaders`, `Memorial chair`: what stands before a role is no person. */
function isModifier({ sentence: { tokens, tags }, end }: Mention): boolean {
  const next = /^['’]$/.test(tokens[end]?.text ?? '') ? end + 1 : end;
  return tags.roles.has(next) && /^\p{Ll}/u.test(tokens[next]?.text ?? '');
}

/** A single word is a name where it is part of a longer one, or where a title or an age stands beside it. */
function isLikely(same: readonly Mention[], wholeWords: ReadonlySet<string>, language: string): boolean {
  const [first] = same;
  if (!first) return false;
  const isPlace = same.some((mention) => standsAsPlace(mention, language));
  if (first.words.length > 1)
    return same.some(isTitled) || (!isPlace && same.some((mention) => !isModifier(mention)));
  const word = first.words[0] ?? '';
  if (wholeWords.has(word) || (same.some(isTitled) && !same.some(followsPlaceWord))) return true;
  return (
    [...wholeWords].some((other) => sameWord(word, other)) ||
    same.some((mention) => isAside(mention, same.length)) ||
    (!isPlace && isAskedFor(same))
  );
}

function isTitled({ sentence: { tags }, start }: Mention): boolean {
  return [tags.roles, tags.honorifics, tags.officials, tags.kin].some((tag) => tag.has(start - 1));
}

/** An age follows, or a remark and the name again. */
function isAside({ sentence: { tokens }, end }: Mention, times: number): boolean {
  const aged = [end + 1, end + 2].some((index) => /^\d{1,2}$/.test(tokens[index]?.text ?? ''));
  return /^[(,،]$/.test(tokens[end]?.text ?? '') && (aged || times > 1);
}

/** Title or demands name it and the text tells of it, never as of a place. */
function isAskedFor(same: readonly Mention[]): boolean {
  return (
    same.some(({ sentence }) => sentence.of !== 'paragraph') &&
    same.some(({ sentence }) => sentence.of === 'paragraph') &&
    !same.some((mention) => followsPlaceWord(mention) || isModifier(mention))
  );
}

/**
 * `Математик Вениамин Гросс`, `Bibliothekar Jan Hora`: where the name stands elsewhere without it, the first word is
 * none of it but has the capital of a sentence's beginning, or of any German noun.
 */
function withoutNouns(mentions: readonly Mention[], language: string): Mention[] {
  const wholes = [...new Map(mentions.map(({ words }) => [words.join(' '), words])).values()];
  const alike = groupBy(wholes, beginning);
  return mentions.map((mention) => {
    const { sentence, start, words, text } = mention;
    const opens = start === 0 || sentence.tokens[start - 1]?.text === ':' || language === 'de';
    if (words.length < 3 || !opens || /["“”„«»()]|\p{Script=Arabic}/u.test(text)) return mention;
    const rest = words.slice(1);
    const stands = (alike.get(beginning(rest)) ?? []).some((other) =>
      other.every((word, index) => sameWord(word, rest[index] ?? '')),
    );
    return stands ? mentionOf(sentence, { start: start + 1, end: mention.end }) : mention;
  });
}

/** How many words a name has, and how it begins: only names alike in both are compared. */
function beginning(words: readonly string[]): string {
  return `${words.length} ${words[0]?.slice(0, 3)}`;
}

/** `the brothers Jan and Petr Hora`: the surname is that of both. */
function withSurnames(mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, index) => {
    const { sentence, start, end, words, text } = mention;
    const next = mentions[index + 1];
    const surname = next?.words.slice(1) ?? [];
    const areSiblings =
      next?.sentence === sentence &&
      next.words.length > 1 &&
      next.start === end + 1 &&
      sentence.tags.and.has(end) &&
      sentence.tags.siblings.has(start - 1);
    if (words.length > 1 || !areSiblings) return mention;
    return {
      ...mention,
      words: [...words, ...surname],
      text: text + next.text.slice(next.text.indexOf(' ')),
    };
  });
}

function withFloors(mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, index) => {
    const last = mentions[index - 1];
    return { ...mention, floor: last?.sentence === mention.sentence ? last.end : 0 };
  });
}

function mentionOf(sentence: TaggedSentence, run: NameRun): Mention {
  const { tokens } = sentence;
  const words = tokens.slice(run.start, run.end).filter(({ kind }) => kind === 'word');
  const joined = words[0] !== undefined && joinsName(sentence, run.start) ? 1 : 0;
  return {
    ...run,
    sentence,
    text: textBetween(sentence.text, tokens, run.start, run.end).slice(joined).replace(/\s+/g, ' '),
    words: words.map(({ key }, index) => (index === 0 ? key.slice(joined) : key)),
    floor: 0,
  };
}

/** Whether "and" or "to" is written together with the first word of an Arabic name that follows another. */
function joinsName({ tokens, tags }: TaggedSentence, start: number): boolean {
  const key = tokens[start]?.key ?? '';
  return (
    joinedConjunction.test(key) &&
    !isGivenName(key) &&
    !tags.roles.has(start - 1) &&
    !tags.honorifics.has(start - 1) &&
    /^[ول]/.test(key) &&
    (key.startsWith('و') || key.startsWith('لل'))
  );
}

/** A whole Arabic name, and its last word where that has an article. */
function shortForms(words: string[]): string[][] {
  const last = words.at(-1);
  if (words.length < 2 || last === undefined) return [];
  if (words.at(-2) === 'عبد') return [words, ['عبد', last]];
  return last.startsWith('ال') ? [words, [last]] : [words];
}

function unannounced(
  sentences: readonly TaggedSentence[],
  mentions: readonly Mention[],
  known: string[][],
): Mention[] {
  const bySentence = groupBy(mentions, ({ sentence }) => sentence);
  return sentences.flatMap((sentence) => {
    const there = bySentence.get(sentence) ?? [];
    return knownRuns(sentence, known)
      .filter((run) => !there.some(({ start, end }) => run.start < end && run.end > start))
      .map((run) => mentionOf(sentence, run));
  });
}

function inOrder(sentences: readonly TaggedSentence[]): (a: Mention, b: Mention) => number {
  const place = new Map(sentences.map((sentence, index) => [sentence, index]));
  return (a, b) => (place.get(a.sentence) ?? 0) - (place.get(b.sentence) ?? 0) || a.start - b.start;
}
