import fc from 'fast-check';
import { letterText } from '../../src/document/plain-text.js';
import { arabicLetter, englishLetter, englishShortLetter, russianLetter } from '../fixtures/letters.js';
import { randomLetter } from './random-letter.js';

describe('a letter as the body of an e-mail', () => {
  test('goes from the salutation to the sender, a blank line between its parts', () => {
    expect(letterText(englishShortLetter).split('\n')).toEqual([
      'Dear Prosecutor General,',
      '',
      expect.stringMatching(/^On 11 July 2023 .* Please reply\.$/),
      '',
      'Yours sincerely,',
      '',
      'Anna Müller',
      'Leeds, United Kingdom',
    ]);
  });

  test('puts each demand on a line of its own after "- "', () => {
    const lines = letterText(englishLetter).split('\n');
    const demands = lines.filter((line) => line.startsWith('- '));
    expect(demands).toHaveLength(2);
    expect(lines.indexOf(demands[1] ?? '') - lines.indexOf(demands[0] ?? '')).toBe(1);
  });

  test('keeps dashes and quotation marks as the language writes them', () => {
    expect(letterText(russianLetter)).toContain('читали «Слова назидания» — по-русски и по-казахски.');
  });

  test('leaves out what an e-mail says in its headers: form of address, date and subject', () => {
    const text = letterText(englishLetter);
    for (const line of [...englishLetter.formOfAddress, englishLetter.dateLine, englishLetter.subject]) {
      expect(text).not.toContain(line);
    }
  });

  test('ends with the closing when there is no name', () => {
    const blank = { ...englishLetter, sender: { name: '', lines: [] } };
    expect(letterText(blank)).toMatch(/Yours sincerely,$/);
  });

  test('does not wrap, and writes neither carriage returns nor spaces at the end of a line', () => {
    fc.assert(
      fc.property(randomLetter, (letter) => {
        const text = letterText(letter);
        expect(text).not.toMatch(/\r|[^\S\n]$/m);
        for (const block of letter.blocks) {
          if (block.type === 'paragraph') expect(text).toContain(block.text.trim());
        }
      }),
    );
  });

  test('runs from right to left in each line of an Arabic letter, whatever the line begins with', () => {
    const lines = letterText(arabicLetter).split('\n');
    expect(lines.filter((line) => line.startsWith('\u200F'))).toEqual([
      expect.stringMatching(/^\u200FAmnesty International /),
      '\u200FAnna Müller',
      '\u200F12 Mill Lane, LS1 4DY',
      '\u200FLeeds, United Kingdom',
    ]);
    expect(letterText({ ...arabicLetter, sender: { name: '١٢٣', lines: ['- عمّان', '12 (34)'] } })).toMatch(
      /\u200F١٢٣\n- عمّان\n\u200F12 \(34\)$/,
    );
  });

  test('is no other text without its marks, and has none in a letter that runs from left to right', () => {
    const unmarked = letterText({ ...arabicLetter, direction: 'ltr' });
    expect(letterText(arabicLetter).replaceAll('\u200F', '')).toBe(unmarked);
    expect(unmarked).not.toContain('\u200F');
  });
});
