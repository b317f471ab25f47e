import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { createShaper } from '../../../src/document/pdf/shaping.js';
import { longestLetters } from '../../support/pdf-letters.js';

const fonts = ['400Regular/NotoSerif_400Regular.ttf', '700Bold/NotoSerif_700Bold.ttf'].map((file) => {
  const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-serif/${file}`);
  return create(readFileSync(path)) as Font;
});

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
];

describe.each(fonts.map((font) => [font.fullName, font] as const))('%s', (_, font) => {
  const { shape, widthOf } = createShaper(font);

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

  test('pairs of letters are kept, but not all that anybody may write', () => {
    const asked: string[] = [];
    const layout = (text: string) => {
      asked.push(text);
      return font.layout(text, { liga: false });
    };
    const watched = Object.create(font, { layout: { value: layout } }) as Font;
    const { widthOf: widthIn } = createShaper(watched);
    for (const word of ['AV', 'AV', ...everyPair(font), 'AV']) widthIn(word);
    expect(asked.filter((pair) => pair === 'AV')).toHaveLength(2);
    expect(widthIn('AVATAR ')).toBe(widthOf('AVATAR '));
  });

  test('no ligature hides a letter', () => {
    expect(shape('office').glyphs).toHaveLength(6);
  });
});

/** Of two hundred letters that the font has: forty thousand. */
function everyPair(font: Font): string[] {
  const letters = font.characterSet
    .map((code) => String.fromCodePoint(code))
    .filter((letter) => /\p{L}/u.test(letter));
  const some = letters.slice(100, 300);
  return some.flatMap((one) => some.map((other) => one + other));
}
