import { nameOfCountry } from '../text/countries.js';
import type { LanguageCode } from '../text/languages.js';
import type { Letter } from './letter.js';
import type { Supporter } from './supporter.js';

/** Countries whose addresses put the postcode after the town. Source: Universal Postal Union, addressing systems. */
const postcodeAfterTown = new Set(
  'AU BD BN BT CA GB GG HK ID IE IM IN JE JO KE KH LB LK MV NG NP NZ OM PG PK SA SG TH TW US VN ZA'.split(
    ' ',
  ),
);

/** The sender block: street, town with postcode, country, e-mail address; as much as was given. */
export function senderOf(supporter: Supporter | undefined, language: LanguageCode): Letter['sender'] {
  if (!supporter) return { name: '', lines: [] };
  const { name, street, country, email } = supporter;
  const countryName = country && nameOfCountry(country, language);
  const lines = [street, townLine(supporter), countryName, email];
  return { name, lines: lines.filter((line): line is string => line !== undefined && line !== '') };
}

function townLine({ postcode, town, country }: Supporter): string {
  const after = country !== undefined && postcodeAfterTown.has(country);
  return (after ? [town, postcode] : [postcode, town]).filter((part) => part !== undefined).join(' ');
}
