import { isDeepStrictEqual } from 'node:util';
import type { Campaign } from '../campaign/campaign.js';
import { type Checked, isError, type Problem } from '../problem.js';
import type { PlainDate } from '../text/plain-date.js';
import type { Library, LibraryReading } from './library.js';
import { whatBlocks } from './review-library.js';

export interface Renewed {
  library: Library;
  /** Why a campaign, or the letters, stayed as they were. */
  problems: Problem[];
}

/**
 * The library after its files have changed. A campaign that is wrong now stays as it was; so do the letters,
 * where they are wrong or would leave a campaign without a version that fits them. A stop of one campaign thus
 * never waits for a slip in another. What has not changed is the same object as before.
 */
export function renewLibrary(current: Library, read: LibraryReading, on: PlainDate): Renewed {
  const unread = [...read.shelves.problems, ...read.campaigns.problems].filter(isError);
  const letters = read.shelves.problems.some(isError) ? undefined : read.shelves.value;
  const shelves = letters ? unlessSame(current.shelves, letters) : current.shelves;
  const versions = versionsOf(current, read);
  const settled = settle(current, shelves, versions, on);
  const { library } = settled.complete ? settled : settle(current, current.shelves, versions, on);
  return { library, problems: [...unread, ...settled.problems] };
}

/** A campaign as its file has it now, if that can be read, and as it was. */
interface Versions {
  slug: string;
  read: Checked<Campaign>;
  kept: Campaign | undefined;
}

function versionsOf({ campaigns }: Library, { campaigns: read }: LibraryReading): Versions[] {
  if (!read.value)
    return [...campaigns].map(([slug, kept]) => ({ slug, kept, read: { value: kept, problems: [] } }));
  return [...read.value].map(([slug, { value, problems }]) => {
    const kept = campaigns.get(slug);
    return { slug, kept, read: value ? { value: unlessSame(kept, value), problems } : { problems } };
  });
}

/** Each campaign in its newest version that gives right letters; not complete if one has none any more. */
function settle(current: Library, shelves: Library['shelves'], versions: readonly Versions[], on: PlainDate) {
  const campaigns = new Map<string, Campaign>();
  const problems: Problem[] = [];
  const whatIsWrong = (slug: string, campaign: Campaign) => {
    const known = shelves === current.shelves && campaign === current.campaigns.get(slug);
    return known ? [] : whatBlocks({ shelves, campaigns: new Map([[slug, campaign]]) }, on);
  };
  for (const { slug, read, kept } of versions) {
    const wrong = read.value ? whatIsWrong(slug, read.value) : read.problems;
    problems.push(...wrong);
    if (read.value && wrong.length === 0) campaigns.set(slug, read.value);
    else if (kept && whatIsWrong(slug, kept).length === 0) campaigns.set(slug, kept);
  }
  const complete = versions.every(({ slug, kept }) => kept === undefined || campaigns.has(slug));
  return { library: { campaigns, shelves }, problems, complete };
}

function unlessSame<Value>(known: Value | undefined, read: Value): Value {
  return known !== undefined && isDeepStrictEqual(known, read) ? known : read;
}
