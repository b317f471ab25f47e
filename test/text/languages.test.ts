import { capitalise, directionOf, isLanguageCode, nameOfLanguage } from '../../src/text/languages.js';

test.each([
  ['en', 'ltr'],
  ['kk', 'ltr'],
  ['ar', 'rtl'],
  ['fa', 'rtl'],
])('%s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test('a language says its own name', () => {
  expect(['en', 'ru', 'kk'].map((language) => nameOfLanguage(language))).toEqual([
    'English',
    'Русский',
    'Қазақ тілі',
  ]);
});

test.each(['EN', 'xx', 'english', '', 'en-GB', 'constructor'])('%j is no language code', (code) => {
  expect(isLanguageCode(code)).toBe(false);
});

test('capitals follow the language', () => {
  expect(capitalise('istanbul', 'tr')).toBe('İstanbul');
});
