import { countriesByName, countryCodes, findCountry, nameOfCountry } from '../../src/text/countries.js';

test.each([
  ['GB', 'GB'],
  ['kz', 'KZ'],
  ['United Kingdom', 'GB'],
  ['uk', 'GB'],
  ['Великобритания', 'GB'],
  ['қазақстан', 'KZ'],
  ['Deutschland', 'DE'],
  ['England', 'GB'],
  ['U.S.A.', 'US'],
  ['the Netherlands', 'NL'],
  ["Cote d'Ivoire", 'CI'],
  ['Türkei', 'TR'],
  ['Turkey', 'TR'],
])('%s is the country %s', (text, code) => {
  expect(findCountry(text, ['en', 'ru', 'kk', 'de'])).toEqual({ country: code });
});

test('a misspelt country is recognised', () => {
  expect(findCountry('Kazakstan', ['en'])).toEqual({ nearest: 'Kazakhstan' });
});

test('what is no country at all has no near name', () => {
  expect(findCountry('=HYPERLINK("x")', ['en'])).toEqual({ nearest: undefined });
});

test('the list has the countries of the world, and no groups or codes that were given up', () => {
  expect(countryCodes.length).toBeGreaterThan(240);
  expect(countryCodes.length).toBeLessThan(255);
  for (const code of ['EU', 'UN', 'SU', 'YU', 'ZZ', 'AN', 'UK']) expect(countryCodes).not.toContain(code);
});

test('a form offers them in the order of the language', () => {
  const names = countriesByName('ru').map(({ name }) => name);
  expect(names[0]).toBe('Австралия');
  expect(names).toContain(nameOfCountry('KZ', 'ru'));
});
