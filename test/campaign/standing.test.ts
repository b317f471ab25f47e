import type { Campaign } from '../../src/campaign/campaign.js';
import { awaitingRuling, standingOf } from '../../src/campaign/standing.js';
import { plainDate } from '../../src/text/plain-date.js';
import { shippedCampaign } from '../support/library.js';

const today = plainDate('2025-08-15');

function aCampaign(change: (campaign: Campaign) => void): Campaign {
  const campaign = shippedCampaign();
  change(campaign);
  return campaign;
}

function freed(campaign: Campaign, asOf = '2025-08-01'): void {
  const [first] = campaign.people;
  if (first) first.status = { ...first.status, is: 'freed', asOf: plainDate(asOf) };
}

const ruling = (on: string) => ({ by: 'staff', on: plainDate(on), reason: 'Four are still in prison.' });

test('a campaign takes letters on its act-by date, and none on the day after', () => {
  const campaign = aCampaign((it) => {
    it.actBy = today;
  });
  expect(standingOf(campaign, today)).toBe('open');
  expect(standingOf(campaign, plainDate('2025-08-16'))).toBe('closed');
});

test('a campaign that is won stays won after its act-by date', () => {
  const campaign = aCampaign((it) => {
    it.state = 'won';
    it.actBy = plainDate('2024-01-01');
  });
  expect(standingOf(campaign, today)).toBe('won');
});

test('when a person is freed letters are held until staff rule, and a ruling from before does not count', () => {
  const campaign = aCampaign(freed);
  expect(standingOf(campaign, today)).toBe('held');
  const [demand] = campaign.demands;
  if (!demand) throw new Error('the campaign has a demand');
  expect(awaitingRuling(demand, campaign).map(({ id }) => id)).toEqual(['aigerim-tleuzhan']);
  demand.ruling = ruling('2025-07-01');
  expect(standingOf(campaign, today)).toBe('held');
  demand.ruling = ruling('2025-08-02');
  expect(standingOf(campaign, today)).toBe('open');
});
