import type { CountryCode } from '../../text/countries.js';
import { paperOf } from './paper.js';

/** Where the window of the sender's envelope shows the form of address. */
export type WindowStandard = 'din-5008-b' | 'nf-z-11-001' | 'us-10';

/** France, Monaco and the French overseas territories, whose envelopes La Poste and its window follow. */
const frenchCountries = new Set('FR MC BL GF GP MF MQ NC PF PM RE TF WF YT'.split(' '));

/**
 * The envelope in the shops of a country. The #10 goes with Letter paper (paper.ts names the source), the
 * window at the right with AFNOR NF Z 11-001; elsewhere the left window of DIN 680 and DIN 5008 is the
 * commonest, and the fallback.
 */
export function windowOf(country: CountryCode | undefined): WindowStandard {
  if (country !== undefined && frenchCountries.has(country)) return 'nf-z-11-001';
  return paperOf(country) === 'letter' ? 'us-10' : 'din-5008-b';
}
