import type { Campaign } from '../campaign/campaign.js';
import { lastKnown } from '../campaign/freshness.js';
import { formatDate, type PlainDate } from '../text/plain-date.js';
import { isOver } from './public-campaigns.js';
import { onScreen, screenLanguage, t } from './words.js';

/** The invitations to write, those that are over last. */
export function homePage(campaigns: readonly Campaign[], today: PlainDate) {
  const isClosed = (campaign: Campaign) => isOver(campaign, today);
  return {
    title: t('home.title'),
    open: campaigns.filter((campaign) => !isClosed(campaign)).map(entry),
    over: campaigns.filter(isClosed).map(entry),
  };
}

function entry(campaign: Campaign) {
  return {
    slug: campaign.slug,
    title: onScreen(campaign.title),
    summary: (campaign.summary[screenLanguage] ?? Object.values(campaign.summary)[0] ?? [])[0],
    organisation: campaign.statement.organisation,
    lastKnown: formatDate(lastKnown(campaign), screenLanguage),
    actBy: campaign.actBy && formatDate(campaign.actBy, screenLanguage),
  };
}
