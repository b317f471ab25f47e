import names from '../cues/ar/given-names.json' with { type: 'json' };
import type { Sentence } from '../words/reading.js';
import { keyOf, type Token } from '../words/tokens.js';
import type { PeopleCues } from './cues.js';
import type { NameRun } from './name-runs.js';
import type { TaggedSentence } from './tags.js';

const mostWords = 4;
/** Words of a name that another must follow. */
const leadsOn = /^(?:بن|ابن|بنت|ابو|ام|عبد|ولد|منت|ال)$/;
const arabicWord = /^\p{Script=Arabic}/u;
const joinedLetter = /^[وفبل](?=\p{Script=Arabic}{3})/u;
const givenNames = new Set(names.map(keyOf));

/**
 * Names in Arabic, which has no capitals: what follows a title, a role or a word such as "arrest of", up to a word
 * that is no part of a name.
 */
export function arabicNameRuns(sentence: TaggedSentence, cues: PeopleCues): NameRun[] {
  const { tokens, tags } = sentence;
  const runs: NameRun[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (beginsName(sentence, index)) addList(runs, sentence, index, cues);
    else if (opensName(tags, index)) addList(runs, sentence, afterAdjectives(sentence, index), cues);
  }
  const names = runs.filter((run) => !isDescription(sentence, run, runs));
  return names.filter((run, place) => names.findIndex(({ start }) => start === run.start) === place);
}

/** A given name with another word of a name after it, where nothing else announces it. */
function beginsName({ tokens, tags }: TaggedSentence, index: number): boolean {
  const isInside = isGiven(tokens[index - 1]) || leadsOn.test(tokens[index - 1]?.key ?? '');
  if (isInside || !isGiven(tokens[index]) || !mayStandInName(tokens, tags, index, true)) return false;
  return mayStandInName(tokens, tags, index + 1, false) && !/^[فبلو]ال/.test(tokens[index + 1]?.key ?? '');
}

function isGiven(token: Token | undefined): boolean {
  if (token === undefined || (/علي$/.test(token.key) && !isAli(token))) return false;
  const { key } = token;
  return [key, key.replace(joinedLetter, '')].some((word) => givenNames.has(word) || /^عبدال/.test(word));
}

/** `رسامة الكاريكاتير نهلة …`, `صيادي مرسى …`: what somebody does, and the name only further on, or none. */
function isDescription(
  { tokens }: TaggedSentence,
  { start, end }: NameRun,
  runs: readonly NameRun[],
): boolean {
  if (isGiven(tokens[start])) return false;
  if (/^.{3,}ي$/u.test(tokens[start]?.key ?? '')) return true;
  const isConstruct = /ة$/.test(tokens[start]?.key ?? '') || /^ال/.test(tokens[start + 1]?.key ?? '');
  if (
    runs.some(
      (other) => other.start < start - 1 && other.end >= start && tokens[start - 1]?.key.startsWith('ال'),
    )
  )
    return true;
  return isConstruct && runs.some((other) => other.start > start && other.start < end);
}

function opensName(tags: TaggedSentence['tags'], index: number): boolean {
  const before = index - 1;
  const leads = [
    tags.honorifics,
    tags.roles,
    tags.officials,
    tags.kin,
    tags.release,
    tags.harm,
    tags.lawyers,
    tags.speech,
  ];
  return leads.some((tag) => tag.has(before) && !tag.has(index));
}

/** `الناشط الحقوقي المعروف أحمد`: adjectives of a role have its article. */
function afterAdjectives({ tokens, tags }: TaggedSentence, from: number): number {
  let start = from;
  while (start < from + 5 && isBeforeName(tokens, tags, start)) start += 1;
  return start;
}

function isBeforeName(tokens: readonly Token[], tags: TaggedSentence['tags'], index: number): boolean {
  if (/^["“”«»]$/.test(tokens[index]?.text ?? '')) return true;
  if (isTitle(tags, index)) return true;
  const key = tokens[index]?.key ?? '';
  return tags.former.has(index) || (/^(?:ال|وال)/.test(key) && !tags.notPeople.has(index));
}

function isTitle(tags: TaggedSentence['tags'], index: number): boolean {
  return [tags.roles, tags.officials, tags.honorifics, tags.kin, tags.lawyers, tags.speakers].some((tag) =>
    tag.has(index),
  );
}

/** A name, and those that follow it after "and" or a comma: `أحمد منصور، وليلى حداد`. */
function addList(runs: NameRun[], sentence: TaggedSentence, from: number, cues: PeopleCues): void {
  let start = from;
  for (;;) {
    const end = nameEnd(sentence, start, cues);
    if (end - start < (start === from ? 1 : 2)) return;
    if (end - start === 1 && !sentence.tags.honorifics.has(start - 1)) return;
    runs.push({ start, end });
    const next = /^[،,]$/.test(sentence.tokens[end]?.text ?? '') ? end + 1 : end;
    if (!/^و/.test(sentence.tokens[next]?.key ?? '') && next === end) return;
    start = next;
  }
}

function nameEnd({ tokens, tags }: TaggedSentence, start: number, cues: PeopleCues): number {
  let end = start;
  let most = mostWords;
  while (
    end < start + most &&
    mayStandInName(tokens, tags, end, end === start) &&
    !(end > start && (joinsNext(tokens[end], cues) || isAfterName(tokens[end])))
  ) {
    if (leadsOn.test(tokens[end]?.key ?? '')) most += 1;
    end += 1;
  }
  while (leadsOn.test(tokens[end - 1]?.key ?? '') && end - start > 1) end -= 1;
  return end;
}

/** `مجهولا`, `لحملة`, `عقوبتهما`: what is said of somebody, after the name. */
function isAfterName(token: Token | undefined): boolean {
  return /ً|^[لب].{3,}ة$/.test(token?.text ?? '') || /^م.{3,}ا$|.{3}هما?$/.test(token?.key ?? '');
}

/** `ولد الشيخ`, `عبد الأمير`: parts of names, though they are words too. */
function isOfName(tokens: readonly Token[], index: number, first: boolean): boolean {
  if (first) return false;
  const [last, here] = [tokens[index - 1]?.key ?? '', tokens[index]?.key ?? ''];
  return (/^(?:عبد|ولد|منت)$/.test(last) && here.startsWith('ال')) || /^(?:ولد|منت)$/.test(here);
}

/** The name, not the preposition `على`, with which it shares its key. */
function isAli({ text }: Token): boolean {
  return /^و?علي$/.test(text);
}

function mayStandInName(
  tokens: readonly Token[],
  tags: TaggedSentence['tags'],
  index: number,
  first: boolean,
): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || !arabicWord.test(token.text) || token.key.length < 2) return false;
  if (isAli(token) || isOfName(tokens, index, first)) return true;
  if (tags.stops.has(index) || tags.notPeople.has(index) || tags.harm.has(index) || tags.passive.has(index))
    return false;
  if (
    isTitle(tags, index) ||
    tags.speech.has(index) ||
    tags.places.has(index) ||
    tags.agents.has(index) ||
    tags.sites.has(index)
  )
    return false;
  if (first) return !/^(?:ال|وال|بال|لل)/.test(token.key) || tags.honorifics.has(index - 1);
  return true;
}

/** "And" written together with the word: not a name that begins with the same letter. */
function joinsNext(token: Token | undefined, { givenNames }: PeopleCues): boolean {
  return (
    token !== undefined &&
    /^و.../u.test(token.key) &&
    !givenNames.male.some((name) => keyOf(name) === token.key)
  );
}

/** Whether a word is a given name as it stands, so that its first letter joins nothing to it. */
export function isGivenName(key: string): boolean {
  return givenNames.has(key);
}

/** Where a name known from elsewhere stands in a sentence, though nothing there announces it. */
export function knownRuns({ tokens }: Sentence, names: readonly string[][]): NameRun[] {
  return tokens.flatMap((_, start) => {
    const name = names.find((words) => words.every((word, offset) => sameWord(tokens[start + offset], word)));
    return name ? [{ start, end: start + name.length }] : [];
  });
}

function sameWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.key === word || token.key.replace(/^[وفبل]/, '') === word);
}
