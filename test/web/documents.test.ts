import request from 'supertest';
import { editableText } from '../../src/letter/editable-text.js';
import { anAppeal, libraryWith } from '../support/library.js';
import { readWords } from '../support/pdf.js';
import { anApp, campaignPath, fieldsOf, getFile, postForFile, postForm } from '../support/web.js';

const app = anApp();

test.each([
  ['pdf', 'application/pdf', '%PDF-'],
  ['eml', 'message/rfc822', 'X-Unsent: 1'],
  ['txt', 'text/plain; charset=utf-8', 'Dear Prosecutor General,'],
  ['html', 'text/html; charset=utf-8', '<!DOCTYPE html>'],
])('the letter is downloaded as .%s under a neutral name', async (format, type, content) => {
  const { headers, body } = await postForFile(app, `letter.${format}`).expect(200);
  expect(headers['content-type']).toBe(type);
  expect(headers['content-disposition']).toBe(`attachment; filename="letter.${format}"`);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['cache-control']).toBe('no-store');
  expect(body.toString()).toContain(content);
});

test('the file is the letter of the preview, word for word', async () => {
  const preview = await postForm(app, 'preview', { seed: 'another' });
  const fields = fieldsOf(preview.text);
  const { body } = await postForFile(app, 'letter.txt', fields).expect(200);
  const shown = /<textarea id="copy-text"[^>]*>\n([^<]*)</.exec(preview.text)?.[1] ?? '';
  expect(unescapeHtml(shown)).toBe(body.toString());
});

test('a draft carries the PDF where that was asked for', async () => {
  const plain = await postForFile(app, 'letter.eml');
  const attached = await postForFile(app, 'letter.eml', { attach: 'pdf' });
  expect(plain.body.toString()).not.toContain('application/pdf');
  expect(attached.body.toString()).toContain('application/pdf');
});

test('the paper is chosen, and one that there is not is refused', async () => {
  const a4 = await postForFile(app, 'letter.pdf', { paper: 'a4' });
  const us = await postForFile(app, 'letter.pdf', { paper: 'letter' });
  expect(us.body.equals(a4.body)).toBe(false);
  const { text } = await postForm(app, 'letter.pdf', { paper: 'a3' }).expect(400);
  expect(text).toContain('There is no paper &quot;a3&quot;. Use one of: a4, letter.');
});

test('a mistake gives the form again instead of a file', async () => {
  const { text } = await postForm(app, 'letter.pdf', { name: '' }).expect(400);
  expect(text).toContain('The name is missing.');
});

test('a blank letter has an address of its own; in Russian its reverse is in English', async () => {
  const blank = (language: string) =>
    request(app).get(`${campaignPath}/blank.pdf?target=president&language=${language}&paper=a4`).expect(200);
  const english = await blank('en');
  expect(english.headers['content-disposition']).toBe('attachment; filename="letter.pdf"');
  expect(english.body.toString('latin1')).toMatch(/\/Count 1\b/);
  expect((await blank('ru')).body.toString('latin1')).toMatch(/\/Count 2\b/);
});

test('a blank letter has on its reverse what a pack for a stall has on its own', async () => {
  const from = libraryWith((campaign) => {
    campaign.languages = ['ru', 'kk', 'en'];
  });
  const query = 'target=president&language=kk&paper=a4&count=1';
  const inArabic = (file: string) =>
    getFile(`/ar${campaignPath}/${file}?${query}`, anApp({ from })).expect(200);
  for (const [file, page] of [
    ['blank.pdf', 1],
    ['stall-pack.pdf', 3],
  ] as const)
    expect(await readWords((await inArabic(file)).body, page)).toMatch(/^The same letter in English/);
});

test('no address puts words of its own into a blank letter', async () => {
  const blank = (edits: Record<string, string>) =>
    request(app)
      .get(`${campaignPath}/blank.pdf`)
      .query({ target: 'president', language: 'en', ...edits })
      .expect(200);
  const text = editableText(anAppeal({ target: 'president', supporter: null, date: '2025-08-15' }).letter);
  const edits = { editedFor: 'president/en//', editedSubject: 'Pay me', editedText: `Pay me.\n\n${text}` };
  expect((await blank(edits)).body.equals((await blank({})).body)).toBe(true);
});

test.each([
  ['target=pope&language=en', 'There is no target &quot;pope&quot;'],
  ['target=president&language=fr', 'There is no language &quot;fr&quot;'],
  ['language=en', 'Choose to whom you write.'],
  ['target=president&language=en&paper=a3', 'There is no paper &quot;a3&quot;'],
  ['target=president&language=en&date=2023-02-30', '&quot;2023-02-30&quot; is not a day'],
])('a blank letter of %s is refused with a sentence', async (query, sentence) => {
  const { text } = await request(app).get(`${campaignPath}/blank.pdf?${query}`).expect(400);
  expect(text).toContain(sentence);
});

function unescapeHtml(html: string): string {
  return html
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}
