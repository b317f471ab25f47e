import { nameOfCountry } from '../text/countries.js';
import type { LanguageCode } from '../text/languages.js';
import type { SlotValues } from './form-letter.js';
import type { Supporter } from './supporter.js';
import type { Piece, Scope } from './template/evaluate.js';
import { campaignWords, type Phrase, supporterWords } from './template/phrase.js';

/** The words of `letterVocabulary` that a supporter gives. Names of countries are ours, whoever lives there. */
const slots = {
  name: supporterWords('…'),
  town: supporterWords('…'),
  country: campaignWords('…'),
  personalLine: supporterWords('…'),
} as const;

type SlotName = keyof typeof slots;

const slotNames = Object.keys(slots) as SlotName[];

const allSlots: ReadonlySet<Piece> = new Set(Object.values(slots));

const nothing = supporterWords('');

/** What a supporter gives for the slots; a blank letter gives nothing. */
export type GivenWords = Readonly<Partial<Record<SlotName, string>>>;

export function wordsGiven(supporter: Supporter | undefined, language: LanguageCode): GivenWords {
  if (!supporter) return {};
  const { name, town, personalLine, country } = supporter;
  return {
    name: name.trim(),
    ...(town !== undefined && { town: town.trim() }),
    ...(personalLine !== undefined && { personalLine: personalLine.trim() }),
    ...(country !== undefined && { country: nameOfCountry(country, language) }),
  };
}

/** Which slots have words: all that a template can ask of a supporter's words. A bit for each. */
export function slotsFilled(given: GivenWords): number {
  return slotNames.reduce((bits, name, index) => bits + (given[name] ? 1 << index : 0), 0);
}

/** An ellipsis for each word that is given, and nothing for the others; with the slots to be found again. */
export function openSlots(given: GivenWords): { scope: Scope; slots: ReadonlySet<Piece> } {
  const scope = Object.fromEntries(slotNames.map((name) => [name, given[name] ? slots[name] : nothing]));
  return { scope, slots: allSlots };
}

export function slotValues(given: GivenWords): SlotValues {
  const values = new Map<Piece, Phrase>();
  for (const name of slotNames) {
    const words = given[name];
    if (words) values.set(slots[name], name === 'country' ? campaignWords(words) : supporterWords(words));
  }
  return values;
}
