import * as z from 'zod';
import { locatorPattern } from '../statement/locator.js';
import { modalities } from '../statement/modality.js';
import { day, identifier, perLanguage, strict, words } from './schema.js';

/**
 * `letter`: may be said in a letter; `context`: for the page and for staff; `ask-staff`: only after a ruling
 * kept with the fact; `never`: not offered anywhere.
 */
export const factUses = ['letter', 'context', 'ask-staff', 'never'] as const;

/**
 * Sentences that staff approved, best first. Where a campaign does not name its organisation, the first one
 * that does not name it is taken.
 */
export const approvedSentences = z.array(words).min(1, 'Give at least one sentence.');

const ruling = strict({ decision: z.enum(['use', 'leave-out']), by: words, on: day, reason: words });

/** Something that the statement says, and the sentences in which a letter may say it. */
export const factSchema = strict({
  id: identifier,
  paragraph: z
    .string()
    .regex(locatorPattern, 'This is no place in the statement. Write P1, P8-P9 or D1.')
    .optional(),
  footnotes: z.array(z.int().positive()).default([]),
  modality: z.enum(modalities).optional(),
  use: z.enum(factUses),
  /** What the fact is, in our words, for staff. */
  summary: words,
  /** A sentence that says several facts at once lists them here and takes its places from them. */
  combines: z.array(identifier).default([]),
  sentences: perLanguage(approvedSentences).optional(),
  ruling: ruling.optional(),
  /** What to mind when the fact is used. */
  note: words.optional(),
});

export type Fact = z.infer<typeof factSchema>;

/** Whether a letter may say it: its use is `letter`, or staff ruled so. */
export function maySay(fact: Fact): boolean {
  return fact.use === 'letter' || (fact.use === 'ask-staff' && fact.ruling?.decision === 'use');
}
