import fc from 'fast-check';
import { appendBase64 } from '../../../src/document/email/base64.js';

const head = 'X-Unsent: 1\r\n\r\n';

function bodyAfterHead(text: string): string {
  const message = appendBase64(head, text).toString('latin1');
  expect(message.slice(0, head.length)).toBe(head);
  return message.slice(head.length);
}

test.each([
  ['', ''],
  ['Ж', '0JY=\r\n'],
  ['a', 'YQ==\r\n'],
  ['a\r\n', 'YQ0K\r\n'],
  ['\ud83d', '77+9\r\n'],
  ['a'.repeat(57), `${'YWFh'.repeat(19)}\r\n`],
  ['a'.repeat(58), `${'YWFh'.repeat(19)}\r\nYQ==\r\n`],
  ['a'.repeat(114), `${'YWFh'.repeat(19)}\r\n${'YWFh'.repeat(19)}\r\n`],
])('%j is written %j', (text, body) => {
  expect(bodyAfterHead(text)).toBe(body);
});

test('any text comes back, in whole lines of 76 bytes and a last one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (text) => {
      const body = bodyAfterHead(text);
      const lines = body.split('\r\n').slice(0, -1);
      expect(lines.slice(0, -1).every((line) => line.length === 76)).toBe(true);
      expect(lines.filter((line) => !/^[A-Za-z0-9+/=]{1,76}$/.test(line))).toEqual([]);
      expect(Buffer.from(body, 'base64').equals(Buffer.from(text))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('200,000 characters come back', () => {
  const text = 'Жұма🕊 '.repeat(30_000);
  expect(Buffer.from(bodyAfterHead(text), 'base64').toString()).toBe(text);
});

test('a text on the edge of the sheet comes back, and so does what follows it', () => {
  for (const length of [21_844, 21_845, 21_846, 21_847, 3]) {
    const text = '–'.repeat(length);
    expect(Buffer.from(bodyAfterHead(text), 'base64').toString()).toBe(text);
  }
});
