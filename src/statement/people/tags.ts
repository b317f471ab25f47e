import type { Sentence } from '../words/reading.js';
import type { CueName, PeopleCues } from './cues.js';

/** Which tokens of a sentence each kind of cue covers. */
export type Tags = Record<CueName, ReadonlySet<number>>;

export interface TaggedSentence extends Sentence {
  tags: Tags;
  background: boolean;
}

export function tagSentence(sentence: Sentence, cues: PeopleCues, background: boolean): TaggedSentence {
  return { ...sentence, tags: cues.all.cover(sentence.tokens), background };
}
