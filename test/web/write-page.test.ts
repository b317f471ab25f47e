import request from 'supertest';
import { anApp, campaignPath, postForm } from '../support/web.js';

const app = anApp();

test('the form offers each target with why and how, each language, and the safety questions', async () => {
  const { text } = await request(app).get(`${campaignPath}/write`).expect(200);
  for (const expected of [
    'Prosecutor General of the Republic of Kazakhstan',
    'oversees whether investigations keep to the law',
    'By post (address of March 2019, for you to check).',
    'Русский',
    'not yet checked by a native speaker',
    'Are you from Kazakhstan?',
    'Writing to the embassy is not a safer way',
    'Initials and a town',
    'We do not know whether the five',
  ])
    expect(text).toContain(expected);
});

test('a link can choose the target', async () => {
  const { text } = await request(app).get(`${campaignPath}/write?target=embassy-london`).expect(200);
  expect(text).toMatch(/value="embassy-london" checked/);
  expect(text).not.toMatch(/value="president" checked/);
});

test('a link to a target that there is not is a page that says so', async () => {
  const { text } = await request(app).get(`${campaignPath}/write?target=pope`).expect(404);
  expect(text).toContain('There is no such target');
});

test('going back to change something keeps every word', async () => {
  const { text } = await postForm(app, 'write', {
    street: '12 Mill Lane',
    seed: 'abc',
    language: 'kk',
    length: 'short',
  });
  for (const kept of [
    'value="Anna Müller"',
    'value="12 Mill Lane"',
    'value="abc"',
    'My grandmother taught in Almaty.',
  ])
    expect(text).toContain(kept);
  expect(text).toMatch(/<option value="GB" selected>/);
  expect(text).toMatch(/<option value="kk" selected>/);
  expect(text).toMatch(/value="short" checked/);
});

test('a mistake leads to its field and keeps the rest', async () => {
  const { text } = await postForm(app, 'preview', { name: ' ', email: 'not an address' }).expect(400);
  expect(text).toContain('<title>Please correct:');
  expect(text).toContain('<a href="#name">The name is missing.');
  expect(text).toContain('<a href="#email">&quot;not an address&quot; is not an e-mail address.');
  expect(text).toContain('My grandmother taught in Almaty.');
  expect(text).toMatch(/value="prosecutor-general" checked/);
});
