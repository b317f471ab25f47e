import { nearestWord, suggestWord } from '../../src/text/nearest.js';

test('the nearest known word is suggested', () => {
  expect(suggestWord('demnds', ['people', 'demands'])).toBe('Did you mean "demands"?');
});

test('where nothing is near, the whole choice is told', () => {
  expect(suggestWord('elephant', ['en', 'ru'])).toBe('Use one of: en, ru.');
  expect(suggestWord('elephant', [])).toBe('Leave it out.');
});

test('a word of another kind is near to nothing', () => {
  expect(nearestWord('x', ['demands'])).toBeUndefined();
});
