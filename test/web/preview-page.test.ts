import request from 'supertest';
import { plainDate } from '../../src/text/plain-date.js';
import { libraryWith } from '../support/library.js';
import { aForm, anApp, campaignPath, editsOf, fieldsOf, postForm } from '../support/web.js';

const app = anApp();

test('the preview is the letter, with both demands and the supporter’s words', async () => {
  const { text } = await postForm(app, 'preview').expect(200);
  for (const expected of [
    'Leeds, 15 August 2025',
    'Dear Prosecutor General,',
    'My grandmother taught in Almaty.',
    'are immediately and unconditionally released',
    'an effective, impartial and independent investigation',
  ])
    expect(text).toContain(expected);
});

test('sources are given by paragraph and footnote, and of the statement only the demands are quoted', async () => {
  const { text } = await postForm(app, 'preview').expect(200);
  expect(text).toContain('Statement, paragraph 13, footnote 11');
  expect(text).toContain('Law, articles 14, 21');
  expect(text).toContain('News of 15 July 2024');
  expect(text.replace(/<[^>]*>/g, '')).toContain(
    'Statement, demand 2: “conduct effective, impartial and independent investigation',
  );
});

test('a letter in another language stands beside the same letter in English, with the warning before both', async () => {
  const from = libraryWith(() => {});
  const { text } = await postForm(anApp({ from }), 'preview', { language: 'ru' }).expect(200);
  expect(text).toContain('<article class="letter" lang="ru" dir="ltr">');
  expect(text).toContain('<article class="letter" lang="en" dir="ltr">');
  const warning = text.indexOf('No native speaker of Russian');
  expect(warning).toBeGreaterThan(0);
  expect(warning).toBeLessThan(text.indexOf('<article'));
});

test('an old letter warns before it is taken; a fresh one does not', async () => {
  const old = 'What this letter says was last confirmed on 15 July 2024';
  expect((await postForm(app, 'preview')).text).toContain(old);
  expect((await postForm(anApp({ on: plainDate('2024-08-01') }), 'preview')).text).not.toContain(old);
});

test('an old address is shown with its date and stands in the letter only once it is ticked', async () => {
  const { text } = await postForm(app, 'preview').expect(200);
  expect(text).toContain('14 Mangilik Yel, 010000 Astana');
  expect(text).toContain('(known as of March 2019)');
  expect(letterOf(text)).not.toContain('Mangilik');
  expect(text).toContain('no address can be filled in');
  const ticked = (await postForm(app, 'preview', { addressChecked: 'prosecutor-general' })).text;
  expect(letterOf(ticked)).toContain('14 Mangilik Yel');
  expect(ticked).toContain('value="Gp-rk@prokuror.kz"');
});

test('a tick for one target does not count for another', async () => {
  const { text } = await postForm(app, 'preview', { addressChecked: 'president' }).expect(200);
  expect(letterOf(text)).not.toContain('Mangilik');
});

test('another wording is another letter, and the page carries its seed', async () => {
  const seeds = ['1', '2', '3', '4', '5', '6'];
  const pages = await Promise.all(seeds.map(async (seed) => (await postForm(app, 'preview', { seed })).text));
  expect(new Set(pages.map(letterOf)).size).toBeGreaterThan(1);
  expect(fieldsOf(pages[3] ?? '').seed).toBe('4');
});

test('links into webmail say whose they are and tell no one where they come from', async () => {
  const { text } = await postForm(app, 'preview', { target: 'embassy-london' }).expect(200);
  expect(text).toMatch(
    /href="https:\/\/mail\.google\.com[^"]*" rel="noreferrer noopener">Gmail \(goes through Google\)/,
  );
  expect(text).toContain('href="mailto:London@kazembassy.org.uk?');
});

test('a table says what each mail program does with draft and link, and what nobody tried', async () => {
  const { text } = await postForm(app, 'preview').expect(200);
  expect(text).toContain('<summary>Which mail program does what</summary>');
  const rows = [...text.matchAll(/<tr><th scope="row">([^<]*)<\/th><td>([^<]*)<\/td>/g)];
  expect(Object.fromEntries(rows.map(([, name, draft]) => [name, draft]))).toMatchObject({
    Thunderbird: 'opens ready to edit and send',
    'Outlook for Windows, classic': 'opens ready to edit and send',
    'Outlook for Windows, new, and for Mac': 'not tried',
    'Gmail in the browser': 'does not open it',
  });
  expect((await postForm(app, 'preview', { careful: 'yes' })).text).not.toContain('Gmail in the browser');
});

test('who opens Outlook in the browser is told to sign in first, as its sign-in spoils the words', async () => {
  const { text } = await postForm(app, 'preview').expect(200);
  expect(text.match(/Sign in there first/g)).toHaveLength(2);
});

test('the likeliest way comes first: mail where there is an address, else paper, on a phone to copy or share', async () => {
  const orderOf = async (target: string, agent: string) => {
    const page = request(app).post(`${campaignPath}/preview`).set('User-Agent', agent).type('form');
    const { text } = await page.send(aForm({ target })).expect(200);
    return [...text.matchAll(/<h3 id="take-(\w+)">/g)].map(([, rung]) => rung);
  };
  const desk = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
  const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148';
  expect(await orderOf('embassy-london', desk)).toEqual(['mail', 'paper', 'copy']);
  expect(await orderOf('prosecutor-general', desk)).toEqual(['paper', 'mail', 'copy']);
  expect(await orderOf('embassy-london', phone)).toEqual(['copy', 'mail', 'paper']);
});

test('copy targets can be written to as well, and lose nothing that was filled in', async () => {
  const { text } = await postForm(app, 'preview').expect(200);
  expect(text).toContain('name="targets" value="commissioner-for-human-rights"');
});

test('what a letter rests on is marked as English where the page is in another language', async () => {
  const page = await request(app).post(`/ar${campaignPath}/preview`).type('form').send(aForm()).expect(200);
  expect(page.text).toContain('<bdi lang="en" dir="ltr">“immediately and unconditionally release all five');
  expect(page.text).toContain('<bdi lang="en" dir="ltr">The verdict of 11 July 2023');
});

test('the letter beside a changed one says that it is without the changes', async () => {
  const { text: page } = await postForm(app, 'preview', { language: 'ru' });
  expect(page).toContain('The same letter in English<');
  const changed = { ...editsOf(page), editedSubject: 'Пятеро осуждённых в Алматы' };
  const { text } = await postForm(app, 'preview', { language: 'ru', ...changed }).expect(200);
  expect(text).toContain('Пятеро осуждённых в Алматы');
  expect(text).toContain('The same letter in English, without your changes<');
});

test('characters that the PDF cannot print are told in the language of the screen', async () => {
  const page = await request(app)
    .post(`/ru${campaignPath}/preview`)
    .type('form')
    .send(aForm({ name: 'Anna 张伟' }))
    .expect(200);
  expect(page.text).toContain('В PDF нельзя напечатать эти знаки: 张 伟.');
});

function letterOf(html: string): string {
  return html.slice(html.indexOf('<article'), html.indexOf('</article>'));
}
