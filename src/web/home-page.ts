import type { Campaign } from '../campaign/campaign.js';
import { lastKnown } from '../campaign/freshness.js';
import { standingOf } from '../campaign/standing.js';
import { toldIn } from '../text/languages.js';
import type { PlainDate } from '../text/plain-date.js';
import { type Screen, toldWith } from './screen.js';
import { correctionsView } from './standing-view.js';

/** The invitations to write, those that are over last. */
export function homePage(campaigns: readonly Campaign[], today: PlainDate, screen: Screen) {
  const isOver = (campaign: Campaign) => ['closed', 'won'].includes(standingOf(campaign, today));
  const entry = (campaign: Campaign) => entryOf(campaign, today, screen);
  return {
    title: screen.t('home.title'),
    path: '/',
    open: campaigns.filter((campaign) => !isOver(campaign)).map(entry),
    over: campaigns.filter(isOver).map(entry),
  };
}

function entryOf(campaign: Campaign, today: PlainDate, screen: Screen) {
  const { slug, title, summary, statement, actBy } = campaign;
  const standing = standingOf(campaign, today);
  const [corrected] = correctionsView(campaign, screen);
  return {
    slug,
    title: screen.say(title),
    summary: (summary[toldIn(screen.language, Object.keys(summary))] ?? [])[0],
    told: toldWith(screen, Object.keys(summary)),
    organisation: statement.organisation,
    lastKnown: screen.day(lastKnown(campaign)),
    actBy: actBy && screen.day(actBy),
    standing: standing !== 'open' && screen.t(`home.standing.${standing}`),
    corrected: corrected?.on,
  };
}
