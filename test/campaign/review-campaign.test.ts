import type { Campaign } from '../../src/campaign/campaign.js';
import { reviewCampaign } from '../../src/campaign/review-campaign.js';
import { plainDate } from '../../src/text/plain-date.js';
import { shippedCampaign } from '../support/library.js';

const soon = plainDate('2023-08-15');

function codes(change: (campaign: Campaign) => void, on = soon): string[] {
  const campaign = shippedCampaign();
  change(campaign);
  return reviewCampaign(campaign, on)
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, code }) => `${severity} ${code}`);
}

test('the shipped campaign may be published', () => {
  expect(codes(() => {})).toEqual([]);
});

test('that nobody knows whether those concerned want letters is told, and does not block', () => {
  const problems = reviewCampaign(shippedCampaign(), soon).filter(({ code }) => code === 'question-answered');
  expect(problems.map(({ severity, where }) => [severity, where])).toEqual([
    ['info', 'lettersWanted'],
    ['info', 'tortureClaimsNamed'],
  ]);
});

test.each<[string, (campaign: Campaign) => void, string]>([
  ['an unanswered question', (campaign) => delete campaign.lettersWanted, 'error question-open'],
  [
    'an answer that they want none',
    ({ lettersWanted }) => lettersWanted && Object.assign(lettersWanted, { answer: 'no' }),
    'error question-answered',
  ],
  [
    'a demand without an approved wording',
    ({ demands }) => demands[0]?.wordings.kk?.short.splice(0),
    'error wording-missing',
  ],
  [
    'a fact without a sentence',
    ({ facts }) => delete facts.find(({ id }) => id === 'F25')?.sentences?.ru,
    'error sentence-missing',
  ],
  [
    'a release that does not name its people',
    ({ demands }) => demands[0]?.wordings.en?.full.push('all five are released'),
    'error name-missing',
  ],
])('%s blocks publishing', (_, change, expected) => {
  expect(codes(change)).toContain(expected);
});

test('a campaign whose facts were last confirmed over six months ago asks to be reconfirmed', () => {
  expect(codes(() => {}, plainDate('2026-11-22'))).toEqual(['warning facts-stale']);
});

test('facts that await a ruling are told to staff', () => {
  const awaited = reviewCampaign(shippedCampaign(), soon).filter(({ code }) => code === 'ruling-awaited');
  expect(awaited.map(({ where }) => where)).toEqual(['F26', 'F27', 'F29']);
});
