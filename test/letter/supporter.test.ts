import { longest, parseSupporter } from '../../src/letter/supporter.js';

test('a supporter is cleaned once, and what was not given is absent', () => {
  const { value } = parseSupporter({
    name: '  Hannah \u202E Whitfield\r\n',
    town: '',
    country: 'united kingdom',
  });
  expect(value).toEqual({ name: 'Hannah Whitfield', country: 'GB' });
});

test('initials are a name', () => {
  expect(parseSupporter({ name: 'H. W.' }).value).toEqual({ name: 'H. W.' });
});

test.each([
  ['no name', {}, 'The name is missing. Give the name that is to stand under the letter; initials will do.'],
  ['a name without a letter', { name: '+++' }, 'The name "+++" has no letter in it. Give the name'],
  [
    'a country that is misspelt',
    { name: 'A', country: 'Kazakstan' },
    'The country "Kazakstan" is not one we know. Did you mean Kazakhstan?',
  ],
  [
    'no country at all',
    { name: 'A', country: '<script>' },
    'The country "<script>" is not one we know. Write its English name',
  ],
  [
    'a broken e-mail address',
    { name: 'A', email: 'a@b' },
    '"a@b" is not an e-mail address. Write one address such as',
  ],
  [
    'two e-mail addresses',
    { name: 'A', email: 'a@b.org, c@d.org' },
    '"a@b.org, c@d.org" is not an e-mail address.',
  ],
  [
    'a personal line of 50,000 characters',
    { name: 'A', personalLine: 'x'.repeat(50_000) },
    'The personal line has 50000 characters. Use at most 400.',
  ],
])('%s is refused with a sentence', (_, input, sentence) => {
  const { value, problems } = parseSupporter(input);
  expect(value).toBeUndefined();
  expect(problems.map(({ message, fix }) => `${message} ${fix}`).join()).toContain(sentence);
});

test('every wrong field is told at once', () => {
  const { problems } = parseSupporter({ name: '', country: 'Narnia', email: 'x' });
  expect(problems.map(({ where }) => where)).toEqual(['name', 'country', 'e-mail address']);
});

test('nothing but texts under its own names is looked at', () => {
  const { value } = parseSupporter(
    JSON.parse('{"name": "A", "__proto__": {"town": "x"}, "town": ["Leeds"], "admin": "yes"}'),
  );
  expect(value).toEqual({ name: 'A' });
});

test('the longest values are taken', () => {
  const input = { name: 'n'.repeat(longest.name), personalLine: 'p '.repeat(longest.personalLine / 2) };
  expect(parseSupporter(input).problems).toEqual([]);
});
