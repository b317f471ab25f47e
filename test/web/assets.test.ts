import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import * as fontkit from 'fontkit';
import request from 'supertest';
import { servicesOf } from '../../src/services.js';
import { plainDate } from '../../src/text/plain-date.js';
import { createApp } from '../../src/web/app.js';
import { library } from '../support/library.js';

const app = createApp(
  servicesOf(library, () => plainDate('2024-10-01')),
  { publicUrl: 'http://localhost', trustProxy: 0 },
);

test.each([
  ['a range beyond its end', { Range: 'bytes=99999999-' }],
  ['another version', { 'If-Match': '"x"' }],
  ['an old version', { 'If-Unmodified-Since': 'Mon, 01 Jan 2001 00:00:00 GMT' }],
])('asking a style sheet for %s is no fault of ours, and nothing wrong is cached', async (_, headers) => {
  const faults = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const response = await request(app).get('/assets/main.css').set(headers);
  expect(response.status).toBeLessThan(500);
  if (response.status >= 400) expect(response.headers['cache-control']).toBe('no-store');
  expect(faults).not.toHaveBeenCalled();
  faults.mockRestore();
});

test.each([
  'source-serif-4-latin-400-normal.woff2',
  'source-serif-4-latin-ext-400-normal.woff2',
  'serif-with-cyrillic.woff2',
])('the font %s is kept for a year', async (name) => {
  const { headers } = await request(app).get(`/assets/fonts/${name}`).expect(200);
  expect(headers['content-type']).toBe('font/woff2');
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test.each(['ru', 'kk'])('one font has every character of the words of the screens in "%s"', (language) => {
  const file = new URL('../../views/assets/fonts/serif-with-cyrillic.woff2', import.meta.url);
  const font = fontkit.openSync(fileURLToPath(file));
  const words = readFileSync(new URL(`../../views/locales/${language}.json`, import.meta.url), 'utf8');
  const lacking = [...new Set(words)].filter(
    (character) =>
      !/\s/.test(character) &&
      !('hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)),
  );
  expect(lacking).toEqual([]);
});

test.each(['source-serif-4-latin-900-normal.woff2', '../package.json', '..%2fpackage.json', ''])(
  'nothing else of the package of fonts is served: %j',
  async (path) => {
    const { headers } = await request(app).get(`/assets/fonts/${path}`).expect(404);
    expect(headers['cache-control']).toBe('no-store');
  },
);

test('every token that the style sheet uses is one that it sets', async () => {
  const { text } = await request(app).get('/assets/main.css').expect(200);
  const set = new Set([...text.matchAll(/^ *(--[\w-]+):/gm)].map(([, token]) => token));
  const used = [...text.matchAll(/var\((--[\w-]+)/g)].map(([, token]) => token);
  expect(used.length).toBeGreaterThan(50);
  expect(used.filter((token) => !set.has(token))).toEqual([]);
});
