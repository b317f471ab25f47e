import { basename, join } from 'node:path';
import type { Campaign } from '../campaign/campaign.js';
import type { Checked } from '../problem.js';
import { type ReadyFiles, readUnlessReady } from './ready-files.js';

export const campaignFileName = 'campaign.yaml';

/** The campaign of one folder, or everything that is wrong with its file, each with line and column. */
export async function readCampaignFolder(
  folder: string,
  ready: ReadyFiles = new Map(),
): Promise<Checked<Campaign>> {
  const slug = basename(folder);
  const name = `${slug}/${campaignFileName}`;
  return readUnlessReady({ path: join(folder, campaignFileName), name }, ready, async () => {
    const { parseCampaignFile } = await import('./campaign-file.js');
    return (text) => parseCampaignFile(text, { slug, name });
  });
}
