import request from 'supertest';
import { plainDate } from '../../src/text/plain-date.js';
import { kazakhstan, libraryWith } from '../support/library.js';
import { anApp, campaignPath } from '../support/web.js';

const app = anApp();

test('the first page leads to each campaign', async () => {
  const { text } = await request(app).get('/').expect(200);
  expect(text).toContain(`href="${campaignPath}"`);
  expect(text).toContain('Kazakhstan: release five peaceful protestors');
});

test('a campaign tells people, demands, later news, what is not known and whose statement it is', async () => {
  const { text } = await request(app).get(campaignPath).expect(200);
  for (const expected of [
    'Aigerim Tleuzhan',
    'Nurlan Dalibaev',
    'eight years in prison',
    '“immediately and unconditionally release all five defendants',
    'The Supreme Court left the sentences in force.',
    'Facts as of 31 July 2023.',
    'Unknown.',
    'EUR 57/7071/2023',
    'Appealwright is independent of Amnesty International',
  ])
    expect(text).toContain(expected);
});

test('says that its information is old once it is', async () => {
  const old = 'more than six months ago';
  expect((await request(app).get(campaignPath)).text).toContain(old);
  const fresh = anApp({ on: plainDate('2024-08-01') });
  expect((await request(fresh).get(campaignPath)).text).not.toContain(old);
});

test('a draft campaign is not shown', async () => {
  const from = libraryWith((campaign) => {
    campaign.state = 'draft';
  });
  const staffOnly = anApp({ from });
  expect((await request(staffOnly).get('/')).text).not.toContain(kazakhstan);
  await request(staffOnly).get(campaignPath).expect(404);
});

test('a campaign that is won thanks and takes no more letters', async () => {
  const from = libraryWith((campaign) => {
    campaign.state = 'won';
  });
  const won = anApp({ from });
  const { text } = await request(won).get(campaignPath).expect(200);
  expect(text).toContain('The campaign is won');
  expect(text).not.toContain(`${campaignPath}/write`);
  expect((await request(won).get(`${campaignPath}/write`).expect(410)).text).toContain(
    'The campaign is over',
  );
});
