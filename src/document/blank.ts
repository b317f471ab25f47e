import type { Letter } from '../letter/letter.js';
import type { Phrases } from '../letter/phrases.js';
import { nameOfLanguage } from '../text/languages.js';
import type { Blank, Reverse } from './pdf/options.js';

/** The labels of a blank letter in its language. */
export function blankIn({ blank }: Phrases): Blank {
  const { name, address, placeAndDate, signature } = blank;
  return { labels: { name, address, placeAndDate, signature } };
}

/** The same letter for the reverse, under a heading; `phrases` are those of its language. */
export function reverseOf(letter: Letter, { blank }: Phrases): Reverse {
  const { language } = letter;
  return { letter, heading: blank.reverse.replace('{language}', () => nameOfLanguage(language)) };
}
