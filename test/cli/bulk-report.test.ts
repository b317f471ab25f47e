import { paceOf } from '../../src/cli/run-progress.js';
import { describeRun, type Making, reportOf } from '../../src/cli/run-report.js';

function told(
  overrides: Partial<Making> & { letters?: number; rejected?: number; duplicates?: number } = {},
) {
  const { letters = 4, rejected = 0, duplicates = 0, ...others } = overrides;
  const variation = { letters: 4, texts: 4, alike: 0.42 };
  const making: Making = { made: 4, seconds: 2, variation, keepDuplicates: false, ...others };
  const digest = '0'.repeat(64);
  const volume = { file: 'volume-0001.pdf.zip', letters, fast: letters, pages: letters, bytes: 9 };
  const places = { firstRow: 2, lastRow: 5, sha256: digest, slips: digest, refused: [] };
  const count = { rows: 9, rejected, duplicates, blanks: 0 };
  const outcome = { volumes: letters === 0 ? [] : [{ ...volume, ...places }], count, problems: [] };
  return describeRun(reportOf(outcome, making), making).trimEnd().split('\n');
}

test('a run is told in three lines', () => {
  expect(told()).toEqual([
    '4 letters in 1 volume, 2 s (2 letters a second).',
    '0 rows refused, 0 seen before.',
    'Two letters share 42 % of their phrases.',
  ]);
});

test('letters that were whole already are not told as made', () => {
  const none = { letters: 0, texts: 0, alike: 1 };
  expect(told({ made: 0, variation: none })).toEqual([
    '4 letters in 1 volume, all whole already.',
    '0 rows refused, 0 seen before.',
  ]);
  expect(told({ made: 1, variation: { letters: 1, texts: 1, alike: 1 } })).toEqual([
    '4 letters in 1 volume, 1 of them made now in 2 s (0.5 letters a second).',
    '0 rows refused, 0 seen before.',
  ]);
});

test('where not all were compared it says how many', () => {
  expect(told({ letters: 900, made: 900, variation: { letters: 200, texts: 200, alike: 0.5 } })[2]).toBe(
    'Two letters, of the first 200 made, share 50 % of their phrases.',
  );
});

test.each([
  [{ rejected: 1 }, '1 row refused, 0 seen before: see rejected.csv.'],
  [{ duplicates: 2 }, '0 rows refused, 2 seen before: see rejected.csv.'],
  [{ duplicates: 2, keepDuplicates: true }, '0 rows refused. 2 rows seen before and kept.'],
  [{ rejected: 3, keepDuplicates: true }, '3 rows refused: see rejected.csv.'],
])('with %j it says: %s', (counts, sentence) => {
  expect(told(counts)[1]).toBe(sentence);
});

test.each([
  [
    { made: 0, left: 100, seconds: 1 },
    { rate: '–', left: '–' },
  ],
  [
    { made: 2_400, left: 100, seconds: 2 },
    { rate: '1,200', left: '1 s' },
  ],
  [
    { made: 100, left: 12_500, seconds: 1 },
    { rate: '100', left: '2 min 5 s' },
  ],
  [
    { made: 1, left: 4_000, seconds: 1 },
    { rate: '1', left: '1 h 6 min' },
  ],
])('of %j the bar shows %j', (state, pace) => {
  expect(paceOf(state)).toEqual(pace);
});
