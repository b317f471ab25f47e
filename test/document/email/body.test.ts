import { appendBody, encodingOf } from '../../../src/document/email/body.js';
import { letterText } from '../../../src/document/plain-text.js';
import { englishLetter, kazakhLetter, russianLetter } from '../../fixtures/letters.js';

describe('the encoding of a body', () => {
  test.each([
    ['an English letter', letterText(englishLetter), 'quoted-printable'],
    ['a Russian letter', letterText(russianLetter), 'base64'],
    ['a Kazakh letter', letterText(kazakhLetter), 'base64'],
    ['no words', '', 'quoted-printable'],
    [
      'an English letter with a Russian line',
      `${letterText(englishLetter)}\nС уважением,`,
      'quoted-printable',
    ],
    ['a sixth of the bytes in Cyrillic', `${'a'.repeat(100)}${'Ж'.repeat(10)}`, 'quoted-printable'],
    ['somewhat more', `${'a'.repeat(100)}${'Ж'.repeat(11)}`, 'base64'],
  ])('%s: is the small one', (_, text, encoding) => {
    expect(encodingOf(text)).toBe(encoding);
  });

  test('is hardly ever larger than the other would be', () => {
    for (const text of [englishLetter, russianLetter, kazakhLetter].map(letterText)) {
      const chosen = encodingOf(text);
      const other = chosen === 'base64' ? 'quoted-printable' : 'base64';
      expect(appendBody('', text, chosen).length).toBeLessThan(appendBody('', text, other).length);
    }
  });
});
