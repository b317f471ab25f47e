import * as z from 'zod';
import { locatorPattern } from '../statement/locator.js';
import { day, identifier, localisedWords, strict, words } from './schema.js';

/** What is known of a person concerned. `freed` and `died` make the demand gate ask for a new ruling. */
export const personStates = [
  'imprisoned',
  'detained',
  'on-trial',
  'at-risk',
  'freed',
  'died',
  'unknown',
] as const;

/** A person on whose behalf the campaign writes. */
export const personSchema = strict({
  id: identifier,
  name: localisedWords,
  /** Other spellings under which sources and authorities know the person. */
  variants: z.array(words).default([]),
  gender: z.enum(['f', 'm', 'x']).optional(),
  role: localisedWords.default({}),
  /** The sentence in a few words, for the campaign's page: `four years in prison`. */
  sentence: localisedWords.optional(),
  paragraph: z.string().regex(locatorPattern),
  status: strict({
    is: z.enum(personStates),
    asOf: day,
    source: words,
    note: localisedWords.optional(),
  }),
});

export type Person = z.infer<typeof personSchema>;
