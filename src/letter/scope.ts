import { type Fact, maySay } from '../campaign/fact.js';
import { updateFor } from '../campaign/freshness.js';
import { approvedSentence, approvedWordings } from '../campaign/wording.js';
import { formatDate } from '../text/plain-date.js';
import type { Order } from './find-order.js';
import type { Scope } from './template/evaluate.js';
import { campaignWords, type Phrase } from './template/phrase.js';

/** The words of `letterVocabulary` that are the same for everybody who sends letters of an order. */
export function orderScope(order: Order): Scope {
  const { campaign, target, language, length } = order;
  const { statement, topic } = campaign;
  const outline = campaign.letter[length];
  return {
    subject: campaignWords(campaign.subject[language] ?? ''),
    topic: campaignWords(topic.phrase[language] ?? '', topic.facts),
    since: sinceSentence(order),
    organisation: campaignWords(statement.organisation),
    statementDate: campaignWords(formatDate(statement.date, language)),
    statementIndex: campaignWords(statement.index ?? ''),
    office: campaignWords(target.office[language] ?? ''),
    citesOrganisation: campaign.citesOrganisation,
    story: sentences(outline.story, 'fact', order),
    concerns: sentences(outline.concerns, 'fact', order),
    legalBasis: sentences(outline.law, 'law', order),
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
export function sentenceOf(kind: string, id: string, { campaign, language }: Order): Phrase | undefined {
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

function sentences(ids: readonly string[], kind: string, order: Order): Scope[] {
  return ids.flatMap((id) => {
    const sentence = sentenceOf(kind, id, order);
    return sentence ? [{ id: campaignWords(id), sentence }] : [];
  });
}

function sinceSentence({ campaign, language, length, date }: Order): Phrase {
  const update = updateFor(campaign, date);
  const sentences = length === 'short' ? update?.shortSentences : update?.sentences;
  const text = update && approvedSentence({ sentences }, language, campaign);
  return text === undefined ? campaignWords('') : campaignWords(text, [update?.id ?? '']);
}
