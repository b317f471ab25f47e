import request from 'supertest';
import { screenLanguages } from '../../src/web/screen.js';
import { anApp, campaignPath, fieldsOf, postForm } from '../support/web.js';

const app = anApp();

test('an address without a language is shown in the one that the browser asks for, and says that it depends on it', async () => {
  for (const asked of screenLanguages) {
    const { text, headers } = await request(app).get('/').set('Accept-Language', `xx, ${asked};q=0.8`);
    expect(text).toContain(`<html lang="${asked}"`);
    expect(headers.vary).toMatch(/Accept-Language/);
  }
});

test('a reader of none of the languages gets English', async () => {
  const { text } = await request(app).get('/').set('Accept-Language', 'sw');
  expect(text).toContain('<html lang="en" dir="ltr">');
});

test.each(screenLanguages)(
  'a page in "%s" leads only to pages in it, but for the other languages',
  async (language) => {
    for (const page of ['/', campaignPath, `${campaignPath}/write`]) {
      const { text } = await request(app).get(`/${language}${page}`).set('Accept-Language', 'en').expect(200);
      expect(text).toContain(`<html lang="${language}"`);
      const rest = text.replace(/<head>.*?<\/head>|<nav class="languages".*?<\/nav>/gs, '');
      const leads = [...rest.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, address]) => address);
      expect(leads.length).toBeGreaterThan(0);
      expect(leads.filter((address) => !address?.startsWith(`/${language}/`))).toEqual([]);
    }
  },
);

test('the language of the letter is another choice than that of the screen', async () => {
  const { text } = await request(app)
    .post(`/en${campaignPath}/preview`)
    .type('form')
    .send({ target: 'president', language: 'ru', length: 'short', name: 'Anna' })
    .expect(200);
  expect(text).toContain('<html lang="en"');
  expect(text).toContain('<article class="letter" lang="ru" dir="ltr">');
  expect(text).toContain('<article class="letter" lang="en" dir="ltr">');
  expect(text).toContain('The same letter in English');
});

test('a form changes its language with all that was typed', async () => {
  const { text } = await postForm(app, 'preview', { town: 'Łódź' }).expect(200);
  expect(fieldsOf(text).town).toBe('Łódź');
  for (const language of screenLanguages) {
    expect(text).toContain(
      `<button form="letter" type="submit" class="link" formaction="/${language}${campaignPath}/preview"`,
    );
  }
});

test('the text-only way has no style sheet, script, font or picture, and leads on to the same', async () => {
  const { text } = await request(app).get(`/text/en${campaignPath}`).expect(200);
  expect(text).not.toMatch(/<link rel="(stylesheet|icon)|<script|<img|<svg/);
  expect(text).toContain(`href="/text/en${campaignPath}/write"`);
});

test('to search engines a page in each language is one of its own, whichever way it was reached', async () => {
  for (const base of ['/ru', '/text/ru']) {
    const { text } = await request(app).get(`${base}${campaignPath}?from=poster`).expect(200);
    const of = (rel: string) =>
      new RegExp(`<link rel="${rel}" href="http://localhost:3000([^"]*)"`).exec(text)?.[1];
    expect(of('canonical')).toBe(`/ru${campaignPath}`);
    expect(of('alternate" hreflang="kk')).toBe(`/kk${campaignPath}`);
    expect(of('alternate" hreflang="x-default')).toBe(campaignPath);
  }
});

test('what only looks like a language is no page', async () => {
  await request(app).get('/xx/').expect(404);
  await request(app).get(`/english${campaignPath}`).expect(404);
  await request(app).get('/ruin').expect(404);
});

test('an address that would lead to another site does not', async () => {
  const { text } = await request(app).get('/en//evil.example/').expect(404);
  expect(text).not.toMatch(/(href|formaction)="\/\/evil/);
});

test('a mistake is told in the language of the screen, with what was given', async () => {
  const { text } = await request(app)
    .post(`/ru${campaignPath}/preview`)
    .type('form')
    .send({ target: 'president', language: 'ru', name: 'Anna', email: 'nowhere', town: 'x'.repeat(70) })
    .expect(400);
  expect(text).toContain('Слишком длинно: знаков — 70. Допускается не более 60.');
  expect(text).not.toContain('characters');
});
