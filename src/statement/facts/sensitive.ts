import { type Sensitivity, sensitivities } from '../statement.js';
import type { Sentence } from '../words/reading.js';
import type { FactCue, FactCues } from './cues.js';
import { firstOf } from './modality-of.js';

const cueOf: Record<Sensitivity, FactCue> = {
  health: 'health',
  suicide: 'suicide',
  children: 'children',
  'sexual violence': 'sexualViolence',
};

/** `17-year-old`, of whatever language: a number under eighteen joined to a word. */
const youngAge = /(?<!\d)(?:[1-9]|1[0-7])[- ](?:year-olds?|jährig\p{L}*|летн\p{L}*)/u;

/** What a person must decide about before a letter says it. */
export function sensitivityOf({ tokens, text }: Sentence, cues: FactCues): Sensitivity[] {
  return sensitivities.filter(
    (kind) =>
      firstOf(tokens, cues, cueOf[kind]) < tokens.length || (kind === 'children' && youngAge.test(text)),
  );
}
