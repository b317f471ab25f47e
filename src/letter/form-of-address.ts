import type { PostalAddress } from '../campaign/address.js';
import type { Holder, Target } from '../campaign/target.js';
import { type CountryCode, nameOfCountry } from '../text/countries.js';
import type { LanguageCode } from '../text/languages.js';

/** Who is addressed on the day of a letter, and where. */
export interface Addressee {
  target: Target;
  /** Absent where no source shows who holds the office on that day. */
  holder: Holder | undefined;
  /** Absent where no usable address is known. */
  postal: PostalAddress | undefined;
}

/** Name block, postal lines or the city alone, and the country in capitals. */
export function formOfAddress({ target, holder, postal }: Addressee, language: LanguageCode): string[] {
  const nameBlock = holder?.formOfAddress[language] ?? target.formOfAddress[language] ?? [];
  const place = postal ? (postal.lines[language] ?? postal.lines.en ?? []) : [target.city[language] ?? ''];
  const country = countryLine(postal?.country ?? target.country, language);
  return [...nameBlock, ...place, country].filter((line) => line !== '');
}

/** In the letter's language, and in English where that is written otherwise: the sorting office abroad reads it. */
function countryLine(country: CountryCode, language: LanguageCode): string {
  const names = [language, 'en'].map((name) => nameOfCountry(country, name).toLocaleUpperCase(name));
  return [...new Set(names)].join(' / ');
}

export function salutation({ target, holder }: Addressee, language: LanguageCode): string {
  return holder?.salutation[language] ?? target.salutation[language] ?? '';
}
