import type { Campaign } from '../campaign/campaign.js';
import type { Target } from '../campaign/target.js';
import type { Problem } from '../problem.js';
import { ungrounded, ungroundedClaims, withoutCapital } from './grounding.js';
import type { Letter, Passage } from './letter.js';
import { passagesOf } from './passages.js';
import type { Phrases } from './phrases.js';

/**
 * Grounding of one letter: every number, date and name in its subject, closing and fixed words, which are its
 * frame's, must occur in a fact that it cites or in the campaign's own data. What the campaign or the supporter
 * put in is not looked at: it has its source, or its author.
 */
export function reviewLetter(
  letter: Letter,
  from: { campaign: Campaign; target: Target; phrases: Phrases },
): Problem[] {
  const ground = { ...from, language: letter.language, cited: letter.sources.map(({ fact }) => fact) };
  const texts = [
    letter.subject,
    ...passagesOf(letter.blocks).map(fixedWords),
    withoutCapital(letter.closing),
  ];
  return ungroundedClaims(texts.join(' … '), ground).map((claim) => ungrounded(claim, 'letter'));
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
