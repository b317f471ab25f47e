import { countryCodes } from '../../src/text/countries.js';
import { mixedScripts } from '../../src/text/mixed-scripts.js';

test.each([
  'Hannah Whitfield',
  "Seán O'Brien-Müller 3rd",
  'Айгүл Нұрланқызы',
  'Ёлкина-Петрова',
  'Γιώργος Παπαδόπουλος',
  'محمد علی',
  'דנה כהן',
  '山田 太郎',
  'やまだ タロウ',
  '김철수',
  'Anna 山田',
  'Kim 철수',
  'अनिता शर्मा',
  'สมชาย',
  'ትዕግስት አበበ',
  'மலர்விழி',
  'ჩიტაშვილი ნინო',
  'J. K.',
  '12-14',
  '',
])('%s is of one writing system', (name) => {
  expect(mixedScripts(name)).toEqual([]);
});

test.each([
  ['P\u0430vel', ['Latin', 'Cyrillic']],
  ['Hannah \u0410\u0430', ['Latin', 'Cyrillic']],
  ['\u039Fliver', ['Latin', 'Greek']],
  ['\u0421\u03BFло', ['Greek', 'Cyrillic']],
  ['Pavel \u0566', ['Latin', 'Armenian']],
  ['山田 \u0430', ['Cyrillic', 'Japanese']],
  ['\u13A0nna', ['Latin', 'Cherokee']],
  ['\uA4E1nna', ['Latin', 'Lisu']],
  ['\u2C9Fliver', ['Latin', 'Coptic']],
  ['\u0BAA\u0D32', ['Tamil', 'Malayalam']],
])('%s is of %j', (name, scripts) => {
  expect(mixedScripts(name)).toEqual(scripts);
});

/** Names of all countries as people of many languages write them. */
const realNames = [
  'en',
  'fr',
  'tr',
  'vi',
  'ru',
  'kk',
  'uk',
  'sr',
  'el',
  'hy',
  'ka',
  'ar',
  'fa',
  'he',
  'hi',
  'bn',
  'th',
  'ja',
  'ko',
  'zh',
].flatMap((language) => {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return countryCodes.map((code) => names.of(code) ?? '');
});

test('of 4,000 real names none is flagged', () => {
  expect(realNames.length).toBeGreaterThan(4_000);
  expect(realNames.filter((name) => mixedScripts(name).length > 0)).toEqual([]);
});

test('a name with one letter that only looks alike is flagged, whichever it is', () => {
  const alike = {
    a: 'а',
    c: 'с',
    e: 'е',
    i: 'і',
    j: 'ј',
    o: 'о',
    p: 'р',
    s: 'ѕ',
    x: 'х',
    y: 'у',
    A: 'А',
    B: 'В',
    H: 'Н',
    K: 'К',
    M: 'М',
    O: 'О',
    P: 'Р',
    T: 'Т',
  };
  const english = realNames.slice(0, countryCodes.length);
  const swapped = english.flatMap((name) =>
    Object.entries(alike).flatMap(([latin, other]) =>
      name.includes(latin) ? [name.replace(latin, other)] : [],
    ),
  );
  expect(swapped.length).toBeGreaterThan(500);
  expect(swapped.filter((name) => mixedScripts(name).length === 0)).toEqual([]);
});
