import type { PlainDate } from '../text/plain-date.js';
import type { Campaign } from './campaign.js';
import type { Demand } from './demand.js';
import type { Person } from './person.js';

/**
 * Where a campaign stands for those who would write: `held` gives no letter until staff have ruled what its
 * demands ask for now, since someone whose release they demand is free or has died.
 */
export type Standing = 'open' | 'held' | 'closed' | 'won';

export function standingOf(campaign: Campaign, on: PlainDate): Standing {
  if (campaign.state === 'won') return 'won';
  if (campaign.state === 'closed' || (campaign.actBy !== undefined && campaign.actBy < on)) return 'closed';
  return campaign.demands.some((demand) => awaitingRuling(demand, campaign).length > 0) ? 'held' : 'open';
}

/** Those whose release a demand asks for although they are free or dead, until staff rule that it stands. */
export function awaitingRuling(demand: Demand, campaign: Campaign): Person[] {
  const ruledOn = demand.ruling?.on;
  return campaign.people.filter(
    ({ id, status }) =>
      demand.frees.includes(id) && isNoLongerHeld(status.is) && (!ruledOn || ruledOn < status.asOf),
  );
}

export function isNoLongerHeld(status: Person['status']['is']): boolean {
  return status === 'freed' || status === 'died';
}
