import { layOutLetter } from '../../../src/document/pdf/layout.js';
import { writeLetterPdf } from '../../../src/document/pdf/letter-pdf.js';
import type { PdfOptions } from '../../../src/document/pdf/options.js';
import type { Letter } from '../../../src/letter/letter.js';
import { InputProblem } from '../../../src/problem.js';
import { englishLetter, englishShortLetter, kazakhLetter, russianLetter } from '../../fixtures/letters.js';
import { countPages, normaliseSpaces, readRuns, readWords } from '../../support/pdf.js';
import { customs, din, longestLetters } from '../../support/pdf-letters.js';
import { checkWithQpdf } from '../../support/qpdf.js';

const languages = ['en', 'ru', 'kk'] as const;
const papers = ['a4', 'letter'] as const;
const windows = ['din-5008-b', 'nf-z-11-001', 'us-10'] as const;
const dates = ['head', 'end'] as const;

/** All that a reader hears, in order. */
function wordsOf(letter: Letter, { dateAt, senderLabels }: PdfOptions): string {
  const blocks = letter.blocks.flatMap((block) =>
    block.type === 'list' ? block.items.map(({ text }) => `– ${text}`) : [block.text],
  );
  return normaliseSpaces(
    [
      ...[senderLabels.name, letter.sender.name, senderLabels.address, ...letter.sender.lines],
      ...letter.formOfAddress,
      ...(dateAt === 'head' ? [letter.dateLine] : []),
      ...[letter.subject, letter.salutation, ...blocks, letter.closing, letter.sender.name],
      ...(dateAt === 'end' ? [letter.dateLine] : []),
    ].join(' '),
  );
}

describe('a letter as PDF', () => {
  test.each([
    ['en', englishLetter],
    ['en', englishShortLetter],
    ['ru', russianLetter],
    ['kk', kazakhLetter],
    ...languages.map((language) => [language, longestLetters[language]] as const),
  ] as const)('gives every word back in order (%s)', async (language, letter) => {
    const options = { ...din, ...customs[language] };
    const { bytes } = await writeLetterPdf(letter, options);
    expect(await readWords(bytes)).toBe(wordsOf(letter, options));
  });

  const sheets = languages.flatMap((language) =>
    papers.flatMap((paper) =>
      windows.flatMap((window) => dates.map((dateAt) => ({ language, paper, window, dateAt }))),
    ),
  );

  test.each(sheets)(
    'with the longest personal line fits on one page at 9.5 pt or more: $language, $paper, $window, date at the $dateAt',
    async ({ language, paper, window, dateAt }) => {
      const letter = longestLetters[language];
      expect(letter.blocks.some((block) => block.type === 'paragraph' && block.text.length >= 400)).toBe(
        true,
      );
      const options = { ...din, ...customs[language], paper, window, dateAt };
      const { bytes, pages } = await writeLetterPdf(letter, options);
      expect(pages).toBe(1);
      expect(layOutLetter(letter, options).size).toBeGreaterThanOrEqual(9.5);
      expect(await readWords(bytes)).toBe(wordsOf(letter, options));
    },
  );

  test('a short letter is set larger than a long one', () => {
    expect(layOutLetter(englishShortLetter, din).size).toBe(11);
    expect(layOutLetter(longestLetters.ru, { ...din, ...customs.ru }).size).toBe(9.5);
  });

  test('is the same, byte for byte, each time it is made', async () => {
    const [first, second] = [
      await writeLetterPdf(russianLetter, din),
      await writeLetterPdf(russianLetter, din),
    ];
    expect(first.bytes.equals(second.bytes)).toBe(true);
  });

  test('has another identifier when a word is another', async () => {
    const identifiers = [englishLetter, { ...englishLetter, closing: 'Yours faithfully,' }].map(
      async (letter) =>
        /\/ID \[<(\w{32})> <\1>\]/.exec((await writeLetterPdf(letter, din)).bytes.toString('latin1'))?.[1],
    );
    const [first, second] = await Promise.all(identifiers);
    expect(first).toMatch(/^\w{32}$/);
    expect(second).not.toBe(first);
  });

  test.each(languages)('is clean to qpdf (%s)', async (language) => {
    expect(await checkWithQpdf((await writeLetterPdf(longestLetters[language], din)).bytes)).toBe(0);
  });

  test('leaves at least 15 mm to sign between the closing and the name', async () => {
    const runs = await readRuns((await writeLetterPdf(longestLetters.ru, { ...din, ...customs.ru })).bytes);
    const closing = runs.find(({ text }) => text.startsWith('С уважением'));
    const name = runs.findLast(({ text }) => text.includes('Anna Müller'));
    expect((name?.top ?? 0) - (closing?.bottom ?? 0)).toBeGreaterThanOrEqual(15);
  });
});

describe('a letter too long for one page', () => {
  const long = {
    ...englishLetter,
    blocks: [...englishLetter.blocks, ...englishLetter.blocks, ...englishLetter.blocks],
  };

  test('goes on over numbered pages at a comfortable size, with nothing lost', async () => {
    const { bytes, pages } = await writeLetterPdf(long, din);
    expect(pages).toBe(await countPages(bytes));
    const words = await Promise.all(Array.from({ length: pages }, (_, page) => readWords(bytes, page)));
    const unnumbered = words.map((text, page) => {
      expect(text).toMatch(new RegExp(` ${page + 1} / ${pages}$`));
      return text.replace(/ \d+ \/ \d+$/, '');
    });
    expect(normaliseSpaces(unnumbered.join(' '))).toBe(wordsOf(long, din));
    expect(layOutLetter(long, din).size).toBeGreaterThanOrEqual(10);
    expect(await checkWithQpdf(bytes)).toBe(0);
  });

  test('never leaves the signature alone on a page', () => {
    for (let count = 1; count < 40; count++) {
      const blocks = Array.from({ length: count }, () => englishLetter.blocks[0]).flatMap(
        (block) => block ?? [],
      );
      const { pages, sections } = layOutLetter({ ...englishLetter, blocks }, din);
      const lastPage =
        sections[0]?.parts.filter(({ lines }) => lines.some(({ page }) => page === pages - 1)) ?? [];
      expect(lastPage.filter(({ role }) => role === 'paragraph').length).toBeGreaterThan(0);
    }
  });

  test('a single page has no number', async () => {
    const { bytes } = await writeLetterPdf(englishLetter, din);
    expect(await readWords(bytes)).not.toContain('1 / 1');
  });
});

describe('what cannot be printed', () => {
  test('characters that the fonts lack are refused with a sentence, not printed as boxes', async () => {
    const letter = { ...englishLetter, sender: { name: '王 🙂', lines: [] } };
    const refusal = writeLetterPdf(letter, din);
    await expect(refusal).rejects.toThrow(InputProblem);
    await expect(refusal).rejects.toThrow(
      "The sender's name holds characters that the PDF cannot print: 王 🙂.",
    );
  });

  test('labels and the reverse are looked at, too', async () => {
    await expect(
      writeLetterPdf(englishLetter, { ...din, senderLabels: { name: 'المرسل', address: '' } }),
    ).rejects.toThrow('The label holds characters that the PDF cannot print');
  });

  test('a form of address that no window holds is refused', async () => {
    const letter = {
      ...englishLetter,
      formOfAddress: Array.from({ length: 40 }, () => 'Office of the Prosecutor General'),
    };
    await expect(writeLetterPdf(letter, din)).rejects.toThrow(
      /form of address has 1280 characters on 40 lines/,
    );
  });
});

describe('long runs and odd words', () => {
  const awkward = [
    `https://example.org/${'appeal-'.repeat(30)}`,
    'x'.repeat(1_500),
    'Kassym-Jomart\u00A0Tokayev – Al\u2011Farabi',
    'ffi fl Œuvre naïve ё й ї і ә ғ қ ң ө ұ ү һ Ә Ғ Қ Ң Ө Ұ Ү Һ І',
    'g\u0301 e\u0302\u0301 и\u0306',
  ];

  test.each(awkward)('%.40s stays inside the margins and comes back', async (text) => {
    const letter: Letter = {
      ...englishShortLetter,
      blocks: [{ type: 'paragraph', text, sources: [], marks: [] }],
    };
    const { bytes } = await writeLetterPdf(letter, din);
    const runs = await readRuns(bytes);
    expect(runs.filter(({ left, right }) => left < 24.9 || right > 195.1)).toEqual([]);
    const plain = text
      .normalize('NFC')
      .replace(/\u00A0/g, ' ')
      .replace(/\u2011/g, '-');
    const words = runs
      .map((run) => run.text)
      .join('')
      .replace(/\s/g, '')
      .normalize('NFC');
    expect(words).toContain(plain.replace(/\s/g, ''));
  });
});
