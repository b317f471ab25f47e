import * as z from 'zod';
import { countryCode } from './address.js';
import { demandSchema, lengths } from './demand.js';
import { factSchema } from './fact.js';
import { lawSchema, updateSchema } from './law.js';
import { personSchema } from './person.js';
import { day, identifier, language, localisedWords, strict, words } from './schema.js';
import { targetSchema } from './target.js';

export const campaignStates = ['draft', 'active', 'closed', 'won'] as const;

/** The facts that a letter of one length tells, in order, and the law it invokes. */
const outline = strict({
  story: z.array(identifier).default([]),
  concerns: z.array(identifier).default([]),
  law: z.array(identifier).default([]),
});

/** The statement that the campaign rests on. Its text is not kept here, only its places are cited. */
const statement = strict({
  organisation: words,
  type: words,
  /** Absent where its organisation numbers none. */
  index: words.optional(),
  date: day,
  title: words,
  licence: words.optional(),
  /** Where it is published. */
  url: z.url().optional(),
  /** Where the sources of its footnotes are found, as far as it says so. */
  footnotes: z.array(strict({ number: z.int().positive(), url: z.url() })).default([]),
});

/** A question about those concerned that staff must have answered; `unknown` is an answer, shown to all. */
const answer = strict({ answer: z.enum(['yes', 'no', 'unknown']), asOf: day, note: localisedWords });

/** What a draft waits for: found in the statement or left open by it, and answered by a person. */
const questionSchema = strict({
  id: identifier,
  ask: words,
  /** Where in the statement, or in this file. */
  about: words.optional(),
  /** The statement's own words, from every place that bears on it. */
  evidence: z.array(words).default([]),
  answer: words.optional(),
  by: words.optional(),
  on: day.optional(),
});

export type Question = z.infer<typeof questionSchema>;

/** Why staff ended a campaign: its page says so to whoever comes back, or follows a code on a poster. */
const ending = strict({ on: day, reason: localisedWords });

/** What a campaign once said wrongly, so that nobody goes on with a letter or a poster taken before. */
const correctionSchema = strict({ on: day, what: localisedWords, source: words.optional() });

const riskSchema = strict({ country: countryCode, what: localisedWords, asOf: day, source: words });

export type Risk = z.infer<typeof riskSchema>;

/** One invitation to write: what happened, to whom, what is demanded, and of whom. */
export const campaignSchema = strict({
  slug: identifier,
  state: z.enum(campaignStates),
  title: localisedWords,
  /** What happened, in our words, for the campaign's page: a few short paragraphs. */
  summary: z.record(language, z.array(words).min(1)),
  country: countryCode,
  languages: z.array(language).min(1),
  factsAsOf: day,
  actBy: day.optional(),
  /** The day on which staff last confirmed that facts and demands still hold. */
  reconfirmed: day.optional(),
  /** Whether letters name the organisation: sections differ, and naming it can be a risk for a writer. */
  citesOrganisation: z.boolean(),
  /** Whether a supporter may leave its name out: the letters without it are reviewed like the others. */
  organisationOptional: z.boolean().default(false),
  /** Where naming the organisation can be an offence for whoever writes. */
  risks: z.array(riskSchema).default([]),
  /** Only of a campaign that is closed or won. */
  ended: ending.optional(),
  corrections: z.array(correctionSchema).default([]),
  statement,
  /** None is left open in a campaign that is published. */
  questions: z.array(questionSchema).default([]),
  lettersWanted: answer.optional(),
  tortureClaimsNamed: answer.optional(),
  /** Subject of the letters. */
  subject: localisedWords,
  /** Those concerned in one phrase, with the fact it rests on. It completes "the fate of …" in its language. */
  topic: strict({ facts: z.array(identifier).min(1), phrase: localisedWords }).default({
    facts: [],
    phrase: {},
  }),
  people: z.array(personSchema),
  facts: z.array(factSchema),
  demands: z.array(demandSchema),
  law: z.array(lawSchema).default([]),
  updates: z.array(updateSchema).default([]),
  letter: strict(
    Object.fromEntries(lengths.map((length) => [length, outline])) as Record<
      (typeof lengths)[number],
      typeof outline
    >,
  ),
  targets: z.array(targetSchema),
});

export type Campaign = z.infer<typeof campaignSchema>;
