import { simpleParser } from 'mailparser';
import request from 'supertest';
import { libraryWith } from '../support/library.js';
import { readWords } from '../support/pdf.js';
import { anApp, campaignPath, postForFile, postForm } from '../support/web.js';

const app = anApp();

test('on the careful way no link hands the letter to a company, and no embassy is proposed', async () => {
  const { text: usual } = await postForm(app, 'preview', { target: 'president', country: 'GB' }).expect(200);
  expect(usual).toContain('https://mail.google.com/');
  expect(usual).toContain('name="targets" value="embassy-london"');
  const careful = { target: 'president', country: 'GB', careful: 'yes' };
  const { text } = await postForm(app, 'preview', careful).expect(200);
  expect(text).not.toMatch(/mail\.google|outlook\.|yahoo/);
  expect(text).not.toContain('embassy-london');
  expect(text).toContain('as you chose the careful way');
  expect(text).toContain('<input type="hidden" name="careful" value="yes">');
});

test('who chooses an embassy in spite of the careful way is told before the letter', async () => {
  const told = 'Writing to the embassy is not a safer way';
  const choose = (fields: Record<string, string>) => postForm(app, 'preview', fields).expect(200);
  expect((await choose({ target: 'embassy-london', careful: 'yes' })).text).toContain(told);
  expect((await choose({ target: 'embassy-london' })).text).not.toContain(told);
  expect((await choose({ target: 'president', careful: 'yes' })).text).not.toContain(told);
});

/** The shipped campaign with a target that stands above the state. */
const withBody = libraryWith(({ targets }) => {
  const [office] = targets.filter(({ id }) => id === 'minister-of-internal-affairs');
  if (!office) throw new Error('There is no such target.');
  const names = { office: { en: 'Committee of Experts', ru: 'Комитет экспертов' }, holders: [] };
  targets.push({ ...office, ...names, id: 'committee', kind: 'intergovernmental-body' });
});

test('a body above the state is proposed to whoever is at risk, and its letter asks it to take the case up', async () => {
  const app = anApp({ from: withBody });
  const { text: form } = await request(app).get(`${campaignPath}/write`).expect(200);
  expect(form).toContain('You can write to a body above the state instead: Committee of Experts.');
  const to = (fields: Record<string, string>) => postForm(app, 'preview', fields).expect(200);
  expect((await to({ target: 'president' })).text).not.toContain('value="committee"');
  expect((await to({ target: 'president', careful: 'yes' })).text).toContain(
    'name="targets" value="committee"',
  );
  const { text } = await to({ target: 'committee', careful: 'yes' });
  expect(text).toContain('take this case up with the authorities responsible');
});

test('a campaign without one proposes none', async () => {
  const { text } = await request(app).get(`${campaignPath}/write`).expect(200);
  expect(text).not.toContain('a body above the state');
});

test('the embassy of another country than the supporter’s is not proposed', async () => {
  const { text } = await postForm(app, 'preview', { target: 'president', country: 'GB' }).expect(200);
  expect(text).not.toContain('embassy-washington');
});

test('a country where naming the organisation is an offence is told before anybody writes, with its source', async () => {
  const { text } = await request(app).get(`${campaignPath}/write`).expect(200);
  expect(text).toContain('Where naming the organisation can be an offence');
  expect(text).toMatch(/<strong>Russia<\/strong>: On 19 May 2025/);
  expect(text).toContain('article 20.33');
});

test('whoever gives such a country reads it again above the letter, and one button leaves the name out', async () => {
  const { text: named } = await postForm(app, 'preview', { country: 'RU' }).expect(200);
  expect(named).toContain('In Russia, the country that you gave, naming the organisation can be an offence.');
  expect(named).toContain('<button form="letter" type="submit" name="withoutOrganisation" value="yes">');
  expect(letterOf(named)).toContain('Amnesty International');
  const { text: unnamed } = await postForm(app, 'preview', {
    country: 'RU',
    withoutOrganisation: 'yes',
  }).expect(200);
  expect(unnamed).not.toContain('the country that you gave, naming');
  expect(letterOf(unnamed)).not.toContain('Amnesty');
  expect(letterOf(unnamed)).toContain('human rights organisation');
  expect(letterOf(unnamed)).toContain('Aigerim Tleuzhan');
});

test.each(['en', 'ru', 'kk'])('a letter in "%s" without its name has it in no document', async (language) => {
  const fields = { language, withoutOrganisation: 'yes', name: 'A. B.' };
  for (const format of ['letter.txt', 'letter.html', 'letter.eml']) {
    const { body } = await postForFile(app, format, fields).expect(200);
    const words = format === 'letter.eml' ? (await simpleParser(body)).text : String(body);
    expect(words).not.toMatch(/Amnesty/i);
    expect(words).toContain('A. B.');
  }
});

test('a blank letter too can leave the name out', async () => {
  const blank = `${campaignPath}/blank.pdf?target=prosecutor-general&language=en`;
  const named = await request(app).get(blank).expect(200);
  const unnamed = await request(app).get(`${blank}&withoutOrganisation=yes`).expect(200);
  expect(await readWords(named.body)).toContain('Amnesty');
  expect(await readWords(unnamed.body)).not.toContain('Amnesty');
});

test('where no letters without the name are approved none is given under that promise', async () => {
  const from = libraryWith((campaign) => {
    campaign.organisationOptional = false;
  });
  const always = anApp({ from });
  const { text } = await request(always).get(`${campaignPath}/write`).expect(200);
  expect(text).not.toContain('name="withoutOrganisation"');
  await postForm(always, 'preview', { withoutOrganisation: 'yes' }).expect(400);
  await postForm(always, 'letter.txt', { withoutOrganisation: 'yes' }).expect(400);
});

/** The letter of a page, without its sources and the words around it. */
function letterOf(html: string): string {
  return /<article class="letter"[\s\S]*?<\/article>/.exec(html)?.[0] ?? '';
}
