import type { CountryCode } from '../../text/countries.js';
import { mm } from './box.js';

export type Paper = 'a4' | 'letter';

/** Width and height in pt. Sources: ISO 216 (A4), ANSI/ASME Y14.1 (Letter, 8.5 x 11 in). */
export const paperSizes: Record<Paper, { width: number; height: number }> = {
  a4: { width: mm(210), height: mm(297) },
  letter: { width: 612, height: 792 },
};

/**
 * Where US Letter is the usual paper. Source: Unicode CLDR 46, supplementalData.xml, measurementData,
 * `<paperSize type="US-Letter">`; with the territories that the United States Postal Service serves.
 */
const letterCountries = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE AS GU MP UM VI'.split(' '));

/** The paper in the printers of a country; A4 where the country is not known. */
export function paperOf(country: CountryCode | undefined): Paper {
  return country !== undefined && letterCountries.has(country) ? 'letter' : 'a4';
}
