import type { Campaign } from '../campaign/campaign.js';
import { lengths } from '../campaign/demand.js';
import { reviewCampaign } from '../campaign/review-campaign.js';
import type { Problem } from '../problem.js';
import type { PlainDate } from '../text/plain-date.js';
import type { Library } from './library.js';
import { reviewLetter } from './review-letter.js';
import type { Choose } from './template/evaluate.js';
import { type AppealInput, writeAppeal } from './write-appeal.js';

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

function reviewLetters(library: Library, campaign: Campaign, on: PlainDate): Problem[] {
  if (campaign.state === 'closed' || campaign.state === 'won') return [];
  const occasions = campaign.targets.flatMap((target) =>
    campaign.languages.flatMap((language) =>
      lengths.map((length) => ({ target: target.id, language, length })),
    ),
  );
  return occasions.flatMap((occasion) => {
    const where = `${campaign.slug}: ${occasion.target}, ${occasion.language}, ${occasion.length}`;
    const input = { ...occasion, campaign: campaign.slug, date: on };
    const problems = supporters.flatMap((supporter) => reviewAlternatives(library, { ...input, supporter }));
    return distinct(problems).map((problem) => ({ ...problem, where }));
  });
}

/** Frames say who writes in other words where no town is given. */
const supporters = [{ name: 'A. Supporter', town: 'Leeds', country: 'GB' }, { name: 'A. Supporter' }];

/** Writes the letter with the first alternative of every `vary`, the second, and so on to the last. */
function reviewAlternatives(library: Library, input: AppealInput): Problem[] {
  const problems: Problem[] = [];
  let most = 1;
  for (let alternative = 0; alternative < most; alternative += 1) {
    const choose: Choose = (_, count) => {
      most = Math.max(most, count);
      return alternative % count;
    };
    problems.push(...reviewOne(library, { ...input, choose }));
  }
  return problems;
}

function reviewOne(library: Library, input: AppealInput): Problem[] {
  const { value: appeal, problems } = writeAppeal(library, input);
  if (!appeal) return problems;
  const unreviewed = problems.filter(({ code }) => code === 'unreviewed');
  return [...unreviewed, ...reviewLetter(appeal.letter, appeal)];
}

function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.code} ${problem.message}`, problem])).values()];
}
