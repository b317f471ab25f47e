import { findDates } from '../../src/text/find-dates.js';

test.each([
  ['31 July 2023'],
  ['July 31, 2023'],
  ['31st of July 2023'],
  ['31 Jul 2023'],
  ['31.07.2023'],
  ['31/07/2023'],
  ['2023-07-31'],
  ['31 juillet 2023'],
  ['31 de julio de 2023'],
  ['31 de julio del 2023'],
  ['31. Juli 2023'],
  ['31 июля 2023 г.'],
  ['31 июля 2023 года'],
  ['٣١ يوليو ٢٠٢٣'],
  ['31 تموز/يوليو 2023'],
  ['31 يوليو/تموز 2023'],
  ['31 جويلية 2023'],
  ['2023 жылғы 31 шілде'],
  ['31 липня 2023'],
])('%s is the last day of July 2023', (text) => {
  expect(findDates(`Almaty, ${text}, noon`).map(({ date }) => date)).toEqual(['2023-07-31']);
});

test.each([
  ['1er août 2023', '2023-08-01'],
  ['1.º de agosto de 2023', '2023-08-01'],
  ['13 تشرين الأول 2023', '2023-10-13'],
  ['12/31/2023', '2023-12-31'],
  ['03/04/2023', '2023-04-03'],
  ['5 мая 2023', '2023-05-05'],
])('%s is %s', (text, date) => {
  expect(findDates(text)).toEqual([{ date, from: 0, to: text.length }]);
});

test('each day stands where it is found', () => {
  const text = 'From 4 January 2022 to 11 July 2023.';
  expect(findDates(text).map(({ from, to }) => text.slice(from, to))).toEqual([
    '4 January 2022',
    '11 July 2023',
  ]);
});

test.each([
  ['30 February 2023'],
  ['EUR 57/7071/2023'],
  ['Resolution 12/2023'],
  ['CAT/C/KAZ/CO/4'],
  ['31 people 2023'],
  ['4 January'],
  ['99.99.2023'],
])('%s is no day', (text) => {
  expect(findDates(text)).toEqual([]);
});

test('long hostile texts are read through', () => {
  expect(findDates(`${'1 '.repeat(50_000)}${'a'.repeat(50_000)}${'31 de '.repeat(20_000)}`)).toEqual([]);
});
