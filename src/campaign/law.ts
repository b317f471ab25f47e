import * as z from 'zod';
import { approvedSentences } from './fact.js';
import { day, identifier, perLanguage, strict, words } from './schema.js';

/** International law that a letter may invoke. It is not in the statement, so it has a source of its own. */
export const lawSchema = strict({
  id: identifier,
  summary: words,
  articles: z.array(words).min(1),
  source: words,
  sentences: perLanguage(approvedSentences),
});

export type Law = z.infer<typeof lawSchema>;

/** What happened after the statement. A letter says the newest one that its date has seen. */
export const updateSchema = strict({
  id: identifier,
  /** The day, or the last day on which it can have happened. */
  date: day,
  /** How sure the date is, where it is not: `year inferred`. */
  dateNote: words.optional(),
  source: words,
  summary: perLanguage(words),
  use: z.enum(['letter', 'context']),
  /** What happened since the statement, as of this update: it replaces the sentence of earlier updates. */
  sentences: perLanguage(approvedSentences).optional(),
  /** The same in a few words, for short letters. */
  shortSentences: perLanguage(approvedSentences).optional(),
});

export type Update = z.infer<typeof updateSchema>;
