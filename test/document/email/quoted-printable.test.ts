import fc from 'fast-check';
import { toQuotedPrintable } from '../../../src/document/email/quoted-printable.js';
import { naughtyStrings } from '../../support/naughty-strings.js';

/** What RFC 2045 6.7 tells a reader to do: soft line breaks go, `=XX` are bytes of UTF-8. */
function decode(encoded: string): string {
  const bytes = encoded
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(bytes, 'latin1'));
}

function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

function expectAllowed(encoded: string): void {
  const lines = encoded.split('\r\n');
  expect(lines.filter((line) => line.length > 76)).toEqual([]);
  expect(lines.filter((line) => !/^(?:[\t -<>-~]|=[0-9A-F]{2})*=?$/.test(line))).toEqual([]);
  expect(lines.filter((line) => /[\t ]$/.test(line))).toEqual([]);
}

test.each([
  ['Dear Prosecutor General,', 'Dear Prosecutor General,'],
  ['', ''],
  ['\r\n\r\n', '\r\n\r\n'],
  ['1 + 1 = 2', '1 + 1 =3D 2'],
  ['=D0=96', '=3DD0=3D96'],
  ['Жұма', '=D0=96=D2=B1=D0=BC=D0=B0'],
  ['✊🏽', '=E2=9C=8A=F0=9F=8F=BD'],
  ['a space \r\nand a tab\t', 'a space=20\r\nand a tab=09'],
  [' \r\n', '=20\r\n'],
  ['tab\tinside', 'tab\tinside'],
  ['CR \r and LF \n alone', 'CR =0D and LF =0A alone'],
  ['\r\r\n\n', '=0D\r\n=0A'],
  ['next line \u0085, LS \u2028, PS \u2029', 'next line =C2=85, LS =E2=80=A8, PS =E2=80=A9'],
  ['\0 \x1f \x7f', '=00 =1F =7F'],
  ['lone \ud83d and \udc4b', 'lone =EF=BF=BD and =EF=BF=BD'],
  ['\ufeffmark', '=EF=BB=BFmark'],
  ['שלום', '=D7=A9=D7=9C=D7=95=D7=9D'],
])('%j is written %j', (text, encoded) => {
  expect(toQuotedPrintable(text)).toBe(encoded);
});

describe('a long line', () => {
  test.each([
    ['of 76 stays', 'a'.repeat(76), 'a'.repeat(76)],
    ['of 77 breaks after 75 and =', 'a'.repeat(77), `${'a'.repeat(75)}=\r\naa`],
    ['breaks before =', `${'a'.repeat(74)}=bb`, `${'a'.repeat(74)}=\r\n=3Dbb`],
    ['breaks before = and one digit', `${'a'.repeat(73)}=bb`, `${'a'.repeat(73)}=\r\n=3Dbb`],
    ['breaks after a whole =3D', `${'a'.repeat(72)}=bb`, `${'a'.repeat(72)}=3D=\r\nbb`],
    ['breaks before a character', `${'a'.repeat(70)}Жбб`, `${'a'.repeat(70)}=\r\n=D0=96=D0=B1=D0=B1`],
    ['keeps an emoji that fits', `${'a'.repeat(63)}🕊bb`, `${'a'.repeat(63)}=F0=9F=95=8A=\r\nbb`],
    [
      'breaks before an emoji that does not fit',
      `${'a'.repeat(67)}🕊b`,
      `${'a'.repeat(67)}=\r\n=F0=9F=95=8Ab`,
    ],
    ['may break after a space', `${'a'.repeat(74)} bb`, `${'a'.repeat(74)} =\r\nbb`],
  ])('%s', (_, text, encoded) => {
    expect(toQuotedPrintable(text)).toBe(encoded);
  });
});

const pieces = fc.constantFrom(
  '=',
  ' ',
  '\t',
  '\r\n',
  '\r',
  '\n',
  'a',
  'word',
  'Ж',
  '–',
  '🕊',
  '\ud83d',
  '\u2028',
  '.',
);

test('any text comes back, in lines of up to 76 bytes', () => {
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 300 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const encoded = toQuotedPrintable(text);
      expectAllowed(encoded);
      expect(decode(encoded)).toBe(wellFormed(text));
    }),
    { numRuns: 1000 },
  );
});

test('so does the big list of naughty strings', () => {
  for (const text of naughtyStrings) {
    expectAllowed(toQuotedPrintable(text));
    expect(decode(toQuotedPrintable(text))).toBe(wellFormed(text));
  }
});

test.each(['a', 'ә', ' ', '=', '🕊', '\r\n', '\ud83d'])(
  '200,000 times %j is written in linear time',
  (unit) => {
    const text = unit.repeat(200_000);
    const started = performance.now();
    const encoded = toQuotedPrintable(text);
    expect(performance.now() - started).toBeLessThan(2000);
    expectAllowed(encoded);
    expect(decode(encoded)).toBe(wellFormed(text));
  },
);
