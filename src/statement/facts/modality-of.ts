import type { Fact } from '../statement.js';
import type { Sentence } from '../words/reading.js';
import type { Token } from '../words/tokens.js';
import type { FactCue, FactCues } from './cues.js';

type Modality = Fact['modality'];

/** How far into a sentence its subject reaches, in tokens. */
const subjectReach = 9;

/** On whose word a sentence rests. What is hedged twice counts as what is the farther from a finding. */
export function modalityOf({ tokens }: Sentence, isQuoted: boolean, cues: FactCues): Modality {
  const has = (cue: FactCue, within = tokens.length) => firstOf(tokens, cues, cue) < within;
  const official = has('officials', subjectReach);
  if (has('denials') && !has('notDenials')) {
    return firstOf(tokens, cues, 'officials') < firstOf(tokens, cues, 'denials') + verbFirst(tokens, cues)
      ? 'denial'
      : 'testimony';
  }
  if (isQuoted) return 'quotation';
  if (has('figures') && tokens.some(({ kind }) => kind === 'number')) return 'official-figure';
  if (official && claimsSoon(tokens, cues))
    return has('assessment') && !has('claims', subjectReach) ? 'assessment' : 'official-claim';
  if (has('alleged', 3)) return 'allegation';
  if (has('assessment')) return has('allegation', subjectReach) ? 'allegation' : 'assessment';
  if (has('allegation')) return 'allegation';
  return has('testimony') ? 'testimony' : 'finding';
}

/** In Arabic the verb stands before its subject. */
function verbFirst(tokens: readonly Token[], cues: FactCues): number {
  return firstOf(tokens, cues, 'denials') === 0 ? subjectReach : 0;
}

/** Where the first phrase of a kind begins; past every sentence where there is none. */
export function firstOf(tokens: readonly Token[], cues: FactCues, cue: FactCue): number {
  const found = tokens.findIndex((_, index) => cues[cue].at(tokens, index) > 0);
  return found === -1 ? Number.POSITIVE_INFINITY : found;
}

/** `The government has insisted`: the verb follows the official subject, not a court's or a person's after it. */
function claimsSoon(tokens: readonly Token[], cues: FactCues): boolean {
  const subject = firstOf(tokens, cues, 'officials');
  for (let index = subject; index < Math.min(tokens.length, subject + subjectReach); index += 1) {
    if (cues.claims.at(tokens, index) > 0) return true;
  }
  return false;
}
