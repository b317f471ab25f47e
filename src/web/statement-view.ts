import type { Campaign } from '../campaign/campaign.js';
import { formatDate } from '../text/plain-date.js';
import { screenLanguage } from './words.js';

/** Whose statement the campaign rests on. Every page of a campaign says so, and that we are independent of it. */
export function statementView({ statement }: Pick<Campaign, 'statement'>) {
  return { ...statement, date: formatDate(statement.date, screenLanguage) };
}
