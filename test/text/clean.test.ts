import fc from 'fast-check';
import { cleanLine, cleanWords, longestRun } from '../../src/text/clean.js';

test.each([
  ['line breaks of all kinds become spaces', 'a\r\nb\u2028c\u0085d', 'a b c d'],
  ['control characters go', 'a\u0000b\u001b[31mc', 'ab[31mc'],
  ['marks that turn text around go', 'safe\u202Egnp.exe\u2066x\u2069', 'safegnp.exex'],
  ['zero-width characters go', 'Le\u200Beds\uFEFF\u00AD', 'Leeds'],
  ['letters are composed', 'Ho\u0308lderlin', 'Hölderlin'],
  ['Persian joiners stay between letters', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ['a stray joiner goes', 'Leeds\u200D', 'Leeds'],
  ['Kazakh stays as it is', 'Әйгерім Тілеужан', 'Әйгерім Тілеужан'],
  ['template braces and markup are words like others', '{{name}} <script>', '{{name}} <script>'],
  ['emoji stay, where a document can hold them', 'hope 🕊', 'hope 🕊'],
  ['unpaired surrogates go', 'a\ud800b', 'ab'],
])('%s', (_, text, expected) => {
  expect(cleanWords(text)).toBe(expected);
});

test('a run without spaces is broken so that a line can hold it, and loses nothing', () => {
  const cleaned = cleanWords('x'.repeat(200));
  expect(cleaned.split(' ').map((run) => run.length)).toEqual([longestRun, longestRun, 40]);
});

test('cleaning twice changes nothing more, and no control or invisible character is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const once = cleanWords(text);
      expect(once).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/u);
      expect(once.trim()).toBe(once);
      for (const run of once.split(' '))
        expect(Array.from(new Intl.Segmenter().segment(run)).length).toBeLessThanOrEqual(longestRun);
    }),
    { numRuns: 1000 },
  );
});

test('heaps of marks are cut, so that they cannot print over other lines', () => {
  expect(cleanWords(`Z${'\u0323\u0302'.repeat(200)}`).normalize('NFD').length).toBeLessThan(8);
  expect(cleanWords('Tiếng Việt, ʻOkina, ѣ҃')).toBe('Tiếng Việt, ʻOkina, ѣ҃');
});

test('an e-mail address stays whole however long it is', () => {
  const address = `${'a'.repeat(60)}@${'b'.repeat(40)}.example.org`;
  expect(cleanLine(` ${address}\u200B`)).toBe(address);
});

test('words that are tidy already take a short way to the same', () => {
  const unit = fc.constantFrom(...'aZéžЖё!~ß× .,-\'"()', '  ', 'e\u0301', '\u00AD', '\u017f');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      expect(cleanWords(text)).toBe(cleanLine(text));
    }),
    { numRuns: 2000 },
  );
});
