import { basename, join } from 'node:path';
import type { Campaign } from '../campaign/campaign.js';
import type { Checked } from '../problem.js';
import { readText } from './read-text.js';
import { type ReadyFiles, readUnlessReady } from './ready-files.js';

export const campaignFileName = 'campaign.yaml';

/** The campaign of one folder, or everything that is wrong with its file, each with line and column. */
export async function readCampaignFolder(
  folder: string,
  ready: ReadyFiles = new Map(),
): Promise<Checked<Campaign>> {
  const slug = basename(folder);
  const name = `${slug}/${campaignFileName}`;
  const { value: text, problems } = await readText(join(folder, campaignFileName), name);
  if (text === undefined) return { problems };
  return readUnlessReady({ name, text }, ready, async () => {
    const { parseCampaignFile } = await import('./campaign-file.js');
    return parseCampaignFile(text, { slug, name });
  });
}
