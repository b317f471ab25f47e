import { paperOf } from '../../../src/document/pdf/paper.js';
import { windowOf } from '../../../src/document/pdf/window.js';

describe('the stationery of a country', () => {
  test.each([
    ['DE', 'din-5008-b', 'a4'],
    ['GB', 'din-5008-b', 'a4'],
    ['KZ', 'din-5008-b', 'a4'],
    [undefined, 'din-5008-b', 'a4'],
    ['FR', 'nf-z-11-001', 'a4'],
    ['MC', 'nf-z-11-001', 'a4'],
    ['RE', 'nf-z-11-001', 'a4'],
    ['US', 'us-10', 'letter'],
    ['CA', 'us-10', 'letter'],
    ['MX', 'us-10', 'letter'],
    ['PR', 'us-10', 'letter'],
  ] as const)('%s: window %s, paper %s', (country, window, paper) => {
    expect(windowOf(country)).toBe(window);
    expect(paperOf(country)).toBe(paper);
  });
});
