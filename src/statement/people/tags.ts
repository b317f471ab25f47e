import { covered, type Sentence } from '../words/reading.js';
import { type CueName, cueNames, type PeopleCues } from './cues.js';

/** Which tokens of a sentence each kind of cue covers. */
export type Tags = Record<CueName, Set<number>>;

export interface TaggedSentence extends Sentence {
  tags: Tags;
  background: boolean;
}

export function tagSentence(sentence: Sentence, cues: PeopleCues, background: boolean): TaggedSentence {
  const tags = Object.fromEntries(
    cueNames.map((name) => [name, covered(sentence.tokens, cues[name])]),
  ) as Tags;
  return { ...sentence, tags, background };
}
