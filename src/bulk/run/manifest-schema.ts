import * as z from 'zod';
import { day } from '../../campaign/schema.js';

const count = z.number().int().min(0);
const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** A volume that is whole, and what went into it. */
const volumeRecord = z.strictObject({
  /** Names nothing outside the folder: a run removes volumes of which it has no need any more. */
  file: z.string().regex(/^volume-\d+\.[a-z-]+\.(zip|pdf)$/),
  letters: count,
  bytes: count,
  sha256: digest,
  /** Digest of the slips it was made of: the same slips need not be made again. */
  slips: digest,
  pages: count,
  /** Letters of paper that the press printed, not PDFKit. */
  fast: count,
  /** Rows of the list from which it was made. */
  firstRow: count,
  lastRow: count,
  /** Where each letter stands in a print run, so that it can be printed again: pages from 1. */
  places: z.array(z.strictObject({ number: count, firstPage: count, pages: count })).optional(),
  /** Numbers of the slips for which no letter could be made. Why would quote a supporter's words. */
  refused: z.array(count),
});

/** What a run's folder says of itself: settings, consent and whole volumes. No word of a supporter. */
export const manifestSchema = z.strictObject({
  run: digest,
  campaign: z.string(),
  targets: z.array(z.string()),
  date: day,
  consent: z.strictObject({ origin: z.string(), wording: z.string(), date: day }).nullable(),
  volumes: z.array(volumeRecord),
});

export type VolumeRecord = z.infer<typeof volumeRecord>;

export type Manifest = z.infer<typeof manifestSchema>;
