import * as z from 'zod';
import { countryCodes } from '../text/countries.js';
import { isPlainAddress, toPlainAddress } from '../text/email-address.js';
import { day, looseDay, perLanguage, strict, words } from './schema.js';

/**
 * `source`: offered; `old`: shown with its date as something to check, used once checked; the rest are
 * never shown.
 */
export const confidences = ['source', 'old', 'masked', 'unverified', 'do-not-offer'] as const;

const provenance = {
  source: words,
  asOf: looseDay,
  asOfNote: words.optional(),
  confidence: z.enum(confidences),
  /** The day on which staff last confirmed that it is right. */
  confirmed: day.optional(),
};

export const countryCode = z.string().refine((code) => countryCodes.includes(code), {
  error: (issue) => `"${issue.input}" is not a country code. Use ISO 3166-1, for example KZ.`,
});

export const postalAddressSchema = strict({
  /** Lines without the country, per language; a language without lines of its own uses the English ones. */
  lines: perLanguage(z.array(words).min(1)),
  country: countryCode,
  ...provenance,
});

export const emailAddressSchema = strict({
  /** Absent where the source masks it or it must not be offered. */
  address: z
    .string()
    .refine(isPlainAddress, {
      error: (issue) =>
        `"${issue.input}" is not a plain e-mail address. Write one such as ${toPlainAddress(String(issue.input)) ?? 'office@example.org'}.`,
    })
    .optional(),
  ...provenance,
}).refine(
  ({ address, confidence }) => address !== undefined || (confidence !== 'source' && confidence !== 'old'),
  {
    error:
      'An e-mail address that is offered needs its "address"; one that is masked or not to be offered has none.',
  },
);

export type PostalAddress = z.infer<typeof postalAddressSchema>;
export type EmailAddress = z.infer<typeof emailAddressSchema>;
type Datum = Pick<PostalAddress, 'confidence' | 'confirmed' | 'asOf'>;

export interface Offer<T> {
  /** To print or fill in. */
  usable?: T;
  /** Known but old: to show with its date as something to check, and use once checked. */
  toCheck?: T;
}

/** What of several data is offered: the newest usable one, else the newest that is to be checked. */
export function offer<T extends Datum>(data: readonly T[], checkedBySupporter: boolean): Offer<T> {
  const newestFirst = [...data].sort((a, b) => b.asOf.localeCompare(a.asOf, 'en'));
  const usable = newestFirst.find((datum) => isUsable(datum, checkedBySupporter));
  if (usable) return { usable };
  const toCheck = newestFirst.find((datum) => datum.confidence === 'old');
  return toCheck ? { toCheck } : {};
}

function isUsable({ confidence, confirmed }: Datum, checkedBySupporter: boolean): boolean {
  return confidence === 'source' || (confidence === 'old' && (checkedBySupporter || confirmed !== undefined));
}
