import type { Campaign } from '../campaign/campaign.js';
import { isNoLongerHeld, standingOf } from '../campaign/standing.js';
import type { PlainDate } from '../text/plain-date.js';
import { origin } from './origin.js';
import { type Screen, toldWith } from './screen.js';

/** What stands above all else on the page of a campaign: whether it takes letters, who is free, what was wrong. */
export function standingView(campaign: Campaign, today: PlainDate, screen: Screen) {
  const { day, say, t } = screen;
  const standing = standingOf(campaign, today);
  const { ended, people } = campaign;
  return {
    over: standing !== 'open' && {
      sentence: t(`campaign.standing.${standing}`),
      on: ended && t('campaign.ended', { date: day(ended.on) }),
      reason: say(ended?.reason),
      told: toldWith(screen, Object.keys(ended?.reason ?? {})),
    },
    changed: people
      .filter(({ status }) => isNoLongerHeld(status.is))
      .map(({ name, status }) => ({
        name: say(name),
        status: t(`person.${status.is}`),
        asOf: day(status.asOf),
      })),
    corrections: correctionsView(campaign, screen),
  };
}

/** The newest first; also beside the form and the letter, for those who come back with one taken before. */
export function correctionsView({ corrections }: Campaign, screen: Screen) {
  return [...corrections]
    .sort((a, b) => (a.on < b.on ? 1 : -1))
    .map(({ on, what, source }) => ({
      iso: on,
      on: screen.day(on),
      what: screen.say(what),
      told: toldWith(screen, Object.keys(what)),
      origin: source && origin(source),
    }));
}
