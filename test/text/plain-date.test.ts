import {
  addMonths,
  dayOf,
  formatDate,
  isMonth,
  monthNames,
  parsePlainDate,
  plainDate,
} from '../../src/text/plain-date.js';

test.each(['2023-07-31', '2024-02-29', '0099-01-01'])('%s is a day', (text) => {
  expect(parsePlainDate(text)).toBe(text);
});

test.each([
  '2023-02-29',
  '2023-13-01',
  '2023-7-31',
  '31.07.2023',
  '2023-07-31T00:00',
  '',
  ' 2023-07-31',
  '2023-07-31\n',
])('%j is no day', (text) => {
  expect(parsePlainDate(text)).toBeUndefined();
});

test('plainDate names the text that is no day', () => {
  expect(() => plainDate('yesterday')).toThrow('"yesterday" is not a day such as 2023-07-31.');
});

test.each([
  ['en', '31 July 2023'],
  ['ru', '31 июля 2023 года'],
  ['kk', '2023 жылғы 31 шілде'],
  ['fr', '31 juillet 2023'],
  ['de', '31. Juli 2023'],
])('a day in %s is written %s', (language, written) => {
  expect(formatDate(plainDate('2023-07-31'), language)).toBe(written);
});

test('months stand as they do inside a date, in the genitive where the language wants it', () => {
  expect(monthNames('ru')).toContain('июля');
  expect(monthNames('kk')[10]).toBe('қараша');
});

test.each([
  ['2023-08-31', 6, '2024-02-29'],
  ['2023-12-15', 1, '2024-01-15'],
  ['2025-08-01', 12, '2026-08-01'],
])('%s and %i months are %s', (from, months, to) => {
  expect(addMonths(plainDate(from), months)).toBe(to);
});

test('days compare in the order of time', () => {
  expect(plainDate('2023-07-31') < plainDate('2023-08-01')).toBe(true);
});

test('the day of a moment is that of UTC, whatever the zone of the machine', () => {
  expect(dayOf(new Date('2023-07-31T23:59:59Z'))).toBe('2023-07-31');
});

test.each([
  ['en', 'May', true],
  ['en', 'may', false],
  ['ru', 'мае', true],
  ['ru', 'октябре', true],
  ['ru', 'мартышка', false],
  ['kk', 'мамырда', true],
  ['kk', 'қазан', true],
  ['kk', 'жазу', false],
])('in %s, "%s" is a month: %s', (language, word, expected) => {
  expect(isMonth(word, language)).toBe(expected);
});
