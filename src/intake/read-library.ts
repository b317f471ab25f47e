import { join } from 'node:path';
import type { Campaign } from '../campaign/campaign.js';
import type { Library, LibraryReading } from '../letter/library.js';
import type { Checked, Problem } from '../problem.js';
import { readCampaignFolder } from './campaign-folder.js';
import { readShelves } from './letter-frames.js';
import { listFolders } from './list-folders.js';
import type { ReadyFiles } from './ready-files.js';

/**
 * Everything under a `templates` folder. What is wrong is left out of the library and told. What is in `ready`
 * is taken from there.
 */
export async function readLibrary(
  folder: string,
  ready: ReadyFiles = new Map(),
): Promise<{ value: Library; problems: Problem[] }> {
  const { shelves, campaigns } = await readTemplates(folder, ready);
  const read = [...(campaigns.value ?? [])];
  const sound = read.flatMap(([slug, { value }]) => (value ? [[slug, value] as const] : []));
  return {
    value: { campaigns: new Map(sound), shelves: shelves.value ?? new Map() },
    problems: [shelves, campaigns, ...read.map(([, campaign]) => campaign)].flatMap(
      ({ problems }) => problems,
    ),
  };
}

/** The same, with what is wrong beside each thing that it is wrong with. */
export async function readTemplates(folder: string, ready: ReadyFiles = new Map()): Promise<LibraryReading> {
  const shelves = await readShelves(join(folder, 'letters'), ready);
  return { shelves, campaigns: await readCampaigns(join(folder, 'campaigns'), ready) };
}

async function readCampaigns(folder: string, ready: ReadyFiles): Promise<LibraryReading['campaigns']> {
  const { value: slugs, problems } = await listFolders(folder);
  if (!slugs) return { problems };
  const campaigns = new Map<string, Checked<Campaign>>();
  for (const slug of slugs) campaigns.set(slug, await readCampaignFolder(join(folder, slug), ready));
  return { value: campaigns, problems };
}
