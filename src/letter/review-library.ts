import type { Campaign } from '../campaign/campaign.js';
import { lengths } from '../campaign/demand.js';
import { reviewCampaign } from '../campaign/review-campaign.js';
import type { Problem } from '../problem.js';
import type { PlainDate } from '../text/plain-date.js';
import type { Library } from './library.js';
import { reviewLetter } from './review-letter.js';
import { writeAppeal } from './write-appeal.js';

/** Reviews every campaign, and every letter that it can give on that day: gate and grounding. */
export function reviewLibrary(library: Library, on: PlainDate): Problem[] {
  return [...library.campaigns.values()].flatMap((campaign) => [
    ...reviewCampaign(campaign, on).map((problem) => ({
      ...problem,
      where: `${campaign.slug}: ${problem.where}`,
    })),
    ...reviewLetters(library, campaign, on),
  ]);
}

/** A handful of seeds meets each alternative of each `vary` of the frames. */
const seeds = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'];

function reviewLetters(library: Library, campaign: Campaign, on: PlainDate): Problem[] {
  if (campaign.state === 'closed' || campaign.state === 'won') return [];
  const occasions = campaign.targets.flatMap((target) =>
    campaign.languages.flatMap((language) =>
      lengths.map((length) => ({ target: target.id, language, length })),
    ),
  );
  return occasions.flatMap((occasion) => {
    const where = `${campaign.slug}: ${occasion.target}, ${occasion.language}, ${occasion.length}`;
    const problems = seeds.flatMap((seed) =>
      reviewOne(library, { ...occasion, campaign: campaign.slug, seed }, on),
    );
    return distinct(problems).map((problem) => ({ ...problem, where }));
  });
}

function reviewOne(
  library: Library,
  input: Omit<Parameters<typeof writeAppeal>[1], 'date' | 'supporter'>,
  on: PlainDate,
): Problem[] {
  const supporter = { name: 'A. Supporter', town: 'Leeds', country: 'GB' };
  const { value: appeal, problems } = writeAppeal(library, { ...input, date: on, supporter });
  if (!appeal) return problems;
  const unreviewed = problems.filter(({ code }) => code === 'unreviewed');
  return [...unreviewed, ...reviewLetter(appeal.letter, appeal)];
}

function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.code} ${problem.message}`, problem])).values()];
}
