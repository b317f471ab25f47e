import * as z from 'zod';
import { addMonths, type PlainDate } from '../text/plain-date.js';
import { countryCode, emailAddressSchema, postalAddressSchema } from './address.js';
import { day, identifier, localisedWords, perLanguage, strict, words } from './schema.js';

/** Each kind of office has a frame of its own in each language and length. */
export const targetKinds = [
  'head-of-state',
  'prosecutor',
  'minister',
  'ombudsman',
  'embassy',
  'intergovernmental-body',
] as const;

export type TargetKind = (typeof targetKinds)[number];

/** Months after the last source that shows a holder in office during which letters still name them. */
const monthsNamedAfterConfirmation = 12;

const nameBlock = z.array(words).min(1).max(4);

export const holderSchema = strict({
  name: localisedWords,
  gender: z.enum(['f', 'm', 'x']),
  from: day,
  /** The last day in office; absent where it is not known, which does not mean "still in office". */
  to: day.optional(),
  lastConfirmed: day,
  source: words,
  /** Name block per language, in the case the language wants (Russian dative). Without one, the office is addressed. */
  formOfAddress: perLanguage(nameBlock).default({}),
  salutation: localisedWords.default({}),
});

export type Holder = z.infer<typeof holderSchema>;

/** An office that letters are addressed to, with its holders over time and its addresses. */
export const targetSchema = strict({
  id: identifier,
  kind: z.enum(targetKinds),
  /** A copy target is sent a copy of the letters to the others; it has a letter of its own too. */
  copy: z.boolean().default(false),
  office: localisedWords,
  officeSource: words,
  /** Why this office: one sentence for the supporter. */
  why: localisedWords,
  /** Name block and salutation for the office when no holder is named. */
  formOfAddress: perLanguage(nameBlock),
  salutation: localisedWords,
  /** City and country for a letter without a usable postal address. */
  city: localisedWords,
  country: countryCode,
  /** For an embassy: the country whose residents it serves. */
  serves: countryCode.optional(),
  holders: z.array(holderSchema).default([]),
  postal: z.array(postalAddressSchema).default([]),
  email: z.array(emailAddressSchema).default([]),
});

export type Target = z.infer<typeof targetSchema>;

/** Whom those may write to for whom a letter to the state may be dangerous. */
export function isAboveTheState({ kind }: Target): boolean {
  return kind === 'intergovernmental-body';
}

/**
 * The holder whom a letter of that date may name: from the first day that a source shows them in office to
 * their last, or to a year after the last confirmation. The later holder where two overlap.
 */
export function holderOn(target: Target, date: PlainDate): Holder | undefined {
  return target.holders
    .filter((holder) => holder.from <= date && date <= lastNamed(holder))
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0];
}

function lastNamed(holder: Holder): PlainDate {
  return holder.to ?? addMonths(holder.lastConfirmed, monthsNamedAfterConfirmation);
}
