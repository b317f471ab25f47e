import { HtmlValidate } from 'html-validate';
import request from 'supertest';
import type { Campaign } from '../../src/campaign/campaign.js';
import { plainDate } from '../../src/text/plain-date.js';
import { requestsPerWindow } from '../../src/web/rate-limit.js';
import { libraryWith } from '../support/library.js';
import { anApp, campaignPath, postForm } from '../support/web.js';

const app = anApp();
const day = plainDate('2025-08-01');

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // White space that Handlebars leaves, and how void elements are spelt, are no matter of validity.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Titles end with the name of the site; what tells pages apart comes first.
    'long-title': 'off',
    // Boxes that are ticked together share a name.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'submit', 'checkbox'] }],
  },
});

const pages = {
  'the first page': () => request(app).get('/'),
  'a campaign': () => request(app).get(campaignPath),
  'the page for those who leave': () => request(app).get('/leave'),
  'the form': () => request(app).get(`${campaignPath}/write`),
  'the form with mistakes': () =>
    postForm(app, 'preview', {
      name: '',
      email: 'x',
      country: 'Kazakstan',
      target: 'x',
      language: 'x',
      length: 'x',
    }),
  'a preview': () => postForm(app, 'preview'),
  'a preview in Russian': () => postForm(app, 'preview', { language: 'ru' }),
  'a preview with everything': () =>
    postForm(app, 'preview', { target: 'embassy-london', street: 'Mill Lane', email: 'anna@example.org' }),
  'a preview for several': () => postForm(app, 'preview', { targets: 'president,prosecutor-general' }),
  'a preview with a checked address': () =>
    postForm(app, 'preview', { addressChecked: 'prosecutor-general' }),
  'a preview of "><script>': () =>
    postForm(app, 'preview', { name: '"><script>A', personalLine: '</textarea>&' }),
  'a page that there is not': () => request(app).get('/nowhere'),
  'a blank letter that there is not': () => request(app).get(`${campaignPath}/blank.pdf?target=x`),
};

test.each(Object.entries(pages))('%s is valid HTML', async (_name, ask) => {
  const { text } = await ask();
  expect(await findings(text)).toEqual([]);
});

const states: [string, (campaign: Campaign) => void][] = [
  [
    'closed with a reason',
    (campaign) => {
      campaign.state = 'closed';
      campaign.ended = { on: day, reason: { en: 'Done.' } };
    },
  ],
  [
    'corrected',
    (campaign) => {
      campaign.corrections = [{ on: day, what: { en: 'A name.' } }];
    },
  ],
  [
    'held',
    ({ people }) => {
      for (const { status } of people) status.is = 'freed';
    },
  ],
];

test.each(states)('the pages of a campaign that is %s are valid HTML', async (_state, change) => {
  const changed = anApp({ from: libraryWith(change) });
  for (const page of ['/', campaignPath, `${campaignPath}/write`]) {
    expect(await findings((await request(changed).get(page)).text)).toEqual([]);
  }
});

test('the page of too many letters is valid HTML', async () => {
  const busy = anApp();
  const refused = `${campaignPath}/blank.pdf?target=x`;
  for (let count = 0; count < requestsPerWindow; count += 1) await request(busy).get(refused);
  const { status, text } = await postForm(busy, 'preview');
  expect(status).toBe(429);
  expect(await findings(text)).toEqual([]);
});

async function findings(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line }) => `${ruleId}: ${message} (line ${line}: ${html.split('\n')[line - 1]})`,
    ),
  );
}
