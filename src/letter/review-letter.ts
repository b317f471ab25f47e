import type { Campaign } from '../campaign/campaign.js';
import type { Target } from '../campaign/target.js';
import type { Problem } from '../problem.js';
import { nameOfCountry } from '../text/countries.js';
import { formatDate, monthNames } from '../text/plain-date.js';
import type { Letter, Passage } from './letter.js';
import { passagesOf } from './passages.js';
import type { Phrases } from './phrases.js';

/**
 * Grounding: every number, date and name in a letter's fixed words, which are its frame's, must occur in a
 * fact that the letter cites or in the campaign's own data. What the campaign or the supporter put in is not
 * looked at: it has its source, or its author.
 */
export function reviewLetter(letter: Letter, { campaign, target, phrases }: Ground): Problem[] {
  const known = knownWords(letter, { campaign, target, phrases });
  const claims = passagesOf(letter.blocks).flatMap((passage) =>
    claimsIn(fixedWords(passage), letter, phrases),
  );
  return [...new Set(claims)].filter((claim) => !known.has(claim.toLocaleLowerCase())).map(ungrounded);
}

interface Ground {
  campaign: Campaign;
  target: Target;
  phrases: Phrases;
}

/** The passage's text outside its marks; what was put in leaves a gap that joins no words. */
function fixedWords({ text, marks }: Passage): string {
  let fixed = '';
  let from = 0;
  for (const { start, end } of marks) {
    fixed += `${text.slice(from, start)} … `;
    from = end;
  }
  return fixed + text.slice(from);
}

/** Numbers in digits or words, months, and words with a capital that the language's phrases do not explain. */
function claimsIn(text: string, { language }: Letter, phrases: Phrases): string[] {
  const months = new Set(monthNames(language));
  const capitalised = new Set(phrases.capitalisedWords);
  return wordsOf(text).filter((word) => {
    const lower = word.toLocaleLowerCase();
    if (/\p{N}/u.test(word) || months.has(word) || Object.hasOwn(phrases.numberWords, lower)) return true;
    return /^\p{Lu}/u.test(word) && !capitalised.has(word);
  });
}

/** Every word of what the letter may rely on, in lower case. */
function knownWords(letter: Letter, { campaign, target }: Ground): Set<string> {
  const { language } = letter;
  const cited = new Set(letter.sources.map(({ fact }) => fact));
  const { statement, country, people, facts, law, targets } = campaign;
  const texts = [
    ...facts
      .filter(({ id }) => cited.has(id))
      .flatMap(({ summary, sentences }) => [summary, ...(sentences?.[language] ?? [])]),
    ...law.filter(({ id }) => cited.has(id)).flatMap(({ sentences }) => sentences[language] ?? []),
    ...people.flatMap(({ name, role }) => [name[language], role[language]]),
    ...targets.map(({ office }) => office[language]),
    ...[target.salutation, ...target.holders.map(({ name }) => name)].map((text) => text[language]),
    campaign.topic.phrase[language],
    statement.organisation,
    statement.index,
    formatDate(statement.date, language),
    formatDate(campaign.factsAsOf, language),
    nameOfCountry(country, language),
    letter.sender.name,
  ];
  return new Set(texts.flatMap((text) => wordsOf(text ?? '')).map((word) => word.toLocaleLowerCase()));
}

/** Words and numbers: letters, digits, and the hyphens, apostrophes, points and commas inside them. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

function ungrounded(claim: string): Problem {
  return {
    code: 'ungrounded',
    severity: 'error',
    where: 'letter',
    message: `"${claim}" stands in the letter's fixed words but in no fact that it cites.`,
    fix: 'Say it through a fact of the campaign; or, if it is no name, add it to capitalisedWords in phrases.json.',
  };
}
