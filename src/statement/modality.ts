/**
 * On whose word a claim rests. It travels with every fact, so that an allegation is never written as a
 * finding and a denial never stands apart from what it denies.
 */
export const modalities = [
  'finding',
  'assessment',
  'testimony',
  'allegation',
  'denial',
  'official-figure',
  'official-claim',
  'quotation',
] as const;
