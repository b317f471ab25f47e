import request from 'supertest';
import { packsPerWindow, requestsPerWindow } from '../../src/web/rate-limit.js';
import { kazakhstan, libraryWith } from '../support/library.js';
import { countPages, readWords } from '../support/pdf.js';
import { decodeRectangles, readRectangles } from '../support/qr-codes.js';
import { anApp, campaignPath, getFile } from '../support/web.js';

const publicUrl = 'https://write.example.org';
const app = anApp({ publicUrl });

test('a poster is downloaded under a neutral name, and its code leads to the campaign', async () => {
  const { headers, body } = await getFile(`/en${campaignPath}/poster.pdf?paper=letter`, app).expect(200);
  expect(headers['content-type']).toBe('application/pdf');
  expect(headers['content-disposition']).toBe('attachment; filename="poster.pdf"');
  expect(headers['cache-control']).toBe('no-store');
  expect(decodeRectangles(readRectangles(body))).toBe(`${publicUrl}/campaigns/${kazakhstan}`);
  expect(await readWords(body)).toContain('Write to those who can change it');
});

test('a site that phones cannot reach has no poster, and says what to set', async () => {
  const { text } = await request(anApp()).get(`${campaignPath}/poster.pdf`).expect(400);
  expect(text).toContain(
    'A QR code cannot lead to http://localhost:3000: set PUBLIC_URL to the address at which phones reach this site.',
  );
});

test('a stall pack is downloaded with its cover and as many letters as were asked for', async () => {
  const query = 'target=president&language=ru&count=2&paper=a4';
  const { headers, body } = await getFile(`/en${campaignPath}/stall-pack.pdf?${query}`, app).expect(200);
  expect(headers['content-disposition']).toBe('attachment; filename="stall-pack.pdf"');
  expect(await countPages(body)).toBe(6);
  expect(await readWords(body, 0)).toContain('Sheets printed: 2');
  expect(await readWords(body, 5)).toMatch(/^The same letter in English/);
});

test.each([
  [
    'stall-pack.pdf?target=president&language=en&count=101',
    'A stall pack cannot have &quot;101&quot; letters. Give a whole number from 1 to 100.',
  ],
  [
    'stall-pack.pdf?target=president&language=en&count=many',
    'A stall pack cannot have &quot;many&quot; letters.',
  ],
  ['stall-pack.pdf?target=pope&language=en', 'There is no target &quot;pope&quot;'],
  ['stall-pack.pdf?language=en', 'Choose to whom you write.'],
  ['stall-pack.pdf?target=president&language=fr', 'There is no language &quot;fr&quot;'],
  ['stall-pack.pdf?target=president&language=en&paper=a3', 'There is no paper &quot;a3&quot;'],
  ['poster.pdf?paper=a3', 'There is no paper &quot;a3&quot;'],
])('%s is refused with a sentence', async (path, sentence) => {
  const { text } = await request(app).get(`${campaignPath}/${path}`).expect(400);
  expect(text).toContain(sentence);
});

test('a count that is no number of letters is refused in the language of the screen', async () => {
  const path = `/ru${campaignPath}/stall-pack.pdf?target=president&language=en&count=500`;
  const { text } = await request(app).get(path).expect(400);
  expect(text).toContain('«500». Укажите целое число от 1 до 100.');
});

test('blanks are offered in the reader’s own language first', async () => {
  const { text } = await request(app).get(`/kk${campaignPath}`).expect(200);
  expect(text.match(/<option value="kk" selected>/g)).toHaveLength(2);
  expect(text).not.toContain('<option value="en" selected>');
});

test.each(['poster.pdf', 'stall-pack.pdf?target=president&language=en'])(
  'a campaign that is over has no %s',
  async (path) => {
    const from = libraryWith((campaign) => {
      campaign.state = 'won';
    });
    const { text } = await request(anApp({ from, publicUrl })).get(`${campaignPath}/${path}`).expect(410);
    expect(text).toContain('The campaign is over');
  },
);

test('there is no poster while the freedom of a person awaits a ruling', async () => {
  const from = libraryWith(({ people }) => {
    for (const { status } of people) status.is = 'freed';
  });
  await request(anApp({ from, publicUrl })).get(`${campaignPath}/poster.pdf`).expect(409);
});

test.each([
  ['poster.pdf', requestsPerWindow],
  ['stall-pack.pdf', packsPerWindow],
])('%s is refused to a network that asked for it very often', async (path, limit) => {
  const busy = anApp({ publicUrl });
  const ask = () => request(busy).get(`${campaignPath}/${path}?paper=a3`);
  for (let count = 0; count < limit; count++) await ask().expect(400);
  await ask().expect(429);
});

test('the page of the campaign leads to both, and one that is over to neither', async () => {
  const { text } = await request(app).get(`/en${campaignPath}`).expect(200);
  for (const file of ['poster.pdf', 'stall-pack.pdf'])
    expect(text).toContain(`action="/en${campaignPath}/${file}"`);
  const from = libraryWith((campaign) => {
    campaign.state = 'closed';
  });
  const over = await request(anApp({ from, publicUrl })).get(campaignPath);
  expect(over.text).not.toContain('poster.pdf');
});
