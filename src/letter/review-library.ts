import type { Campaign } from '../campaign/campaign.js';
import { lengths } from '../campaign/demand.js';
import { reviewCampaign } from '../campaign/review-campaign.js';
import { withoutOrganisation } from '../campaign/wording.js';
import { isError, type Problem } from '../problem.js';
import type { PlainDate } from '../text/plain-date.js';
import { findOrder, type Order } from './find-order.js';
import type { Library } from './library.js';
import { reviewFrame } from './review-frame.js';
import type { Supporter } from './supporter.js';
import type { Choose } from './template/evaluate.js';
import { writeLetter } from './write-letter.js';

/** Which letters a review is about: those of one campaign to some of its targets. */
export interface ReviewScope {
  campaign: string;
  /** Ids. */
  targets: readonly string[];
}

/**
 * Reviews every campaign, the frames of its letters, and the letters themselves: gate and grounding. With a
 * scope, only what it is about.
 */
export function reviewLibrary(library: Library, on: PlainDate, scope?: ReviewScope): Problem[] {
  const campaigns = [...library.campaigns.values()].filter(({ slug }) => !scope || slug === scope.campaign);
  return campaigns.flatMap((campaign) => {
    const place = (problem: Problem) => ({ ...problem, where: `${campaign.slug}: ${problem.where}` });
    const found = waysToName(campaign, scope).flatMap((way) => [
      ...reviewCampaign(way, on),
      ...reviewLetters({ ...library, campaigns: new Map([[way.slug, way]]) }, way, on, scope),
    ]);
    return distinct(found).map(place);
  });
}

/** With the organisation's name, and without it where supporters may choose; a command for some letters looks at its own. */
function waysToName(campaign: Campaign, scope: ReviewScope | undefined): Campaign[] {
  const both = campaign.organisationOptional && campaign.citesOrganisation && !scope;
  return both ? [campaign, withoutOrganisation(campaign)] : [campaign];
}

/**
 * Why published campaigns cannot be offered. A draft need not be right yet, for nobody is offered its letters.
 * Where a ruling is needed each letter is refused by itself: the pages must stay up to say who is free.
 */
export function whatBlocks(library: Library, on: PlainDate, scope?: ReviewScope): Problem[] {
  const published = [...library.campaigns].filter(([, { state }]) => state !== 'draft');
  return reviewLibrary({ ...library, campaigns: new Map(published) }, on, scope).filter(
    (problem) => isError(problem) && problem.code !== 'ruling-needed',
  );
}

function reviewLetters(library: Library, campaign: Campaign, on: PlainDate, scope?: ReviewScope): Problem[] {
  if (campaign.state === 'closed' || campaign.state === 'won') return [];
  const targets = campaign.targets.filter(({ id }) => !scope || scope.targets.includes(id));
  return targets.flatMap((target) =>
    campaign.languages.flatMap((language) =>
      lengths.flatMap((length) => {
        const date = within(on, campaign);
        const order = findOrder(library, {
          campaign: campaign.slug,
          target: target.id,
          language,
          length,
          date,
        });
        return order.value ? reviewOrder(order.value) : order.problems;
      }),
    ),
  );
}

/** A day on which the campaign gives letters: a campaign that is over is no fault of its letters. */
function within(on: PlainDate, { statement, actBy }: Campaign): PlainDate {
  if (on < statement.date) return statement.date;
  return actBy !== undefined && on > actBy ? actBy : on;
}

function reviewOrder(order: Order): Problem[] {
  const { target, language, length, shelf } = order;
  const name = `${target.kind}-${length}` as const;
  const template = shelf.frames.get(name);
  const where = `letters/${language}/${name}.hbs`;
  const written = supporters.flatMap((supporter) => reviewAlternatives(order, supporter));
  return [
    ...(template ? reviewFrame(template, order) : []),
    ...written.map((problem) => ({ ...problem, where })),
  ];
}

/** Frames say who writes in other words where something is not given; a blank letter is from nobody. */
const supporters: (Supporter | undefined)[] = [
  undefined,
  ...[{}, { town: 'Leeds' }].flatMap((place) =>
    [{}, { country: 'GB' }].flatMap((country) =>
      [{}, { personalLine: 'I ask you to act.' }].map((line) => ({
        name: 'A. Supporter',
        ...place,
        ...country,
        ...line,
      })),
    ),
  ),
];

/** Writes the letter with the first alternative of every `vary`, the second, and so on to the last. */
function reviewAlternatives(order: Order, supporter: Supporter | undefined): Problem[] {
  const problems: Problem[] = [];
  let most = 1;
  for (let alternative = 0; alternative < most; alternative += 1) {
    const choose: Choose = (_, count) => {
      most = Math.max(most, count);
      return alternative % count;
    };
    const { problems: told } = writeLetter(order, { supporter, choose, addressChecked: false });
    problems.push(...told.filter(({ severity, code }) => severity === 'error' || code === 'unreviewed'));
  }
  return problems;
}

function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
