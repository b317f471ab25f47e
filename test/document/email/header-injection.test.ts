import { simpleParser } from 'mailparser';
import { requirePlainAddresses } from '../../../src/document/email/addressees.js';
import { createDraftWriter } from '../../../src/document/email/eml-file.js';
import { mailLinks } from '../../../src/document/email/links.js';
import { letterText } from '../../../src/document/plain-text.js';
import type { Letter } from '../../../src/letter/letter.js';
import { toPlainAddress } from '../../../src/text/email-address.js';
import { englishLetter, russianLetter } from '../../fixtures/letters.js';
import { type Draw, drawFrom } from '../../support/press-letters.js';

const addressees = { to: 'office@example.org', cc: ['copy@example.org'] };
const writer = createDraftWriter(addressees);

const breaks = [
  '\r\n',
  '\n',
  '\r',
  '\n\r',
  '\r\n ',
  '\r\n\t',
  '\0',
  '\v',
  '\f',
  '\u0085',
  '\u2028',
  '\u2029',
  '%0d%0a',
  '%0A',
  '\\r\\n',
  '=0D=0A',
  '&#13;&#10;',
  '?=\r\n',
  ',',
  ';',
  '> <',
];
const injected = [
  'Bcc: x@example.net',
  'bcc:x@example.net',
  'Cc: x@example.net',
  'To: x@example.net',
  'From: x@example.net',
  'Subject: other',
  'X-Evil: 1',
  'Content-Type: text/html',
  'Date: Thu, 1 Jan 1970 00:00:00 +0000',
  'Message-ID: <x@example.net>',
  'Bcc : x@example.net',
  '&bcc=x@example.net',
  '?bcc=x@example.net',
  '\r\n\r\n<b>body</b>',
  'RCPT TO:<x@example.net>',
  '.\r\nQUIT',
];
const wrappings = [
  '',
  'Release',
  '=?utf-8?Q?',
  '=?UTF-8?B?',
  '"',
  'Освободите',
  ' ',
  '\u202e',
  '🕊',
  'a'.repeat(90),
];

function evilWords(draw: Draw): string {
  const any = (from: readonly string[]) => from[draw(from.length)] ?? '';
  const line = () => `${any(breaks)}${any(injected)}`;
  return `${any(wrappings)}${line()}${draw(2) ? line() : ''}${any(breaks)}${any(wrappings)}`;
}

function letterWith(words: string, draw: Draw): Letter {
  const letter = draw(2) ? englishLetter : russianLetter;
  const fields = draw(3);
  if (fields === 0) return { ...letter, subject: `x${words}` };
  if (fields === 1)
    return { ...letter, subject: words, salutation: words, sender: { name: words, lines: [words] } };
  return { ...letter, closing: words, sender: { name: words, lines: [words, words] } };
}

function fieldsOf(eml: Buffer): string[] {
  const head = eml.toString('latin1').split('\r\n\r\n')[0] ?? '';
  return head.split(/\r\n(?![ \t])/);
}

const nameOf = (field: string) => field.split(':')[0] ?? '';

const expectedFields = [
  'Cc: copy@example.org',
  'Content-Transfer-Encoding',
  'Content-Type: text/plain; charset=utf-8',
  'MIME-Version: 1.0',
  'Subject',
  'To: office@example.org',
  'X-Unsent: 1',
];

const isFree = (field: string) => ['Subject', 'Content-Transfer-Encoding'].includes(nameOf(field));

test('10,000 strings that would add a header or a recipient add none to a draft', async () => {
  const draw = drawFrom(6);
  for (let count = 0; count < 10_000; count++) {
    const letter = letterWith(evilWords(draw), draw);
    const eml = writer.write(letter);
    const fields = fieldsOf(eml).map((field) => (isFree(field) ? nameOf(field) : field));
    const expected = /\P{Cc}/u.test(letter.subject)
      ? expectedFields
      : expectedFields.filter((name) => name !== 'Subject');
    if (fields.sort().join('\n') !== expected.join('\n')) expect([letter.subject, fields]).toEqual(expected);
    if (/(?<!\r)\n|\r(?!\n)/.test(eml.toString('latin1')))
      throw new Error(`A bare line break: ${letter.subject}`);
    if (count % 40 === 0) {
      const mail = await simpleParser(eml);
      expect([mail.bcc, mail.from, mail.date, mail.messageId, mail.html]).toEqual(
        Array(5).fill(undefined).with(4, false),
      );
      expect(mail.text?.trimEnd()).toBe(letterText(letter).trimEnd());
    }
  }
});

test('nor to a link: no more than the fields that a link has, and the words as they are', () => {
  const draw = drawFrom(7);
  for (let count = 0; count < 10_000; count++) {
    const letter = letterWith(evilWords(draw), draw);
    for (const { href } of mailLinks({ letter, ...addressees })) {
      if (/[\s<>"]/.test(href)) throw new Error(`The link holds what ends it: ${href}`);
      const { searchParams, pathname, protocol } = new URL(href);
      const names = [...searchParams.keys()];
      const allowed = ['to', 'cc', 'subject', 'su', 'body', 'view', 'fs'];
      if (new Set(names).size < names.length || names.some((name) => !allowed.includes(name)))
        expect([letter.subject, names]).toEqual(allowed);
      if (protocol === 'mailto:' && decodeURIComponent(pathname) !== 'office@example.org')
        throw new Error(href);
    }
  }
});

test('nor to the addressees: an address with such a string is refused, never shortened', () => {
  const draw = drawFrom(8);
  for (let count = 0; count < 10_000; count++) {
    const words = evilWords(draw);
    const broken = [`office@example.org${words}`, `${words}office@example.org`, `off${words}ice@example.org`];
    for (const address of broken)
      if (toPlainAddress(address) !== undefined) throw new Error(JSON.stringify(address));
    if (count % 20 === 0)
      for (const to of broken) expect(() => requirePlainAddresses({ to, cc: [] })).toThrow('is not a plain');
  }
});
