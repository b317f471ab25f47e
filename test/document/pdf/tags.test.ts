import { writeLetterPdf } from '../../../src/document/pdf/letter-pdf.js';
import { englishLetter } from '../../fixtures/letters.js';
import { readTags, type Tag } from '../../support/pdf.js';
import { blankLetter, blankOptions, customs, din } from '../../support/pdf-letters.js';

/** `P`, or `L(LI(Lbl LBody))`. */
function outline({ tag, children }: Tag): string {
  return children.length === 0 ? tag : `${tag}(${children.map(outline).join(' ')})`;
}

const item = 'LI(Lbl LBody)';

describe('tags for those who hear the letter', () => {
  test('sender, form of address and date come before the subject, which is the heading', async () => {
    const { bytes } = await writeLetterPdf(englishLetter, din);
    expect(outline(await readTags(bytes))).toBe(
      `Root(Document(P P P H1 P P P P P P L(${item} ${item}) P P P))`,
    );
  });

  test('the date stands last where custom puts it there', async () => {
    const { bytes } = await writeLetterPdf(englishLetter, { ...din, ...customs.ru });
    expect(outline(await readTags(bytes))).toBe(
      `Root(Document(P P H1 P P P P P P L(${item} ${item}) P P P P))`,
    );
  });

  test('the letter and its copy on the reverse are sections with their languages', async () => {
    const { bytes } = await writeLetterPdf(blankLetter, blankOptions);
    const languages = await Promise.all(
      [0, 1].map(async (page) => (await readTags(bytes, page)).children[0]?.children),
    );
    expect(languages.map((sections) => sections?.map(({ tag, lang }) => [tag, lang]))).toEqual([
      [['Sect', 'ru']],
      [['Sect', 'en']],
    ]);
  });

  test('rules and page numbers are artifacts, so nobody reads them out', async () => {
    const long = { ...englishLetter, blocks: [...englishLetter.blocks, ...englishLetter.blocks] };
    const { bytes, pages } = await writeLetterPdf(long, din);
    expect(pages).toBe(2);
    const second = outline(await readTags(bytes, 1));
    expect(second.split(/\W+/).filter((tag) => tag === 'H1')).toEqual([]);
    expect(second).toMatch(/^Root\(Document\(/);
  });
});
