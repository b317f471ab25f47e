import request from 'supertest';
import { editableText } from '../../src/letter/editable-text.js';
import { letterKey, parseForm } from '../../src/web/form.js';
import { injections } from '../support/injections.js';
import { anAppeal } from '../support/library.js';
import { naughtyStrings } from '../support/naughty-strings.js';
import { aForm, anApp, campaignPath, postForm } from '../support/web.js';

/** Behind a proxy, so that each try comes from a network of its own and none is refused for its number. */
const app = anApp({ trustProxy: 1 });

const letter = editableText(anAppeal({ date: '2025-08-15' }).letter);

let tries = 0;

function fromAnotherNetwork(page: string, overrides: Record<string, string>) {
  tries += 1;
  const address = `10.${Math.floor(tries / 256) % 256}.${tries % 256}.1`;
  return postForm(app, page, overrides).set('X-Forwarded-For', address);
}

/** Milliseconds; hundreds of pages, perhaps beside other tests. */
const patience = 240_000;

const hostileWords = [...naughtyStrings, ...injections];

/** Fields that are tried together: those that take any words, apart from those that refuse most. */
const together = [
  'name street town personalLine seed paper addressChecked attach done careful editedSubject editedText keptEdits',
  'postcode email country target targets language length date restore editedFor',
];

test.each(together)(
  'hostile words in %s are taken as words or refused with a sentence',
  async (fields) => {
    for (const words of hostileWords) {
      const { status, text } = await fromAnotherNetwork('preview', inFields(fields, words));
      expect([200, 400]).toContain(status);
      expectOnlyWords(text);
    }
  },
  patience,
);

/** No longer than a field takes; and so that a name has a letter, and an edit is one of this letter. */
function inFields(names: string, words: string): Record<string, string> {
  const fields = Object.fromEntries(names.split(' ').map((name) => [name, words.slice(0, 60)]));
  if (fields.editedText === undefined) return fields;
  return {
    ...fields,
    name: `A ${fields.name}`,
    editedFor: letterKey(parseForm(aForm(fields))),
    editedText: `${words.slice(0, 3_000)}\n\n${letter}`,
  };
}

function expectOnlyWords(html: string): void {
  const scripts = html.match(/<script[^>]*>/g) ?? [];
  expect(scripts.filter((tag) => tag !== '<script src="/assets/page.js" defer>')).toEqual([]);
  expect(html).not.toMatch(/<(?:img|svg|iframe|object|embed|video|style|b|marquee)\b|<\w[^>]*\son\w+=/i);
}

test(
  'hostile words in all fields are words in the letter that is shown while it is written',
  async () => {
    for (const words of hostileWords) {
      const fields = inFields('name street town personalLine editedSubject editedText', words);
      const { status, text } = await fromAnotherNetwork('letter-so-far', fields);
      expect([200, 204]).toContain(status);
      expectOnlyWords(text);
    }
  },
  patience,
);

test(
  'hostile words in an address are a page that says so, and lead nowhere',
  async () => {
    const ways = [
      (words: string) => `/ru/${words}`,
      (words: string) => `/${words}/${words}`,
      (words: string) => `/campaigns/${words}`,
      (words: string) => `${campaignPath}/write?target=${words}`,
      (words: string) =>
        `${campaignPath}/blank.pdf?target=${words}&language=${words}&paper=${words}&date=${words}`,
      (words: string) => `${campaignPath}/stall-pack.pdf?target=president&language=en&count=${words}`,
      (words: string) => `/text/ar${campaignPath}?${words}=${words}`,
    ];
    for (const [index, words] of hostileWords.entries()) {
      const [address = ''] = ways.slice(index % ways.length).map((way) => way(encodeURIComponent(words)));
      tries += 1;
      const answer = request(app)
        .get(address)
        .set('X-Forwarded-For', `10.200.${tries % 256}.1`);
      const { status, headers, text = '' } = await answer;
      expect([200, 400, 404]).toContain(status);
      expect(headers).not.toHaveProperty('location');
      expectOnlyWords(text);
      for (const [, lead] of text.matchAll(/<(?:a|form|button)\b[^>]*(?:href|action)="([^"]*)"/g))
        expect(lead).not.toMatch(/^(?:\/\/|javascript:|data:)/i);
    }
  },
  patience,
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

test('a form of more than 320 kB is refused with a sentence', async () => {
  const { text } = await fromAnotherNetwork('preview', { personalLine: 'ж'.repeat(60_000) }).expect(413);
  expect(text).toContain('Go back, shorten your own sentence or the changed letter');
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

test('a form with a box ticked for each of fifty targets is taken', async () => {
  const boxes = Array.from({ length: 50 }, (_, index) => `&targets=office-${index}`).join('');
  const fields = new URLSearchParams(aForm({ target: '' })).toString();
  const answer = request(app).post(`${campaignPath}/preview`).type('form').send(`${fields}${boxes}`);
  expect((await answer.expect(400)).text).toContain('There is no target &quot;office-0&quot;.');
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
