import type { NameRun } from './name-runs.js';
import type { TaggedSentence } from './tags.js';

/** A name where it stands: tokens from `start` to before `end` of a sentence. */
export interface Mention extends NameRun {
  sentence: TaggedSentence;
  text: string;
  /** Keys of its words. */
  words: string[];
  /** Where the name before it in the sentence ends; 0 for the first. */
  floor: number;
}
