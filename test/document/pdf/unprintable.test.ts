import { findUnprintable } from '../../../src/document/pdf/unprintable.js';
import type { Letter } from '../../../src/letter/letter.js';
import { englishLetter, kazakhLetter, russianLetter } from '../../fixtures/letters.js';

function named(name: string): Letter {
  return { ...englishLetter, sender: { name, lines: [] } };
}

describe('characters that the fonts lack', () => {
  test.each([englishLetter, russianLetter, kazakhLetter])('a letter in $language has none', (letter) => {
    expect(findUnprintable(letter)).toEqual([]);
  });

  test('are named with their place and what to do', () => {
    const [problem, ...others] = findUnprintable(named('Li 王 Wei 🙂'));
    expect(others).toEqual([]);
    expect(problem).toEqual({
      code: 'unprintable-characters',
      severity: 'error',
      where: "sender's name",
      message: "The sender's name holds characters that the PDF cannot print: 王 🙂.",
      fix: 'Write them in Latin, Greek or Cyrillic letters, or leave them out.',
      evidence: ['王', '🙂'],
      values: { characters: '王 🙂' },
    });
  });

  test.each(['ليلى', 'שרה', 'สมชาย', 'देवी', '👩‍👩‍👧', '\u{10FFFD}'])('%s is refused', (name) => {
    expect(findUnprintable(named(name))).toHaveLength(1);
  });

  test.each([
    'Ångström',
    'Đặng Thị Ngọc Hân',
    'Ołena Źdźbło',
    'Σοφία',
    'Ұлбосын Һәкімқызы',
    'İpek Ğ',
    'Nguye\u0302\u0303n',
  ])('%s is printed', (name) => expect(findUnprintable(named(name))).toEqual([]));

  test('the personal line and list items are told apart by number', () => {
    const letter = structuredClone(englishLetter);
    for (const block of letter.blocks) {
      if (block.type === 'list') for (const item of block.items) item.text += '✊🏽';
    }
    letter.blocks.splice(3, 1, { type: 'paragraph', text: 'Свобода ☮️ 自由', sources: [], marks: [] });
    expect(findUnprintable(letter).map(({ where }) => where)).toEqual([
      'paragraph 4',
      'list item 1',
      'list item 2',
    ]);
  });

  test('a whole text in another script is named by its first characters', () => {
    const [problem] = findUnprintable(named('الحرية للجميع الآن فورا'));
    expect(problem?.message).toMatch(/: (\S+ ){8}and \d+ more\.$/);
  });
});
