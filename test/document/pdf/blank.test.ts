import { layOutLetter } from '../../../src/document/pdf/layout.js';
import { writeLetterPdf } from '../../../src/document/pdf/letter-pdf.js';
import { normaliseSpaces, readRuns, readWords } from '../../support/pdf.js';
import { blankLetter, blankOptions } from '../../support/pdf-letters.js';
import { checkWithQpdf } from '../../support/qpdf.js';

const { labels, reverse } = blankOptions.blank;
const onePage = { ...blankOptions, blank: { labels } };
const sheets = (['a4', 'letter'] as const).flatMap((paper) =>
  (['din-5008-b', 'nf-z-11-001', 'us-10'] as const).flatMap((window) =>
    (['head', 'end'] as const).map((dateAt) => ({ paper, window, dateAt })),
  ),
);

describe('a blank letter for a stall', () => {
  test.each(sheets)(
    'is one page with lines to write on: $paper, $window, date at the $dateAt',
    async (sheet) => {
      const { pages, bytes } = await writeLetterPdf(blankLetter, { ...onePage, ...sheet });
      expect(pages).toBe(1);
      const words = await readWords(bytes);
      for (const label of Object.values(labels)) expect(words.split(label)).toHaveLength(2);
      expect(words).not.toContain(blankLetter.dateLine);
      expect(await checkWithQpdf(bytes)).toBe(0);
    },
  );

  test.each(sheets)(
    'leaves room for handwriting over each line: $paper, $window, date at the $dateAt',
    (sheet) => {
      const { rules, sections } = layOutLetter(blankLetter, { ...onePage, ...sheet });
      expect(rules.length).toBeGreaterThanOrEqual(5);
      const lines = sections.flatMap(({ parts }) => parts.flatMap((part) => part.lines));
      for (const rule of rules) {
        expect(rule.length).toBeGreaterThan(60 * 2.8);
        const above = [
          ...lines.filter(({ x }) => x < rule.x + rule.length && x >= rule.x - 1).map(({ y }) => y),
          ...rules.filter((other) => other.x === rule.x).map(({ y }) => y),
        ].filter((y) => y < rule.y);
        expect(rule.y - Math.max(0, ...above)).toBeGreaterThan(7 * 2.8);
      }
    },
  );

  test('has the same letter in the reader’s language on its reverse, under a heading that tells them apart', async () => {
    const { pages, bytes } = await writeLetterPdf(blankLetter, blankOptions);
    expect(pages).toBe(2);
    const words = await readWords(bytes, 1);
    expect(words.startsWith(normaliseSpaces(reverse?.heading ?? ''))).toBe(true);
    expect(words).toContain(reverse?.letter.subject);
    expect(words).toContain(reverse?.letter.salutation);
    expect(words.endsWith('Yours sincerely,')).toBe(true);
    expect(await readWords(bytes, 0)).not.toContain('Dear');
  });

  test('has a reverse that looks unlike the letter: narrower, and nothing where a window would show it', async () => {
    const { bytes } = await writeLetterPdf(blankLetter, blankOptions);
    const runs = (await readRuns(bytes)).filter(({ page }) => page === 1);
    expect(Math.min(...runs.map(({ left }) => left))).toBeGreaterThanOrEqual(39.9);
  });

  test('says nothing of a sender', async () => {
    const { bytes } = await writeLetterPdf({ ...blankLetter, sender: { name: '', lines: [] } }, onePage);
    expect(await readWords(bytes)).not.toContain('Отправитель');
  });
});
