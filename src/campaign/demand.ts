import * as z from 'zod';
import { locatorPattern } from '../statement/locator.js';
import { day, identifier, localisedWords, perLanguage, strict, words } from './schema.js';

export const lengths = ['full', 'short'] as const;

/** `full`: one page, 180-300 words; `short`: for a postcard or a mailto link, 60-90 words. */
export type Length = (typeof lengths)[number];

const approvedWordings = z.array(words).min(1, 'Give at least one approved wording.');

/** What the statement calls for, with the only wordings in which a letter may carry it. */
export const demandSchema = strict({
  id: identifier,
  paragraph: z.string().regex(locatorPattern),
  /** The demand as the statement words it, quoted with attribution on the campaign's page. */
  quotation: words,
  /** The demand in each language, for the campaign's page. */
  summary: localisedWords,
  /** The people whose release it demands: each is named in every letter. */
  frees: z.array(identifier).default([]),
  /** Approved wordings per language and length, best first. */
  wordings: perLanguage(strict({ full: approvedWordings, short: approvedWordings })).default({}),
  /** Staff's ruling that the demand stands although a person it frees was freed or died. */
  ruling: strict({ by: words, on: day, reason: words }).optional(),
});

export type Demand = z.infer<typeof demandSchema>;
