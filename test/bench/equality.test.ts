import { drawLetterPdf } from '../../src/document/pdf/letter-pdf.js';
import type { Letter } from '../../src/letter/letter.js';
import { englishLetter } from '../fixtures/letters.js';
import { din } from '../support/pdf-letters.js';
import { compareWordBoxes, firstDifference, ourPrinters, type Printers } from './equality.js';
import { joinEquality, refusalOf, reportOf } from './report.js';
import type { Sample } from './samples.js';

const other: Letter = { ...englishLetter, sender: { name: 'Zoë Novák', lines: ['York'] } };
const sample: Sample = {
  options: din,
  letters: [
    { name: 'letter 0', letter: englishLetter },
    { name: 'letter 1', letter: other },
  ],
};
const drafts = { drafts: 1, draftsEqual: true, differences: [] };
const part = { ratios: { filesVsPdfkit: 1_000 }, figures: { bytesPerFile: 1 }, table: '' };

/** Signs one letter with a name that is a little longer than it should be. */
const forget: Printers['single'] = (options) => (letter) => {
  const wrong = letter === other ? { ...letter, sender: { ...letter.sender, name: 'Zoe Novak' } } : letter;
  return drawLetterPdf(wrong, options).bytes;
};

test('the press and its print runs place words as PDFKit does', async () => {
  const equality = await compareWordBoxes([sample]);
  expect(equality).toEqual({ letters: 2, printRunPages: 2, wordBoxesEqual: true, differences: [] });
  expect(refusalOf(joinEquality(equality, drafts))).toBeUndefined();
  expect(reportOf(joinEquality(equality, drafts), [part]).ratios).toEqual({ filesVsPdfkit: 1_000 });
});

test('a word that moved is found', () => {
  const boxes = ['0 25.4 49.72 72.58 76.14 10.5 | 010000 Astana', '0 25.4 40 80 84 10.5 | KAZAKHSTAN'];
  const moved = [boxes[0] as string, '0 25.41 40 80 84 10.5 | KAZAKHSTAN'];
  expect(firstDifference(boxes, boxes)).toBeUndefined();
  expect(firstDifference(moved, boxes)).toBe(`"${moved[1]}" for "${boxes[1]}"`);
  expect(firstDifference(boxes.slice(0, 1), boxes)).toBe(`"" for "${boxes[1]}"`);
});

test('a letter with another word is named, and then no figure is given', async () => {
  const equality = await compareWordBoxes([sample], { ...ourPrinters, single: forget });
  expect(equality.wordBoxesEqual).toBe(false);
  expect(equality.differences).toHaveLength(1);
  expect(refusalOf(joinEquality(equality, drafts))).toMatch(
    /no ratio is worth printing\.\n- letter 1, single file: .*Zoe Novak/,
  );
  expect(Object.keys(reportOf(joinEquality(equality, drafts), [part]))).toEqual(['machine', 'equality']);
});

test('a page of a print run that stands elsewhere is named', async () => {
  const run: Printers['run'] = (options, letters) =>
    ourPrinters.run({ ...options, window: 'us-10' }, letters);
  const { differences } = await compareWordBoxes([sample], { ...ourPrinters, run });
  expect(differences.map((difference) => difference.split(':')[0])).toEqual([
    'letter 0, print run',
    'letter 1, print run',
  ]);
});
