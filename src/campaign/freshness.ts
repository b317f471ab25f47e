import type { Problem } from '../problem.js';
import { addMonths, formatDate, type PlainDate } from '../text/plain-date.js';
import type { Campaign } from './campaign.js';
import type { Update } from './law.js';

/** Months after its newest update during which a campaign counts as fresh. */
const monthsFresh = 6;

/** The last day on which somebody knew the facts to hold: statement, updates, staff's reconfirmation. */
export function lastKnown(campaign: Campaign): PlainDate {
  const days = [campaign.factsAsOf, campaign.reconfirmed, ...campaign.updates.map((update) => update.date)];
  return days.filter((day) => day !== undefined).reduce((a, b) => (a > b ? a : b));
}

/** A warning for a letter or review of that day, when nobody has confirmed the facts for six months. */
export function staleness(campaign: Campaign, on: PlainDate): Problem[] {
  const known = lastKnown(campaign);
  if (on <= addMonths(known, monthsFresh)) return [];
  return [
    {
      code: 'facts-stale',
      severity: 'warning',
      where: `campaign ${campaign.slug}`,
      message: `Its facts were last confirmed on ${formatDate(known, 'en')}, over six months before ${formatDate(on, 'en')}.`,
      fix: 'Check that the persons concerned are still in the situation described, and set "reconfirmed" in the campaign.',
    },
  ];
}

/** The newest update that a letter of that day can know and may say. */
export function updateFor(campaign: Campaign, on: PlainDate): Update | undefined {
  return campaign.updates
    .filter((update) => update.use === 'letter' && update.date <= on)
    .sort((a, b) => (a.date < b.date ? 1 : -1))[0];
}
