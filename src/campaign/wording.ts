import type { LanguageCode } from '../text/languages.js';
import type { Campaign } from './campaign.js';
import type { Demand, Length } from './demand.js';

type Naming = Pick<Campaign, 'citesOrganisation' | 'statement'>;

/** The approved wordings of a demand that this campaign may use, best first. */
export function approvedWordings(
  demand: Demand,
  language: LanguageCode,
  length: Length,
  campaign: Naming,
): string[] {
  return sayable(demand.wordings[language]?.[length], campaign);
}

/** The approved sentence of a fact, law entry or update, or `undefined` where the language has none. */
export function approvedSentence(
  entry: { sentences?: Record<LanguageCode, string[]> | undefined },
  language: LanguageCode,
  campaign: Naming,
): string | undefined {
  return sayable(entry.sentences?.[language], campaign)[0];
}

const unnamed = new WeakMap<Campaign, Campaign>();

/** The campaign as it is for a supporter who leaves the organisation's name out; the same object each time. */
export function withoutOrganisation(campaign: Campaign): Campaign {
  const known = unnamed.get(campaign) ?? { ...campaign, citesOrganisation: false };
  unnamed.set(campaign, known);
  return known;
}

/** Where the campaign does not name its organisation, only what does not name it. */
function sayable(
  wordings: readonly string[] | undefined,
  { citesOrganisation, statement }: Naming,
): string[] {
  return (wordings ?? []).filter((wording) => citesOrganisation || !wording.includes(statement.organisation));
}
