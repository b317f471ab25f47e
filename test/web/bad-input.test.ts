import request from 'supertest';
import { naughtyStrings } from '../support/naughty-strings.js';
import { aForm, anApp, campaignPath, postForm } from '../support/web.js';

/** Behind a proxy, so that each try comes from a network of its own and none is refused for its number. */
const app = anApp({ trustProxy: 1 });

let tries = 0;

function fromAnotherNetwork(page: string, overrides: Record<string, string>) {
  tries += 1;
  const address = `10.${Math.floor(tries / 256) % 256}.${tries % 256}.1`;
  return postForm(app, page, overrides).set('X-Forwarded-For', address);
}

/** Fields that are tried together: those that take any words, apart from those that refuse most. */
const together = [
  ['name'],
  ['street', 'town', 'personalLine', 'seed', 'paper', 'addressChecked', 'attach'],
  ['postcode', 'email', 'country', 'target', 'language', 'length', 'date'],
];

test.each(together)(
  'naughty strings in the field %s and its like are taken as words or refused with a sentence',
  async (...fields) => {
    for (const naughty of naughtyStrings) {
      const overrides = Object.fromEntries(fields.map((field) => [field, naughty]));
      const { status, text } = await fromAnotherNetwork('preview', overrides);
      expect([200, 400]).toContain(status);
      expect(text.match(/<script[^>]*>/g)).toEqual(['<script src="/assets/page.js" defer>']);
      expect(text).not.toMatch(/<(?:img|svg|iframe|object|embed|video|style|b|marquee)\b|<\w[^>]*\son\w+=/i);
    }
  },
  120_000,
);

const hostile = [
  'A\r\nBcc: someone@example.org',
  'gro.elpmaxe \u202Eanna',
  '👩🏽‍🚒 Anna 🏳️‍🌈',
  '{{name}} {{#each people}}x{{/each}}',
  '<script>alert(1)</script>',
  '=HYPERLINK("http://example.org")',
  '\0\x1B[31mAnna',
];

test.each(hostile)(
  '%j in every written field makes a letter or a sentence, in each format',
  async (words) => {
    const fields = {
      name: words,
      street: words,
      town: words,
      postcode: words.slice(0, 16),
      personalLine: words,
    };
    for (const page of ['preview', 'letter.pdf', 'letter.eml', 'letter.txt', 'letter.html']) {
      const { status } = await fromAnotherNetwork(page, fields);
      expect([200, 400]).toContain(status);
    }
    const { text } = await fromAnotherNetwork('preview', fields);
    expect(text).not.toContain('<script>');
    expect(text).not.toMatch(/<article[\s\S]*[\u202E\0\x1B][\s\S]*<\/article>/);
  },
);

test('a template in a name stays the words that it is', async () => {
  const { text } = await fromAnotherNetwork('preview', { name: '{{name}}' }).expect(200);
  expect(text).toContain('<p class="signature">{{name}}</p>');
});

test('a personal line of 50,000 characters is refused with its limit, and kept', async () => {
  const { text } = await fromAnotherNetwork('preview', { personalLine: 'x'.repeat(50_000) }).expect(400);
  expect(text).toContain('The personal line has 50000 characters. Use at most 400.');
  expect(text).toContain('x'.repeat(50_000));
});

test('a form of more than 64 kB is refused with a sentence', async () => {
  const { text } = await fromAnotherNetwork('preview', { personalLine: 'ж'.repeat(50_000) }).expect(413);
  expect(text).toContain('A sentence of your own has at most 400 characters.');
});

test.each([
  [{ target: 'pope' }, 'There is no target &quot;pope&quot;.'],
  [{ target: '' }, 'Choose to whom you write.'],
  [{ language: 'fr' }, 'There is no language &quot;fr&quot;.'],
  [{ length: 'epic' }, 'There is no length &quot;epic&quot;.'],
  [{ date: '2023-02-30' }, '&quot;2023-02-30&quot; is not a day.'],
  [{ date: '2020-01-01' }, 'A letter of 2020-01-01 cannot know what the statement says.'],
  [{ country: 'Kazakstan' }, 'Did you mean Kazakhstan?'],
])('%j is refused with a sentence', async (wrong: Record<string, string>, sentence) => {
  const { text } = await fromAnotherNetwork('preview', wrong).expect(400);
  expect(text).toContain(sentence);
});

test('an unknown campaign is a page that says so', async () => {
  const { text } = await request(app).get('/campaigns/nowhere').expect(404);
  expect(text).toContain('There is no such campaign');
  await request(app).post('/campaigns/__proto__/preview').type('form').send(aForm()).expect(404);
});

test('characters that the PDF cannot print are told on the preview, and give the form again', async () => {
  const name = '山田 花子';
  expect((await fromAnotherNetwork('preview', { name }).expect(200)).text).toContain('the PDF cannot print');
  const { text } = await fromAnotherNetwork('letter.pdf', { name }).expect(400);
  expect(text).toContain('the PDF cannot print');
  expect(text).toContain(`value="${name}"`);
});

test.each([
  ['a broken escape in the address', request(app).get('/campaigns/%ff'), 400],
  ['JSON', request(app).post(`${campaignPath}/preview`).send({ name: 'A' }), 400],
  [
    'a charset that there is not',
    postForm(app, 'preview').set('Content-Type', 'application/x-www-form-urlencoded; charset=x'),
    415,
  ],
  [
    'a thousand fields',
    request(app).post(`${campaignPath}/preview`).type('form').send('a=1&'.repeat(1000)),
    413,
  ],
  [
    'fields that objects have',
    request(app).post(`${campaignPath}/preview`).type('form').send('__proto__=1&constructor=2&name[a]=3'),
    400,
  ],
])('%s is refused with a page', async (_name, asked, status) => {
  const answer = await asked;
  expect(answer.status).toBe(status);
  expect(answer.text).toContain('<h1>');
});
