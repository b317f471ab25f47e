import { drawLetterPdf } from '../../../../src/document/pdf/letter-pdf.js';
import type { PdfOptions } from '../../../../src/document/pdf/options.js';
import { createPress } from '../../../../src/document/pdf/press/press.js';
import type { Letter } from '../../../../src/letter/letter.js';
import { englishLetter, englishShortLetter, kazakhLetter, russianLetter } from '../../../fixtures/letters.js';
import { readMetadata, readTags, readWords } from '../../../support/pdf.js';
import { blankLetter, blankOptions, customs, din, longestLetters } from '../../../support/pdf-letters.js';
import { boxesOf, differing } from '../../../support/press-equality.js';
import { drawFrom, insertWords, randomLetter } from '../../../support/press-letters.js';
import { checkWithQpdf } from '../../../support/qpdf.js';

const ofThreePages: Letter = {
  ...englishLetter,
  blocks: [...englishLetter.blocks, ...englishLetter.blocks, ...englishLetter.blocks],
};
const us: PdfOptions = { ...din, paper: 'letter', window: 'us-10' };

const golden: [string, Letter, PdfOptions][] = [
  ['the English letter', englishLetter, din],
  ['the short English letter on US Letter', englishShortLetter, us],
  ['the Russian letter', russianLetter, { ...din, ...customs.ru }],
  ['the Kazakh letter in a French window', kazakhLetter, { ...din, ...customs.kk, window: 'nf-z-11-001' }],
  ['the longest English letter', longestLetters.en, us],
  ['the longest Russian letter', longestLetters.ru, { ...din, ...customs.ru }],
  ['the longest Kazakh letter', longestLetters.kk, { ...us, ...customs.kk }],
  ['a letter of three pages', ofThreePages, din],
  ['a blank letter with the reader’s language on its reverse', blankLetter, blankOptions],
  [
    'a letter without a sender',
    { ...russianLetter, sender: { name: '', lines: [] } },
    { ...us, ...customs.ru },
  ],
];

describe('the press prints what PDFKit prints', () => {
  test.each(golden)('%s: box by box, tag by tag, clean to qpdf', async (_, letter, options) => {
    const single = drawLetterPdf(letter, options);
    const { bytes, pages, path } = createPress(options).print(letter);
    expect([path, pages]).toEqual(['fast', single.pages]);
    expect(differing(await boxesOf(bytes), await boxesOf(single.bytes))).toEqual([]);
    for (let page = 0; page < pages; page++) {
      expect(await readTags(bytes, page)).toEqual(await readTags(single.bytes, page));
    }
    expect(await checkWithQpdf(bytes)).toBe(0);
  });

  test.each(['en', 'ru', 'kk'] as const)('random letters of a run: box by box (%s)', async (language) => {
    const options = { ...din, ...customs[language] };
    const press = createPress(options);
    for (let seed = 0; seed < 20; seed++) {
      const letter = randomLetter(longestLetters[language], drawFrom(seed));
      const { bytes } = press.print(letter);
      expect(differing(await boxesOf(bytes), await boxesOf(drawLetterPdf(letter, options).bytes))).toEqual(
        [],
      );
    }
  });
});

describe('a printed letter', () => {
  test('is the same, byte for byte, whatever was printed before', () => {
    const [fresh, busy] = [createPress(din), createPress(din)];
    for (let seed = 0; seed < 30; seed++) busy.print(randomLetter(longestLetters.en, drawFrom(seed)));
    for (let seed = 25; seed < 35; seed++) {
      const letter = randomLetter(longestLetters.en, drawFrom(seed));
      expect(busy.print(letter).bytes.equals(fresh.print(letter).bytes)).toBe(true);
    }
  });

  test('has an identifier of its own, made of what it shows', () => {
    const press = createPress(din);
    const identify = (letter: Letter) =>
      /\/ID\[<(\w{32})><\1>\]/.exec(press.print(letter).bytes.toString('latin1'))?.[1];
    expect(identify(englishLetter)).toMatch(/^\w{32}$/);
    expect(identify({ ...englishLetter, closing: 'Yours faithfully,' })).not.toBe(identify(englishLetter));
  });

  test('says its title and its language, and nothing else', async () => {
    const { bytes } = createPress(din).print(russianLetter);
    const { info, xmp } = await readMetadata(bytes);
    const told = Object.entries(info).filter(([, value]) => value !== false && value !== null);
    expect(Object.fromEntries(told)).toEqual({
      PDFFormatVersion: '1.7',
      Language: 'ru',
      Title: russianLetter.subject,
    });
    expect(xmp).toBeNull();
    expect(bytes.toString('latin1')).toContain('/DisplayDocTitle true');
    expect(bytes.toString('latin1')).not.toMatch(/PDFKit|Producer|Creator|CreationDate/);
  });

  test('holds no glyph for another letter’s words', () => {
    const press = createPress(din);
    const before = press.print(englishLetter).bytes;
    press.print({ ...englishLetter, sender: { name: 'Ελένη Шевченко', lines: [] } });
    expect(press.print(englishLetter).bytes.equals(before)).toBe(true);
  });
});

describe('what the press cannot set as single glyphs', () => {
  test('goes through PDFKit and is counted', async () => {
    const letter = { ...englishLetter, sender: { name: 'Анна Со\u0301лнцева', lines: [] } };
    const { bytes, path } = createPress(din).print(letter);
    expect(path).toBe('pdfkit');
    expect(await readWords(bytes)).toContain('лнцева');
  });

  test('is refused as the single letter refuses it where no font has it', () => {
    const letter = { ...englishLetter, sender: { name: '王 🙂', lines: [] } };
    expect(() => createPress(din).print(letter)).toThrow(
      "The sender's name holds characters that the PDF cannot print: 王 🙂.",
    );
  });

  test('nor an address that its place cannot hold', () => {
    const letter = { ...englishLetter, formOfAddress: Array.from({ length: 40 }, () => 'KAZAKHSTAN') };
    expect(() => createPress(din).print(letter)).toThrow('more than its place on the page holds');
  });
});

test('letters that glyphs are parts of other glyphs come back when copied', async () => {
  const name = 'Yılmaz Ірина Αλέξανδρος Νικολάου';
  const letter = { ...englishLetter, sender: { name: `iïjρϊ ${name}`, lines: [] } };
  const press = createPress(din);
  for (const { bytes } of [press.print(letter), drawLetterPdf(letter, din)]) {
    expect(await readWords(bytes)).toContain(name);
  }
});

test('a supporter’s sentence may stand anywhere in a paragraph', async () => {
  const press = createPress(din);
  const [first] = englishLetter.blocks;
  if (first?.type !== 'paragraph') throw new TypeError('The letter begins with a paragraph.');
  for (let position = 0; position < first.text.length; position += 67) {
    const block = { ...first, ...insertWords(first, position, '“12 A. Müller”, in 2017–2019 – №') };
    const letter = { ...englishLetter, blocks: [block, ...englishLetter.blocks.slice(1)] };
    expect(
      differing(await boxesOf(press.print(letter).bytes), await boxesOf(drawLetterPdf(letter, din).bytes)),
    ).toEqual([]);
  }
});
