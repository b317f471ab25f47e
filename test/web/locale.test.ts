import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screenLanguages } from '../../src/web/screen.js';

const root = new URL('../../', import.meta.url).pathname;
const english = wordsIn('en');
const keys = new Set(Object.keys(english).map(withoutForm));
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

describe.each(screenLanguages)('the words of the screens in "%s"', (language) => {
  const words = wordsIn(language);

  test('are all there, in every form that the numbers of the language need, and no others', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const wanted = [...keys].flatMap((key) =>
      `${key}_other` in english ? forms.map((form) => `${key}_${form}`) : [key],
    );
    expect(Object.keys(words).sort()).toEqual(wanted.sort());
  });

  test('name the same things as in English', () => {
    const differing = Object.entries(words).filter(([key, text]) => {
      const form = key in english ? key : `${withoutForm(key)}_other`;
      return placesIn(text).join() !== placesIn(english[form] ?? '').join();
    });
    expect(differing).toEqual([]);
  });

  test('are translated, but for names', () => {
    const same = Object.entries(words).filter(([key, text]) => english[key] === text && text !== '');
    const names = new Set(['site.name', 'paper.a4', 'paper.letter', 'programs.name.thunderbird']);
    expect(language === 'en' ? [] : same.filter(([key]) => !names.has(key))).toEqual([]);
  });
});

test('no view puts out a value that is not escaped, but the layout its page', () => {
  expect(sources.match(/\{\{\{|\{\{&/g)).toHaveLength(1);
});

/** Texts by key: `{ 'site.name': 'Appealwright' }` */
function wordsIn(language: string): Record<string, string> {
  return Object.fromEntries(
    entriesOf(JSON.parse(readFileSync(join(root, `views/locales/${language}.json`), 'utf8'))),
  );
}

function entriesOf(words: object, prefix = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? entriesOf(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, String(value)] satisfies [string, string]],
  );
}

function withoutForm(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}

function placesIn(text: string): string[] {
  return [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name ?? '').sort();
}

function textsIn(folder: string, extension: string): string[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => name.endsWith(extension))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
}
