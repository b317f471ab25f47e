import { isSimple } from '../../../../src/document/pdf/shaping.js';
import { readTrueType } from '../../../../src/document/pdf/true-type/true-type-font.js';
import { fonts } from '../../../support/fonts.js';
import { pairsSetOtherwise } from '../../../support/kerning.js';

/** What letters are mostly written with: Latin and Cyrillic of many languages, Greek, digits, punctuation. */
const common =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,;:!?()-–—‘’“”„«»…№/&' +
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿāčďęěğīķłńňōőœřşšťūůųźžżŁŠŽ' +
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяЁёӘәҒғҚқҢңӨөҰұҮүҺһІіЇїЄєҐґ' +
  'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ';
const commonCodes = Array.from(common, (character) => character.codePointAt(0) ?? 0);

describe.each(fonts)('$name', ({ font, trueType }) => {
  const characters = font.characterSet;

  test('has the characters that fontkit finds, with the same glyphs and widths', () => {
    const ours = characters.map((code) => [trueType.has(code), trueType.glyphOf(code)]);
    expect(ours).toEqual(characters.map((code) => [true, font.glyphForCodePoint(code).id]));
    expect(characters.map((code) => trueType.advanceOf(trueType.glyphOf(code)))).toEqual(
      characters.map((code) => font.glyphForCodePoint(code).advanceWidth),
    );
  });

  test('lacks what fontkit lacks, and shows an empty box for it', () => {
    const lacking = Array.from('漢שع😀', (character) => character.codePointAt(0) ?? 0);
    expect(lacking.map((code) => [trueType.has(code), trueType.glyphOf(code)])).toEqual(
      lacking.map((code) => [font.hasGlyphForCodePoint(code), 0]),
    );
  });

  test('all pairs of common characters are kerned as fontkit kerns them, in both orders', () => {
    const wrong = commonCodes.flatMap((first, index) =>
      pairsSetOtherwise(first, commonCodes.slice(index), { font, trueType }),
    );
    expect(wrong).toEqual([]);
  });

  test('letters with every other character are kerned as fontkit kerns them', () => {
    const simple = characters.filter((code) => isSimple(String.fromCodePoint(code)));
    const letters = Array.from('AVTy,’Гу', (character) => character.codePointAt(0) ?? 0);
    expect(letters.flatMap((letter) => pairsSetOtherwise(letter, simple, { font, trueType }))).toEqual([]);
  });

  test('a pair that touches is brought nearer', () => {
    expect(trueType.kernOf(trueType.glyphOf(0x41), trueType.glyphOf(0x56))).toBeLessThan(0);
  });

  test.each([
    ['no character', []],
    ['a word', Array.from('Жанаозен', (character) => character.codePointAt(0) ?? 0)],
    ['composed letters, whose parts come along', Array.from('éïőƺǖ', (c) => c.codePointAt(0) ?? 0)],
    ['every character', characters],
  ])('a subset of %s is what fontkit makes, byte for byte', (_name, codes) => {
    const theirs = font.createSubset();
    const numbers = codes.map((code) => theirs.includeGlyph(font.glyphForCodePoint(code)));
    const ours = trueType.subset(codes.map(trueType.glyphOf));
    expect(ours.bytes.equals(Buffer.from(theirs.encode()))).toBe(true);
    expect(codes.map((code) => ours.numbers.get(trueType.glyphOf(code)))).toEqual(numbers);
  });

  test('describes itself as fontkit does', () => {
    const { minX, minY, maxX, maxY } = font.bbox;
    const { ascent, descent, capHeight, xHeight, italicAngle } = font;
    expect(trueType.traits).toEqual({
      box: [minX, minY, maxX, maxY],
      ...{ ascent, descent, capHeight, xHeight, italicAngle },
    });
    expect(trueType.unitsPerEm).toBe(font.unitsPerEm);
  });
});

test('a file that is no font with these tables is refused', () => {
  expect(() => readTrueType(Buffer.alloc(64))).toThrow('The font has no table "cmap".');
});
