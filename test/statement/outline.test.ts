import { readOutline } from '../../src/statement/outline.js';
import { documentOf } from '../support/statement-text.js';
import { arabic } from './cases/arabic.js';
import { english } from './cases/english.js';
import { french } from './cases/french.js';
import { german } from './cases/german.js';
import { mixed } from './cases/mixed.js';
import { russian } from './cases/russian.js';
import { spanish } from './cases/spanish.js';

const cases = [...english, ...french, ...spanish, ...german, ...russian, ...arabic, ...mixed];

describe.each(cases)('$name', ({ text, expected }) => {
  const outline = readOutline(documentOf(text));

  test('says of itself what is printed', () => {
    const { demands: _, addressees: __, paragraphs: ___, ...asked } = expected;
    expect(outline).toMatchObject(asked);
  });

  test('demands what it demands, and nothing more', () => {
    expect(outline.demands.map((demand) => demand.text)).toEqual(expected.demands);
    if (expected.addressees)
      expect(outline.demands.map(({ addressee }) => addressee)).toEqual(expected.addressees);
    expect(outline.problems.map(({ code }) => code)).toEqual(
      expected.demands.length === 0 ? ['no-demand'] : [],
    );
  });

  test('has its paragraphs numbered in order', () => {
    const { paragraphs } = outline;
    expect(paragraphs.map(({ number }) => number)).toEqual(paragraphs.map((_, index) => index + 1));
    if (expected.paragraphs !== undefined) expect(paragraphs).toHaveLength(expected.paragraphs);
  });
});
