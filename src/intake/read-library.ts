import { join } from 'node:path';
import type { Campaign } from '../campaign/campaign.js';
import type { Library } from '../letter/library.js';
import type { Checked, Problem } from '../problem.js';
import { readCampaignFolder } from './campaign-folder.js';
import { readShelves } from './letter-frames.js';
import { listFolders } from './list-folders.js';

/** Everything under a `templates` folder. What is wrong is left out of the library and told. */
export async function readLibrary(folder: string): Promise<{ value: Library; problems: Problem[] }> {
  const shelves = await readShelves(join(folder, 'letters'));
  const campaigns = await readCampaigns(join(folder, 'campaigns'));
  return {
    value: { campaigns: campaigns.value ?? new Map(), shelves: shelves.value ?? new Map() },
    problems: [...shelves.problems, ...campaigns.problems],
  };
}

async function readCampaigns(folder: string): Promise<Checked<Map<string, Campaign>>> {
  const campaigns = new Map<string, Campaign>();
  const slugs = await listFolders(folder);
  const problems = [...slugs.problems];
  for (const slug of slugs.value ?? []) {
    const campaign = await readCampaignFolder(join(folder, slug));
    problems.push(...campaign.problems);
    if (campaign.value) campaigns.set(slug, campaign.value);
  }
  return { value: campaigns, problems };
}
