import type { Campaign } from '../campaign/campaign.js';
import type { Problem } from '../problem.js';
import { formatDate, type PlainDate } from '../text/plain-date.js';
import type { Order } from './find-order.js';

const over: Partial<Record<Campaign['state'], string>> = {
  closed: 'The campaign is closed.',
  won: 'The campaign is won.',
};

/** Why a campaign gives no letter in that language on that day. */
export function refusals({ campaign, language, date }: Order): Problem[] {
  return [...refusedState(campaign), ...refusedLanguage(campaign, language), ...refusedDate(campaign, date)];
}

function refusedState({ slug, state }: Campaign): Problem[] {
  const message = over[state];
  return message === undefined
    ? []
    : [refusal('campaign-over', `campaign ${slug}`, message, 'No more letters are needed: do not send any.')];
}

function refusedLanguage({ slug, languages }: Campaign, language: string): Problem[] {
  if (languages.includes(language)) return [];
  return [
    refusal(
      'language-unknown',
      'language',
      `The campaign ${slug} has no letters in "${language}".`,
      `Use one of: ${languages.join(', ')}.`,
    ),
  ];
}

function refusedDate({ statement, actBy }: Campaign, date: PlainDate): Problem[] {
  if (date < statement.date) {
    const fix = `Date it on or after the statement, ${formatDate(statement.date, 'en')}.`;
    return [
      refusal('date-too-early', 'date', `A letter of ${date} cannot know what the statement says.`, fix),
    ];
  }
  if (actBy === undefined || date <= actBy) return [];
  return [
    refusal(
      'date-too-late',
      'date',
      `The campaign asked for letters until ${formatDate(actBy, 'en')}.`,
      'Do not send any more.',
    ),
  ];
}

function refusal(code: string, where: string, message: string, fix: string): Problem {
  return { code, severity: 'error', where, message, fix };
}
