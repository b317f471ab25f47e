import type { Letter } from '../letter/letter.js';
import type { Phrases } from '../letter/phrases.js';
import { type LanguageCode, nameOfLanguage, toldIn } from '../text/languages.js';
import type { Blank, Reverse } from './pdf/options.js';

/** The labels of a blank letter in its language. */
export function blankIn({ blank }: Phrases): Blank {
  const { name, address, placeAndDate, signature } = blank;
  return { labels: { name, address, placeAndDate, signature } };
}

/**
 * The language of the same letter on the reverse of a blank, for whoever signs it: nobody signs what they cannot read.
 * None where they read the front.
 */
export function reverseLanguage(
  front: LanguageCode,
  reader: LanguageCode,
  languages: readonly LanguageCode[],
): LanguageCode | undefined {
  const own = toldIn(reader, languages);
  return own === front ? undefined : own;
}

/** The same letter for the reverse, under a heading; `phrases` are those of its language. */
export function reverseOf(letter: Letter, { blank }: Phrases): Reverse {
  const { language } = letter;
  return { letter, heading: blank.reverse.replace('{language}', () => nameOfLanguage(language)) };
}
