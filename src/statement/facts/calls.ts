import type { Sentence } from '../words/reading.js';
import type { FactCues } from './cues.js';
import { firstOf } from './modality-of.js';

/** A call counts as one where its verb comes this early; later it is a remark within a fact. */
const callReach = 12;
const fewestWords = 4;

/** Whether a sentence tells nothing: it calls, asks, greets, speaks as "I", or is no sentence. */
export function tellsNothing(sentence: Sentence, cues: FactCues): boolean {
  const { text, tokens } = sentence;
  if (tokens.filter(({ kind }) => kind === 'word').length < fewestWords) return true;
  if (/[?:؟]["”»]?$/.test(text) || /^\W{0,2}\*/.test(text) || !/\p{Ll}|\p{Lo}/u.test(text)) return true;
  if (firstOf(tokens, cues, 'calls') < callReach) return true;
  return cues.salutations.at(tokens, 0) > 0;
}
