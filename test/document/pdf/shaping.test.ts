import { createShaper } from '../../../src/document/pdf/shaping.js';
import { fonts } from '../../support/fonts.js';
import { longestLetters } from '../../support/pdf-letters.js';

const texts = Object.values(longestLetters).flatMap((letter) => [
  letter.subject,
  ...letter.formOfAddress,
  ...letter.blocks.flatMap((block) =>
    block.type === 'list' ? block.items.map(({ text }) => text) : [block.text],
  ),
]);
const words = [...new Set(texts.flatMap((text) => text.split(/(?<= )/)))];
const awkward = [
  'AVATAR ',
  'ТАРУ, ',
  'L’Œuvre',
  'office',
  'Ägypten—ΑΥ',
  'g\u0301o',
  'ї\u0301',
  'i\u0301',
  '№ ',
  '“T”',
  'ѓ˥˩',
  '1⁄2 ',
];

describe.each(fonts)('$name', ({ font, trueType }) => {
  const { shape, widthOf } = createShaper({ trueType, parsed: () => font });

  test.each([
    ['every word of the longest letters', words],
    ['awkward words', awkward],
  ])('%s is shaped as fontkit shapes it', (_name, list) => {
    for (const word of list) {
      const ours = shape(word);
      const theirs = font.layout(word, { liga: false });
      expect([word, ours.glyphs.map(({ id }) => id)]).toEqual([word, theirs.glyphs.map(({ id }) => id)]);
      expect([word, ours.positions.map(({ xAdvance }) => xAdvance)]).toEqual([
        word,
        theirs.positions.map(({ xAdvance }) => xAdvance),
      ]);
      expect(widthOf(word)).toBe(theirs.advanceWidth);
    }
  });

  test('characters are kept, but not all that anybody may write', () => {
    const asked: number[] = [];
    const glyphOf = (codePoint: number) => {
      asked.push(codePoint);
      return trueType.glyphOf(codePoint);
    };
    const watched = createShaper({ trueType: { ...trueType, glyphOf }, parsed: () => font });
    const all = Array.from({ length: 6_000 }, (_, index) => String.fromCodePoint(0x1f000 + index));
    for (const word of ['AV', 'AV', ...all, 'AV']) watched.widthOf(word);
    const timesA = asked.filter((codePoint) => codePoint === 0x41).length;
    expect([timesA > 1, timesA < 4]).toEqual([true, true]);
    expect(watched.widthOf('AVATAR ')).toBe(widthOf('AVATAR '));
  });

  test('widths of plain words need no font that fontkit has parsed', () => {
    const parsed = () => {
      throw new Error('It was parsed.');
    };
    const unparsed = createShaper({ trueType, parsed });
    expect(unparsed.widthOf('AVATAR ')).toBe(widthOf('AVATAR '));
    expect(() => unparsed.widthOf('g\u0301o')).toThrow('It was parsed.');
  });

  test('no ligature hides a letter', () => {
    expect(shape('office').glyphs).toHaveLength(6);
  });
});
