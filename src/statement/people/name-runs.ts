import { countriesByName } from '../../text/countries.js';
import { oncePerLanguage } from '../../text/per-language.js';
import { keyOf, type Token } from '../words/tokens.js';
import type { TaggedSentence } from './tags.js';

/** Tokens, from `start` to before `end`, that are written like a name. */
export interface NameRun {
  start: number;
  end: number;
}

/** Small words within names, in languages whose letters have capitals. */
const particles = new Set(
  'de del della di da do dos du la van von der den ter ten zu bin ibn ben bint abu abd al el ul ud ur ould mint uld ag wa'.split(
    ' ',
  ),
);
/** These join names only after another of them: `de los Santos`, but not `García los`. */
const lateParticles = new Set('la las los le les der den'.split(' '));

const mostTokens = 7;
const capital = /^\p{Lu}/u;
const small = /\p{Ll}/u;
const joinedArticle = /^(?:al|el|an|ar|as|at|ash|az|ad|ul|ben|bin|abd|abu|d|l|n|m|t)[-'’]\p{Lu}/u;

/** The runs of capitalised words that may be names of people, without the titles before them. */
export function nameRuns(sentence: TaggedSentence, language: string): NameRun[] {
  const { tokens } = sentence;
  const mayBeHeading = sentence.of !== 'demand' && sentence.tags.and.size === 0;
  if (!small.test(sentence.text) || (mayBeHeading && isTitleCase(tokens))) return [];
  const runs: NameRun[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (!isNameToken(tokens, index)) continue;
    const end = runEnd(tokens, index, language);
    const run = withoutTitles(sentence, { start: afterNoun(sentence, index, end, language), end });
    if (run && mayBePerson(sentence, run, language)) runs.push(run);
    index = end - 1;
  }
  return runs;
}

/** Headings in which every word has a capital say nothing about names. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return long.length > 5 && long.every(({ text }) => capital.test(text));
}

function isNameToken(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word') return false;
  if (joinedArticle.test(token.text)) return true;
  if (!capital.test(token.text)) return false;
  return token.text.length > 1 || isInitial(tokens, index);
}

/** `A.` before or within a name. */
function isInitial(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  return token?.text.length === 1 && next?.text === '.' && next.from === token.to;
}

function runEnd(tokens: readonly Token[], start: number, language: string): number {
  let end = start + (isInitial(tokens, start) ? 2 : 1);
  for (;;) {
    const next = afterNickname(tokens, end) ?? afterParticles(tokens, end);
    const token = tokens[next];
    if (!token || !isNameToken(tokens, next) || !touches(tokens, next)) return end;
    if (next > end && countryWords(language).has(token.key)) return end;
    end = next + (isInitial(tokens, next) ? 2 : 1);
  }
}

/** `Corazon “Cora” Ilagan` */
function afterNickname(tokens: readonly Token[], from: number): number | undefined {
  const [open, name, close] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  const isQuoted = /^["“„«(‘']$/.test(open?.text ?? '') && /^["”“»)’']$/.test(close?.text ?? '');
  return isQuoted && name?.kind === 'word' && capital.test(name.text) && isNameToken(tokens, from + 3)
    ? from + 3
    : undefined;
}

function afterParticles(tokens: readonly Token[], from: number): number {
  let next = from;
  while (next < from + 3 && isParticle(tokens[next], next > from) && touches(tokens, next)) next += 1;
  return next;
}

function isParticle(token: Token | undefined, after: boolean): boolean {
  return token !== undefined && (particles.has(token.text) || (after && lateParticles.has(token.text)));
}

/** Whether only one space, or none, stands before a token. */
function touches(tokens: readonly Token[], index: number): boolean {
  return (tokens[index]?.from ?? 0) - (tokens[index - 1]?.to ?? 0) <= 1;
}

/** Endings of German words for what people do. */
const occupation =
  /^(?!Herr?mann|Hartmann|Lehmann|Volkmann|Till?mann)\p{Lu}\p{Ll}+(?:mann|frau|[bdfgklmnprstz]erin|istin|eurin|ologin|ologe|antin|entin|arzt|ärztin|meister|macher|arbeiter|fahrer|führer|händler|züchter|schmied|hirte|wirt|wart)s?$/u;

/**
 * In German a noun before a name has a capital too, `ihrer Mitangeklagten Nagihan Demir`: the first word of three is
 * one after an article, a possessive or an adjective, or where it says what people do.
 */
function afterNoun(sentence: TaggedSentence, index: number, end: number, language: string): number {
  if (language !== 'de') return index;
  const { tokens, tags } = sentence;
  let start = index;
  while (start < end && isStarter(sentence, start)) start += 1;
  const before = start - 1;
  const isOccupation = occupation.test(tokens[start]?.text ?? '');
  if (end - start === 2)
    return isOccupation && (start === 0 || tags.articles.has(before) || tokens[before]?.text === ':')
      ? start + 1
      : index;
  if (end - start < 2) return index;
  const leads =
    tags.articles.has(before) ||
    tags.owners.has(before) ||
    /^\p{Ll}{3,}(?:e|en|er|em|es)$/u.test(tokens[before]?.text ?? '');
  const isNoun = isOccupation || (leads && !tags.and.has(before) && !tags.stops.has(before));
  return isNoun ? start + 1 : index;
}

function withoutTitles({ tokens, tags }: TaggedSentence, run: NameRun): NameRun | undefined {
  let { start, end } = run;
  for (let index = start; index < end; index += 1) {
    const endsName = index === end - 1 && end - start > 2 && tags.honorifics.has(index);
    if (isTitle(tags, index) && !endsName) start = index + 1;
  }
  if (start === end) {
    start = run.start;
    end = start;
    while (end < run.end && !isTitle(tags, end)) end += 1;
  }
  while (start < end && (isStarter({ tokens, tags }, start) || !isNameToken(tokens, start))) start += 1;
  return start < end ? { start, end } : undefined;
}

/** A word that only has a capital because it is the first; `A.` is an initial. */
function isStarter({ tokens, tags }: Pick<TaggedSentence, 'tokens' | 'tags'>, index: number): boolean {
  return tags.starters.has(index) && !isInitial(tokens, index);
}

function isTitle(tags: TaggedSentence['tags'], index: number): boolean {
  const titles = [
    tags.roles,
    tags.officials,
    tags.honorifics,
    tags.speakers,
    tags.kin,
    tags.harm,
    tags.release,
  ];
  return titles.some((tag) => tag.has(index));
}

function mayBePerson({ tokens, tags }: TaggedSentence, { start, end }: NameRun, language: string): boolean {
  const words = tokens.slice(start, end).filter(({ kind }) => kind === 'word');
  if (words.length > mostTokens || words.every(({ text }) => !small.test(text) && words.length === 1))
    return false;
  const titled = isTitle(tags, start - 1);
  if (tags.sites.has(start) && !titled && words.length > 1) return false;
  for (let index = start; index < end; index += 1) {
    if (tags.notPeople.has(index) && !(titled && index === start && end - start > 1)) return false;
  }
  return !isCountry(words, language);
}

function isCountry(words: readonly Token[], language: string): boolean {
  return countryWords(language).has(words.map(({ key }) => key).join(' '));
}

const countryWords = oncePerLanguage(
  (language) =>
    new Set([language, 'en'].flatMap((code) => countriesByName(code).map(({ name }) => keyOf(name)))),
);
