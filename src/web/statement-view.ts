import type { Campaign } from '../campaign/campaign.js';
import { origin } from './origin.js';
import type { Screen } from './screen.js';

/** Whose statement the campaign rests on. Every page of a campaign says so, and that we are independent of it. */
export function statementView({ statement }: Pick<Campaign, 'statement'>, { day }: Screen) {
  const { date, url } = statement;
  return { ...statement, date: day(date), origin: url === undefined ? undefined : origin(url) };
}
