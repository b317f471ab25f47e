import type { Campaign } from '../campaign/campaign.js';
import type { Services } from '../services.js';
import { Refusal } from './refusal.js';

/** Campaigns that supporters may see: drafts are staff's. The newest statement comes first. */
export function publicCampaigns({ library }: Services): Campaign[] {
  return [...library.campaigns.values()]
    .filter(({ state }) => state !== 'draft')
    .sort((a, b) => (a.statement.date < b.statement.date ? 1 : -1));
}

/** Throws a 404 where there is none of that name. */
export function publicCampaign({ library }: Services, slug: string): Campaign {
  const campaign = library.campaigns.get(slug);
  if (!campaign || campaign.state === 'draft') throw new Refusal(404, 'campaign-unknown');
  return campaign;
}

/** Throws a 410 where the campaign wants no more letters. */
export function openCampaign(services: Services, slug: string): Campaign {
  const campaign = publicCampaign(services, slug);
  if (isOver(campaign, services.today())) throw new Refusal(410, 'campaign-over');
  return campaign;
}

export function isOver({ state, actBy }: Campaign, today: string): boolean {
  return state === 'closed' || state === 'won' || (actBy !== undefined && actBy < today);
}
