import { drawLetterPdf } from '../../../../src/document/pdf/letter-pdf.js';
import { createPress, type Press } from '../../../../src/document/pdf/press/press.js';
import { readTags } from '../../../support/pdf.js';
import { customs, din, longestLetters } from '../../../support/pdf-letters.js';
import {
  boxesOf,
  differenceOf,
  differing,
  has,
  pictureOf,
  wordBoxesOf,
} from '../../../support/press-equality.js';
import { drawFrom, randomLetter } from '../../../support/press-letters.js';

const languages = ['en', 'ru', 'kk'] as const;
const windows = ['din-5008-b', 'nf-z-11-001', 'us-10'] as const;
const presses = new Map<string, Press>();
/** Of 255, at the edges of letters: places differ by millionths of a point. */
const antiAliasing = 48;

/** A random letter with both of its PDFs. */
function drawBoth(seed: number) {
  const draw = drawFrom(seed);
  const language = languages[draw(3)] ?? 'en';
  const window = windows[draw(3)] ?? 'us-10';
  const options = { ...din, ...customs[language], window, paper: draw(2) === 0 ? 'a4' : 'letter' } as const;
  const key = JSON.stringify(options);
  const press = presses.get(key) ?? createPress(options);
  presses.set(key, press);
  const letter = randomLetter(longestLetters[language], draw);
  return { single: drawLetterPdf(letter, options), printed: press.print(letter) };
}

const hundreds = Array.from({ length: 20 }, (_, index) => 100 * index);

test.each(hundreds)(
  'letters %i to 99 more: word boxes, runs and tags equal',
  async (from) => {
    for (let seed = from; seed < from + 100; seed++) {
      const { single, printed } = drawBoth(seed);
      expect(printed.pages).toBe(single.pages);
      if (printed.path === 'pdfkit') continue;
      if (has('pdftotext'))
        expect(differing(wordBoxesOf(printed.bytes), wordBoxesOf(single.bytes))).toEqual([]);
      expect(differing(await boxesOf(printed.bytes), await boxesOf(single.bytes))).toEqual([]);
      expect(await readTags(printed.bytes)).toEqual(await readTags(single.bytes));
    }
  },
  600_000,
);

(has('pdftoppm') ? test : test.skip)(
  `pages look the same but for anti-aliasing${has('pdftoppm') ? '' : ' (skipped: pdftoppm is not installed)'}`,
  () => {
    for (let seed = 0; seed < 60; seed++) {
      const { single, printed } = drawBoth(seed);
      expect(differenceOf(pictureOf(printed.bytes), pictureOf(single.bytes))).toBeLessThanOrEqual(
        antiAliasing,
      );
    }
  },
  600_000,
);
