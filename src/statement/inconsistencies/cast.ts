import { peopleCues } from '../people/cues.js';
import { isFormOf } from '../people/same-name.js';
import type { TaggedSentence } from '../people/tags.js';
import { covered } from '../words/reading.js';
import { tokenise } from '../words/tokens.js';
import type { Material } from './material.js';
import { namedIn } from './named.js';

/** Whom a sentence is about: one of the cast, all of them (`null`), or nobody that is certain (`undefined`). */
export type Who = string | null | undefined;

/** A statement's people, and of whom each sentence speaks. */
export interface Cast {
  names: readonly string[];
  sentences: readonly TaggedSentence[];
  who(sentence: TaggedSentence): Who;
  /** Which of the cast is named between two tokens, and whether anybody else is. */
  namedBetween(sentence: TaggedSentence, start: number, end: number): { names: string[]; other: boolean };
}

/** With more names than this a document is a report on many. */
const mostNames = 40;

const read = new WeakMap<Material, Cast>();

export function castOf(material: Material): Cast {
  const known = read.get(material);
  if (known) return known;
  const cast = makeCast(material);
  read.set(material, cast);
  return cast;
}

/** The people concerned; where none were found, whoever is named in full. */
function makeCast(material: Material): Cast {
  const { mentions, sentences } = namedIn(material);
  const named = material.people.map(({ name }) => name);
  const whole = mentions.filter(({ words }) => words.length > 1).map(({ text }) => text);
  const names = [...new Set(named.length > 0 ? named : whole)].slice(0, mostNames);
  const keys = names.map((name) => ({ name, words: wordsOf(name) }));
  const nameOf = (words: readonly string[]) => keys.filter((one) => isFormOf(words, one.words));
  const bySentence = new Map(sentences.map((sentence) => [sentence, [] as typeof mentions]));
  for (const mention of mentions) bySentence.get(mention.sentence)?.push(mention);

  const namedBetween: Cast['namedBetween'] = (sentence, start, end) => {
    const there = (bySentence.get(sentence) ?? []).filter((one) => one.start < end && one.end > start);
    const found = there.map(({ words }) => nameOf(words));
    return {
      names: [...new Set(found.flatMap((those) => (those.length === 1 ? [those[0]?.name ?? ''] : [])))],
      other: found.some((those) => those.length === 0),
    };
  };
  const holders = findHolders(sentences, names, namedBetween, material);
  return { names, sentences, namedBetween, who: (sentence) => holders.get(sentence) };
}

function wordsOf(name: string): string[] {
  return tokenise(name)
    .filter(({ kind }) => kind === 'word')
    .map(({ key }) => key);
}

/** Who is named; else, after a pronoun, who was spoken of before in the paragraph. */
function findHolders(
  sentences: readonly TaggedSentence[],
  names: readonly string[],
  namedBetween: Cast['namedBetween'],
  { cues, language }: Material,
): Map<TaggedSentence, Who> {
  const { pronouns } = peopleCues(language);
  const only = names.length === 1 ? names[0] : undefined;
  const holders = new Map<TaggedSentence, Who>();
  let last: Who;
  for (const sentence of sentences) {
    if (sentence.from === 0) last = undefined;
    const { names: named, other } = namedBetween(sentence, 0, sentence.tokens.length);
    const opens = [0, 1, 2].some((index) => pronouns.at(sentence.tokens, index) > 0);
    const all = [...covered(sentence.tokens, cues.words.everyone)].some((index) => index < opening);
    const spoken = only ?? (all ? null : (last ?? undefined));
    const isNamed = named.length > 0;
    const who = isNamed
      ? oneOrAll(named, names)
      : other && !opens
        ? undefined
        : opens || all
          ? spoken
          : undefined;
    holders.set(sentence, who);
    if (isNamed || who !== undefined) last = who;
  }
  return holders;
}

/** Tokens at a sentence's beginning where its subject stands. */
const opening = 4;

function oneOrAll(named: readonly string[], names: readonly string[]): Who {
  if (named.length === 1) return named[0];
  return named.length === names.length ? null : undefined;
}
