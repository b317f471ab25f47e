import { breakPiece, breakText, plainText } from '../../../src/document/pdf/pieces.js';

describe('where a line may end', () => {
  test.each([
    ['a name with a hyphen stays whole', 'of Zhan-Aidar Karmenov', ['of ', 'Zhan-Aidar ', 'Karmenov']],
    ['in Kazakh too', 'сондай-ақ Қасым-Жомарт', ['сондай-ақ ', 'Қасым-Жомарт']],
    ['years stay together', 'in 2017–2019 only', ['in 2017–2019 ', 'only']],
    ['initials stay with the name', 'г-ну Б. Н. Асылову', ['г-ну ', 'Б. Н. Асылову']],
    ['a date stays whole', 'on 11 July 2023 in', ['on ', '11 July 2023 ', 'in']],
    ['a dash never begins a line', 'Далибаев — все пятеро', ['Далибаев — ', 'все ', 'пятеро']],
    ['a no-break space is no break', '2023\u00A0года и', ['2023 года ', 'и']],
    ['a no-break hyphen is printed as a plain one', 'Al\u2011Farabi', ['Al-Farabi']],
    [
      'a long address may break after a slash',
      'https://example.org/appeals',
      ['https://', 'example.org/', 'appeals'],
    ],
  ])('%s', (_, text, pieces) => {
    expect(breakText(text)).toEqual(pieces);
  });

  test('nothing of the text is lost', () => {
    const text = 'Both (so she said) of “them” – at 50 % – are free; and/or well-known… № 5.';
    expect(breakText(text).join('')).toBe(text);
  });

  test('a word that no line holds breaks at its hyphens, and without them between letters as people see them', () => {
    expect(breakPiece('Wolfe-Steinhausen')).toEqual(['Wolfe-', 'Steinhausen']);
    expect(breakPiece('g\u0301oe')).toEqual(['g\u0301', 'o', 'e']);
  });

  test('a run of 200,000 letters is cut in good time', () => {
    const started = performance.now();
    expect(breakText('x'.repeat(200_000))).toHaveLength(200_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

test('line ends, tabs and invisible characters become what can be printed', () => {
  expect(plainText(' a\tb\r\nc\u00ADd\u200Be ')).toBe('a b cde');
});
