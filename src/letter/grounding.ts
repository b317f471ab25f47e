import type { Campaign } from '../campaign/campaign.js';
import type { Target } from '../campaign/target.js';
import type { Problem } from '../problem.js';
import { nameOfCountry } from '../text/countries.js';
import type { LanguageCode } from '../text/languages.js';
import { formatDate, isMonth } from '../text/plain-date.js';
import type { SourceId } from './letter.js';
import type { Phrases } from './phrases.js';

/** What fixed words are held against. */
export interface Ground {
  campaign: Campaign;
  target: Target;
  phrases: Phrases;
  language: LanguageCode;
  /** Facts and law entries that the letter cites. */
  cited: readonly SourceId[];
}

/**
 * The numbers, dates and names in fixed words that no cited fact and no datum of the campaign contains, each
 * once. A name is any word with a capital that the language's phrases do not explain.
 */
export function ungroundedClaims(text: string, ground: Ground): string[] {
  const claims = new Set(wordsOf(text).filter((word) => isClaim(word, ground)));
  const known = claims.size > 0 ? knownWords(ground) : new Set();
  return [...claims].filter((claim) => !known.has(claim.toLocaleLowerCase()));
}

/** A closing begins with a capital, which makes no name of it. */
export function withoutCapital(text: string): string {
  return text.replace(/^\p{Lu}/u, (first) => first.toLocaleLowerCase());
}

export function ungrounded(claim: string, where: string): Problem {
  return {
    code: 'ungrounded',
    severity: 'error',
    where,
    message: `"${claim}" stands in the letter's fixed words but in no fact that it cites.`,
    fix: 'Say it through a fact of the campaign; or, if it is no name, add it to capitalisedWords in phrases.json.',
  };
}

function isClaim(word: string, { language, phrases }: Ground): boolean {
  if (/\p{N}/u.test(word) || isMonth(word, language)) return true;
  if (Object.hasOwn(phrases.numberWords, word.toLocaleLowerCase())) return true;
  return /^\p{Lu}/u.test(word) && !phrases.capitalisedWords.includes(word);
}

/** Every word that fixed words may rely on, in lower case. */
function knownWords({ campaign, target, language, cited }: Ground): Set<string> {
  const { statement, country, people, facts, law, targets } = campaign;
  const texts = [
    ...facts
      .filter(({ id, combines }) => cited.includes(id) || combines.some((part) => cited.includes(part)))
      .flatMap(({ summary, sentences }) => [summary, ...(sentences?.[language] ?? [])]),
    ...law.filter(({ id }) => cited.includes(id)).flatMap(({ sentences }) => sentences[language] ?? []),
    ...people.flatMap(({ name, role }) => [name[language], role[language]]),
    ...targets.map(({ office }) => office[language]),
    ...[target.salutation, ...target.holders.map(({ name }) => name)].map((text) => text[language]),
    campaign.topic.phrase[language],
    campaign.subject[language],
    statement.organisation,
    statement.index,
    formatDate(statement.date, language),
    formatDate(campaign.factsAsOf, language),
    nameOfCountry(country, language),
  ];
  return new Set(texts.flatMap((text) => wordsOf(text ?? '')).map((word) => word.toLocaleLowerCase()));
}

/** Words and numbers, with the hyphens, apostrophes, points and commas inside them, without an English 's. */
function wordsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return words.map((word) => word.replace(/['’]s$/, ''));
}
