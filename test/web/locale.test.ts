import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../../', import.meta.url).pathname;
const locale: unknown = JSON.parse(readFileSync(join(root, 'views/locales/en.json'), 'utf8'));
const keys = new Set(keysIn(locale).map((key) => key.replace(/_(one|other)$/, '')));
const sources = [...textsIn('views', '.hbs'), ...textsIn('src/web', '.ts')].join('\n');

test('every word that a page asks for exists', () => {
  const asked = [...sources.matchAll(/(?<!\w)t(?: |\()["']([\w.-]+)["']/g)].map(([, key]) => key ?? '');
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter((key) => !keys.has(key))).toEqual([]);
});

test('every word that exists is used', () => {
  const fixed = new Set([...sources.matchAll(/["'`]([\w-]+(?:\.[\w-]+)+)["'`]/g)].map(([, key]) => key));
  const begun = [...sources.matchAll(/`([\w-]+(?:\.[\w-]+)*\.)\$\{/g)].map(([, start]) => start ?? '');
  const unused = [...keys].filter((key) => !fixed.has(key) && !begun.some((start) => key.startsWith(start)));
  expect(unused).toEqual([]);
});

test('no view puts out a value that is not escaped, but the layout its page', () => {
  expect(sources.match(/\{\{\{|\{\{&/g)).toHaveLength(1);
});

function keysIn(words: unknown, prefix = ''): string[] {
  if (typeof words !== 'object' || words === null) return [prefix];
  return Object.entries(words).flatMap(([key, value]) =>
    keysIn(value, prefix === '' ? key : `${prefix}.${key}`),
  );
}

function textsIn(folder: string, extension: string): string[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => name.endsWith(extension))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
}
