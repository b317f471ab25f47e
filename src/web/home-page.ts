import type { Campaign } from '../campaign/campaign.js';
import { lastKnown } from '../campaign/freshness.js';
import type { PlainDate } from '../text/plain-date.js';
import { isOver } from './public-campaigns.js';
import { type Screen, toldIn, toldWith } from './screen.js';

/** The invitations to write, those that are over last. */
export function homePage(campaigns: readonly Campaign[], today: PlainDate, screen: Screen) {
  const isClosed = (campaign: Campaign) => isOver(campaign, today);
  const entry = (campaign: Campaign) => entryOf(campaign, screen);
  return {
    title: screen.t('home.title'),
    path: '/',
    open: campaigns.filter((campaign) => !isClosed(campaign)).map(entry),
    over: campaigns.filter(isClosed).map(entry),
  };
}

function entryOf(campaign: Campaign, screen: Screen) {
  const { slug, title, summary, statement, actBy } = campaign;
  return {
    slug,
    title: screen.say(title),
    summary: (summary[toldIn(screen.language, Object.keys(summary))] ?? [])[0],
    told: toldWith(screen, Object.keys(summary)),
    organisation: statement.organisation,
    lastKnown: screen.day(lastKnown(campaign)),
    actBy: actBy && screen.day(actBy),
  };
}
