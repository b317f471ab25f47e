import { isSimple } from '../../../../src/document/pdf/shaping.js';
import { fonts } from '../../../support/fonts.js';
import { pairsSetOtherwise } from '../../../support/kerning.js';

test.each(fonts)(
  '$name kerns every pair of its characters as fontkit does',
  ({ font, trueType }) => {
    const simple = font.characterSet.filter((code) => isSimple(String.fromCodePoint(code)));
    expect(simple.length).toBeGreaterThan(2_000);
    for (const [index, first] of simple.entries())
      expect(pairsSetOtherwise(first, simple.slice(index), { font, trueType })).toEqual([]);
  },
  3_600_000,
);
