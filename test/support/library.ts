import { fileURLToPath } from 'node:url';
import type { Campaign } from '../../src/campaign/campaign.js';
import { readLibrary } from '../../src/intake/read-library.js';
import type { Library } from '../../src/letter/library.js';
import { type Appeal, type AppealInput, writeAppeal } from '../../src/letter/write-appeal.js';
import { valueOrThrow } from '../../src/problem.js';

export const templatesFolder = fileURLToPath(new URL('../../templates', import.meta.url));

export const kazakhstan = 'kazakhstan-release-peaceful-protestors';

/** What we ship, as the program reads it. */
export const { value: library, problems: libraryProblems } = await readLibrary(templatesFolder);

export function shippedCampaign(): Campaign {
  const campaign = library.campaigns.get(kazakhstan);
  if (!campaign) throw new Error(libraryProblems.map((problem) => problem.message).join('\n'));
  return structuredClone(campaign);
}

/** The shipped library with its campaign changed. */
export function libraryWith(change: (campaign: Campaign) => void): Library {
  const campaign = shippedCampaign();
  change(campaign);
  return { ...library, campaigns: new Map([[kazakhstan, campaign]]) };
}

/** Leeds writes to the Prosecutor General two weeks after the statement; override what a test is about. */
export function anInput(overrides: Partial<AppealInput> = {}): AppealInput {
  return {
    campaign: kazakhstan,
    target: 'prosecutor-general',
    language: 'en',
    date: '2023-08-15',
    supporter: { name: 'Hannah Whitfield', town: 'Leeds', country: 'GB' },
    ...overrides,
  };
}

export function anAppeal(overrides: Partial<AppealInput> = {}, from: Library = library): Appeal {
  return valueOrThrow(writeAppeal(from, anInput(overrides)));
}
