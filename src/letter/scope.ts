import type { Campaign } from '../campaign/campaign.js';
import type { Length } from '../campaign/demand.js';
import { type Fact, maySay } from '../campaign/fact.js';
import { updateFor } from '../campaign/freshness.js';
import type { Target } from '../campaign/target.js';
import { approvedSentence, approvedWordings } from '../campaign/wording.js';
import { nameOfCountry } from '../text/countries.js';
import type { LanguageCode } from '../text/languages.js';
import { formatDate, type PlainDate } from '../text/plain-date.js';
import type { Supporter } from './supporter.js';
import type { Scope } from './template/evaluate.js';
import { campaignWords, type Phrase, supporterWords } from './template/phrase.js';

export interface Occasion {
  campaign: Campaign;
  target: Target;
  /** Absent for a blank letter. */
  supporter: Supporter | undefined;
  language: LanguageCode;
  length: Length;
  date: PlainDate;
}

/** The words of `letterVocabulary` for one letter. */
export function letterScope(occasion: Occasion): Scope {
  const { campaign, target, supporter, language, length, date } = occasion;
  const { statement, topic } = campaign;
  const outline = campaign.letter[length];
  return {
    name: supporterWords(supporter?.name),
    town: supporterWords(supporter?.town),
    country: campaignWords(supporter?.country ? nameOfCountry(supporter.country, language) : ''),
    personalLine: supporterWords(supporter?.personalLine),
    subject: campaignWords(campaign.subject[language] ?? ''),
    topic: campaignWords(topic.phrase[language] ?? '', topic.facts),
    since: sinceSentence(campaign, language, date),
    organisation: campaignWords(statement.organisation),
    statementDate: campaignWords(formatDate(statement.date, language)),
    statementIndex: campaignWords(statement.index),
    office: campaignWords(target.office[language] ?? ''),
    citesOrganisation: campaign.citesOrganisation,
    story: sentences(outline.story, 'fact', occasion),
    concerns: sentences(outline.concerns, 'fact', occasion),
    legalBasis: sentences(outline.law, 'law', occasion),
    demands: campaign.demands.map((demand) => ({
      id: campaignWords(demand.id),
      wording: campaignWords(approvedWordings(demand, language, length, campaign)[0] ?? '', [demand.id]),
    })),
    people: campaign.people.map(({ name, role }) => ({
      name: campaignWords(name[language] ?? ''),
      role: campaignWords(role[language] ?? ''),
    })),
  };
}

/** The approved sentence behind `{{fact "F25"}}` or `{{law "iccpr"}}`, where a letter may say it. */
export function sentenceOf(kind: string, id: string, { campaign, language }: Occasion): Phrase | undefined {
  const fact = campaign.facts.find((candidate) => candidate.id === id);
  const entry =
    kind === 'law' ? campaign.law.find((law) => law.id === id) : fact && maySay(fact) ? fact : undefined;
  const text = entry && approvedSentence(entry, language, campaign);
  return text === undefined
    ? undefined
    : campaignWords(text, kind === 'fact' && fact ? sourcesOf(fact) : [id]);
}

/** The facts that a fact rests on: itself, or those it combines. */
export function sourcesOf(fact: Fact): string[] {
  return fact.combines.length > 0 ? fact.combines : [fact.id];
}

function sentences(ids: readonly string[], kind: string, occasion: Occasion): Scope[] {
  return ids.flatMap((id) => {
    const sentence = sentenceOf(kind, id, occasion);
    return sentence ? [{ id: campaignWords(id), sentence }] : [];
  });
}

function sinceSentence(campaign: Campaign, language: LanguageCode, date: PlainDate): Phrase {
  const update = updateFor(campaign, date);
  const text = update && approvedSentence(update, language, campaign);
  return text === undefined ? campaignWords('') : campaignWords(text, [update?.id ?? '']);
}
