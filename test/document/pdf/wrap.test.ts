import fc from 'fast-check';
import { typefaceOf } from '../../../src/document/pdf/typeface.js';
import { balancePieces, measureText, wrapPieces } from '../../../src/document/pdf/wrap.js';

const sentence =
  'Kalas Nurpeisov, a former schoolteacher, Zhan-Aidar Karmenov, Ermukhamet Shilibaev and Nurlan Dalibaev.';

function wrap(text: string, measure: number) {
  return wrapPieces(measureText(text, 'regular'), measure, 'regular');
}

describe('wrapping', () => {
  test('lines are as full as they can be, and end with the space that ended them', () => {
    expect(wrap(sentence, 20).map(({ text }) => text)).toEqual([
      'Kalas Nurpeisov, a former schoolteacher, ',
      'Zhan-Aidar Karmenov, Ermukhamet ',
      'Shilibaev and Nurlan Dalibaev.',
    ]);
  });

  test('a text of nothing but spaces has no lines', () => {
    expect(wrap('  \n ', 20)).toEqual([]);
  });

  test('a run longer than a line is cut between letters and nothing is lost', () => {
    const lines = wrap(`Dear ${'Llanfairpwllgwyngyll'.repeat(4)} friend`, 10);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.every(({ width }) => width <= 10)).toBe(true);
    expect(lines.map(({ text }) => text).join('')).toBe(`Dear ${'Llanfairpwllgwyngyll'.repeat(4)} friend`);
  });

  test('a measure narrower than a letter still ends, one letter a line', () => {
    expect(wrap('abc', 0.1).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });

  test('whatever the words, no line is wider than the measure and the words come back', () => {
    const words = fc.array(fc.stringMatching(/^[a-zА-яӘәҒғҚқ,.-]{1,30}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 3, max: 40 }), (list, measure) => {
        const text = list.join(' ').normalize('NFC');
        const lines = wrap(text, measure);
        expect(lines.map((line) => line.text).join('')).toBe(text);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(measure + 1e-9);
      }),
      { numRuns: 200 },
    );
  });

  test('the width of a line is the width that PDFKit draws', () => {
    for (const { text, width } of wrap(sentence, 20)) {
      expect(width).toBeCloseTo(typefaceOf('regular').widthOf(text.trimEnd()), 6);
    }
  });
});

test('a heading of two lines has lines of about equal length', () => {
  const subject = 'Five people sentenced in Almaty: request for release and investigation';
  const lines = balancePieces(measureText(subject, 'bold'), 32, 'bold');
  expect(lines.map(({ text }) => text)).toEqual([
    'Five people sentenced in Almaty: ',
    'request for release and investigation',
  ]);
});
