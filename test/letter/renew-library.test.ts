import type { Campaign } from '../../src/campaign/campaign.js';
import { parseFrame } from '../../src/intake/frame-file.js';
import { readTemplates } from '../../src/intake/read-library.js';
import type { Library, LibraryReading } from '../../src/letter/library.js';
import { renewLibrary } from '../../src/letter/renew-library.js';
import type { Checked, Problem } from '../../src/problem.js';
import { plainDate } from '../../src/text/plain-date.js';
import { kazakhstan, library, shippedCampaign, templatesFolder } from '../support/library.js';

const today = plainDate('2025-08-15');

const wrongFile: Problem = {
  code: 'yaml-syntax',
  severity: 'error',
  where: 'other/campaign.yaml:3:1',
  message: 'A quote is not closed.',
  fix: 'Mend the YAML there.',
};

/** The shipped campaign, and another with its own slug. */
function twoCampaigns(): Library {
  const other = { ...shippedCampaign(), slug: 'other' };
  return { ...library, campaigns: new Map([...library.campaigns, ['other', other]]) };
}

/** What we ship, read once more. */
const shipped = await readTemplates(templatesFolder);

function reading(from: Library, changes: Record<string, Checked<Campaign>> = {}): LibraryReading {
  const campaigns = [...from.campaigns].map(
    ([slug, value]) => [slug, shipped.campaigns.value?.get(slug) ?? { value, problems: [] }] as const,
  );
  return {
    shelves: shipped.shelves,
    campaigns: { value: new Map([...campaigns, ...Object.entries(changes)]), problems: [] },
  };
}

function changed(change: (campaign: Campaign) => void): Checked<Campaign> {
  const campaign = shippedCampaign();
  change(campaign);
  return { value: campaign, problems: [] };
}

/** The shelves with the words of one frame replaced. */
function withFrame(from: Library, text: string): Library['shelves'] {
  const { value: frame } = parseFrame(text, 'en/prosecutor-full.hbs');
  const english = from.shelves.get('en');
  if (!frame || !english) throw new Error('the frame of this test cannot be read');
  const frames = new Map([...english.frames, ['prosecutor-full' as const, frame]]);
  return new Map([...from.shelves, ['en', { ...english, frames }]]);
}

test('files that say the same leave the very same campaigns and letters', () => {
  const { library: renewed, problems } = renewLibrary(library, reading(library), today);
  expect(problems).toEqual([]);
  expect(renewed.shelves).toBe(library.shelves);
  expect(renewed.campaigns.get(kazakhstan)).toBe(library.campaigns.get(kazakhstan));
});

test('a stop is taken although the file of another campaign is wrong', () => {
  const current = twoCampaigns();
  const stop = changed((campaign) => {
    campaign.state = 'closed';
  });
  const read = reading(current, { [kazakhstan]: stop, other: { problems: [wrongFile] } });
  const { library: renewed, problems } = renewLibrary(current, read, today);
  expect(renewed.campaigns.get(kazakhstan)?.state).toBe('closed');
  expect(renewed.campaigns.get('other')).toBe(current.campaigns.get('other'));
  expect(problems).toEqual([wrongFile]);
});

test('a campaign whose letters would be wrong stays as it was, and says why', () => {
  const broken = changed((campaign) => {
    for (const demand of campaign.demands)
      demand.wordings = { en: { full: ['Free them.'], short: ['Free them.'] } };
  });
  const { library: renewed, problems } = renewLibrary(
    library,
    reading(library, { [kazakhstan]: broken }),
    today,
  );
  expect(renewed.campaigns.get(kazakhstan)).toBe(library.campaigns.get(kazakhstan));
  expect(problems.map(({ where }) => where)).toContain(`${kazakhstan}: demand D1`);
});

test('a new campaign that is wrong is not offered', () => {
  const read = reading(library, { other: { problems: [wrongFile] } });
  const { library: renewed, problems } = renewLibrary(library, read, today);
  expect([...renewed.campaigns.keys()]).toEqual([kazakhstan]);
  expect(problems).toEqual([wrongFile]);
});

test('a campaign whose folder is gone is offered no more', () => {
  const read = reading(twoCampaigns());
  const { library: renewed } = renewLibrary(
    twoCampaigns(),
    { ...read, campaigns: reading(library).campaigns },
    today,
  );
  expect([...renewed.campaigns.keys()]).toEqual([kazakhstan]);
});

test('when the folder of campaigns cannot be read all of them stay', () => {
  const read = { ...reading(library), campaigns: { problems: [wrongFile] } };
  const { library: renewed, problems } = renewLibrary(library, read, today);
  expect(renewed.campaigns).toEqual(library.campaigns);
  expect(problems).toEqual([wrongFile]);
});

test('a letter that leaves its demands out changes nothing, and a stop that comes with it is still taken', () => {
  const current = twoCampaigns();
  const stop = changed((campaign) => {
    campaign.state = 'closed';
  });
  const read = reading(current, { [kazakhstan]: stop });
  const without = {
    ...read,
    shelves: {
      value: withFrame(
        library,
        '---\nsubject: "{{subject}}"\npurpose: A letter that asks for nothing\nreviewed: true\n---\nI write to you as {{name}}.\n',
      ),
      problems: [],
    },
  };
  const { library: renewed, problems } = renewLibrary(current, without, today);
  expect(renewed.shelves).toBe(current.shelves);
  expect(renewed.campaigns.get(kazakhstan)?.state).toBe('closed');
  expect(problems.map(({ code }) => code)).toContain('demand-missing');
});

test('letters that cannot be read stay as they were', () => {
  const read = { ...reading(library), shelves: { value: new Map(), problems: [wrongFile] } };
  const { library: renewed, problems } = renewLibrary(library, read, today);
  expect(renewed.shelves).toBe(library.shelves);
  expect(problems).toEqual([wrongFile]);
});

test('a person who is free shows at once, although letters then wait for a ruling', () => {
  const freed = changed(({ people }) => {
    for (const { status } of people) status.is = 'freed';
  });
  const { library: renewed, problems } = renewLibrary(
    library,
    reading(library, { [kazakhstan]: freed }),
    today,
  );
  expect(renewed.campaigns.get(kazakhstan)?.people[0]?.status.is).toBe('freed');
  expect(problems).toEqual([]);
});
