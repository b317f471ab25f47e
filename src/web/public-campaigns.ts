import type { Campaign } from '../campaign/campaign.js';
import { standingOf } from '../campaign/standing.js';
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

/** Throws a 410 where the campaign wants no more letters, and a 409 where they wait for a ruling of staff. */
export function openCampaign(services: Services, slug: string): Campaign {
  const campaign = publicCampaign(services, slug);
  const standing = standingOf(campaign, services.today());
  if (standing === 'held') throw new Refusal(409, 'campaign-held', slug);
  if (standing !== 'open') throw new Refusal(410, 'campaign-over', slug);
  return campaign;
}
