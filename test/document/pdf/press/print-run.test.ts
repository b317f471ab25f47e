import { drawLetterPdf } from '../../../../src/document/pdf/letter-pdf.js';
import { createPrintRun, type PrintRunOptions } from '../../../../src/document/pdf/press/print-run.js';
import type { Letter } from '../../../../src/letter/letter.js';
import { englishLetter } from '../../../fixtures/letters.js';
import { countPages, readMetadata } from '../../../support/pdf.js';
import { customs, din, longestLetters } from '../../../support/pdf-letters.js';
import { boxesOf, differing } from '../../../support/press-equality.js';
import { drawFrom, insertWords, randomLetter } from '../../../support/press-letters.js';
import { checkWithQpdf } from '../../../support/qpdf.js';

const plain: PrintRunOptions = { title: 'Run', duplex: false, outline: true };

async function printRun(letters: readonly Letter[], options = din, run = plain) {
  const chunks: Uint8Array[] = [];
  const printRun = createPrintRun(options, run, (bytes) => {
    chunks.push(bytes);
  });
  const added = [];
  for (const [index, letter] of letters.entries()) added.push(await printRun.add(letter, `No. ${index + 1}`));
  const ended = await printRun.end();
  return { ...ended, added, chunks, file: Buffer.concat(chunks) };
}

/** As a run of one campaign has them: another name, town and line in each. */
function supporters(count: number): Letter[] {
  const [first, ...others] = englishLetter.blocks;
  if (first?.type !== 'paragraph') throw new TypeError('The letter begins with a paragraph.');
  return Array.from({ length: count }, (_, index) => {
    const name = String.fromCharCode(65 + (index % 26), 97 + (Math.floor(index / 26) % 26), 110);
    return {
      ...englishLetter,
      sender: { name: `${name} Miller`, lines: [`${1 + (index % 90)} Mill Lane`, `New${name} Town`] },
      blocks: [{ ...first, ...insertWords(first, 8, `New${name} Town`) }, ...others],
    };
  });
}

const withoutPage = (box: string) => box.replace(/^\d+ /, '');

describe('a print run', () => {
  test.each(['en', 'ru', 'kk'] as const)(
    'has every letter as PDFKit prints it, box by box (%s)',
    async (language) => {
      const options = { ...din, ...customs[language] };
      const letters = Array.from({ length: 15 }, (_, seed) =>
        randomLetter(longestLetters[language], drawFrom(seed)),
      );
      const { file, added } = await printRun(letters, options);
      const printed = letters.filter((_, index) => added[index]);
      expect(printed.length).toBeGreaterThan(3);
      const expected = await Promise.all(
        printed.map((letter) => boxesOf(drawLetterPdf(letter, options).bytes)),
      );
      expect(differing((await boxesOf(file)).map(withoutPage), expected.flat().map(withoutPage))).toEqual([]);
      expect(await checkWithQpdf(file)).toBe(0);
    },
  );

  test('starts each letter on an odd page when both sides are printed', async () => {
    const two = { ...englishLetter, blocks: [...englishLetter.blocks, ...englishLetter.blocks] };
    const { added, pages, file } = await printRun([englishLetter, two, englishLetter], din, {
      ...plain,
      duplex: true,
    });
    expect(added.map((place) => place?.firstPage)).toEqual([0, 2, 4]);
    expect(pages).toBe(5);
    expect(await countPages(file)).toBe(5);
  });

  test('costs at most 1,000 bytes a letter, and is handed on as it grows', async () => {
    const { bytes, chunks, file, pages } = await printRun(supporters(2_500));
    expect(pages).toBe(2_500);
    expect(bytes).toBe(file.length);
    expect(bytes / pages).toBeLessThan(1_000);
    expect(chunks.length).toBeGreaterThan(3);
    expect(await checkWithQpdf(file)).toBe(0);
  });

  test('is the same, byte for byte, each time it is made', async () => {
    const [first, second] = [await printRun(supporters(40)), await printRun(supporters(40))];
    expect(first.file.equals(second.file)).toBe(true);
  });

  test('says its title and nothing else', async () => {
    const { info, xmp } = await readMetadata((await printRun([englishLetter])).file);
    expect(info.Title).toBe('Run');
    expect([info.Producer, info.Creator, info.CreationDate, xmp]).toEqual([
      undefined,
      undefined,
      undefined,
      null,
    ]);
  });

  test('leaves a letter that needs PDFKit’s shaping to be printed by itself', async () => {
    const letter = { ...englishLetter, sender: { name: 'Анна Со\u0301лнцева', lines: [] } };
    const { added, pages } = await printRun([letter, englishLetter]);
    expect(added).toEqual([undefined, { firstPage: 0, pages: 1 }]);
    expect(pages).toBe(1);
  });
});
