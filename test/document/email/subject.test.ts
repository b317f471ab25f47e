import fc from 'fast-check';
import { encodeSubject, subjectField } from '../../../src/document/email/subject.js';
import { englishLetter, russianLetter } from '../../fixtures/letters.js';
import { naughtyStrings } from '../../support/naughty-strings.js';

/** What RFC 2047 tells a reader to do: encoded words that follow each other are one stretch of UTF-8. */
function decode(subject: string): string {
  const words = subject.split(' ');
  return words.every((word) => word.startsWith('=?UTF-8?B?'))
    ? Buffer.concat(words.map((word) => Buffer.from(word.slice(10, -2), 'base64'))).toString()
    : subject;
}

describe('a subject', () => {
  test.each([
    ['Release Aigerim Tleuzhan', 'Release Aigerim Tleuzhan'],
    ['', ''],
    [' \r\n ', ''],
    ['Жұма', '=?UTF-8?B?0JbSsdC80LA=?='],
    ['say "free"', '=?UTF-8?B?c2F5ICJmcmVlIg==?='],
    ['two  spaces', '=?UTF-8?B?dHdvICBzcGFjZXM=?='],
    ['=?utf-8?Q?x?=', '=?UTF-8?B?PT91dGYtOD9RP3g/PQ==?='],
    ['a\r\nBcc: x@example.net', 'a Bcc: x@example.net'],
    ['a\nb\rc\u0085d\u2028e\u2029f\0g\th', 'a b c d e f g h'],
    ['\ud83d', '=?UTF-8?B?77+9?='],
  ])('%j is written %j', (subject, encoded) => {
    expect(encodeSubject(subject)).toBe(encoded);
  });

  test('is cut into words of whole characters', () => {
    const encoded = encodeSubject(`${'a'.repeat(38)}Ж${'🕊'.repeat(40)}`);
    for (const word of encoded.split(' ')) {
      expect(word.length).toBeLessThanOrEqual(64);
      expect(decode(word)).not.toContain('\uFFFD');
    }
  });
});

describe('the field of a subject', () => {
  test.each([
    ['', ''],
    ['Release Aigerim Tleuzhan', 'Subject: Release Aigerim Tleuzhan\r\n'],
    [
      englishLetter.subject,
      'Subject: Five people sentenced in Almaty on 11 July 2023: request for\r\n release and investigation\r\n',
    ],
    ['a'.repeat(76), `Subject:\r\n ${'a'.repeat(76)}\r\n`],
  ])('%j is folded %j', (subject, field) => {
    expect(subjectField(subject)).toBe(field);
  });

  test('has an encoded word in each of its lines', () => {
    expect(subjectField(russianLetter.subject)).toMatch(/^Subject: =\?.{1,62}\?=(\r\n =\?.{1,62}\?=)+\r\n$/);
  });

  test('is one field in short lines, whatever the subject', () => {
    const expectOneField = (subject: string) => {
      const field = subjectField(subject);
      expect(field).toMatch(/^$|^Subject:(?: [!-~]+)*(?:\r\n(?: [!-~]+)+)*\r\n$/);
      expect(Math.max(...field.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
      const unfolded = field.replaceAll('\r\n', '').slice('Subject: '.length);
      const words = subject.replace(/\p{Cs}/gu, '\uFFFD').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
      expect(decode(unfolded)).toBe(words.trim());
    };
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 60 })), expectOneField),
      {
        numRuns: 2000,
      },
    );
    for (const text of [...naughtyStrings, 'a'.repeat(200_000), 'a '.repeat(100_000), 'ә'.repeat(200_000)]) {
      expectOneField(text);
    }
  });
});
