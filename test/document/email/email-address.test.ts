import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import addressparser from 'nodemailer/lib/addressparser/index.js';
import { requirePlainAddresses } from '../../../src/document/email/addressees.js';
import { InputProblem } from '../../../src/problem.js';
import { isPlainAddress, toPlainAddress } from '../../../src/text/email-address.js';
import { type Draw, drawFrom } from '../../support/press-letters.js';

describe('a plain e-mail address', () => {
  test.each([
    'office@example.org',
    'first.last@example.org',
    'office+appeals@sub.example.org',
    "o'brien@example.ie",
    '!#$%&*/?=^_`{|}~@example.org',
    '1@2.example',
    'a@b-c.example',
    'a@xn--80ak6aa92e.com',
    'a@example.xn--p1ai',
    'OFFICE@EXAMPLE.ORG',
    `${'a'.repeat(64)}@example.org`,
    `a@${'b'.repeat(63)}.org`,
  ])('is %s', (address) => {
    expect(isPlainAddress(address)).toBe(true);
  });

  test.each([
    ['empty', ''],
    ['no local part', '@example.org'],
    ['no domain', 'office@'],
    ['no at sign', 'office.example.org'],
    ['two at signs', 'a@b@example.org'],
    ['one label', 'office@localhost'],
    ['a dot first', '.office@example.org'],
    ['a dot last', 'office.@example.org'],
    ['two dots', 'of..fice@example.org'],
    ['two dots in the domain', 'office@example..org'],
    ['a dot after the domain', 'office@example.org.'],
    ['a dot before the domain', 'office@.example.org'],
    ['a hyphen first in a label', 'office@-example.org'],
    ['a hyphen last in a label', 'office@example-.org'],
    ['an underscore in the domain', 'office@ex_ample.org'],
    ['a numeric top-level domain', 'office@192.0.2.1'],
    ['an IP address spelt in hexadecimal', 'office@192.0.2.0x1'],
    ['an IP literal', 'office@[192.0.2.1]'],
    ['a quoted local part', '"of fice"@example.org'],
    ['a comment', 'office(comment)@example.org'],
    ['a display name', 'Office <office@example.org>'],
    ['angle brackets', '<office@example.org>'],
    ['a list', 'a@example.org,b@example.org'],
    ['a semicolon', 'a@example.org;b@example.org'],
    ['a route', '@x.org:office@example.org'],
    ['a space first', ' office@example.org'],
    ['a space last', 'office@example.org '],
    ['a line break last', 'office@example.org\n'],
    ['a header after a line break', 'office@example.org\r\nBcc: x@example.net'],
    ['a command after a line break', 'b@y.org\r\nRCPT TO:<c@z.org>'],
    ['a NUL', 'office\0@example.org'],
    ['letters beyond ASCII in front', 'министр@example.org'],
    ['letters beyond ASCII behind', 'office@пример.рф'],
    ['a full-width at sign', 'office＠example.org'],
    ['a zero-width space', 'off\u200Bice@example.org'],
    ['a lone surrogate', 'office\ud800@example.org'],
    ['an encoded word', '=?utf-8?q?office?=@example.org'],
    ['a percent-encoded line break behind', 'office@example.org%0d%0a'],
    ['a local part of 65', `${'a'.repeat(65)}@example.org`],
    ['a label of 64', `a@${'b'.repeat(64)}.org`],
    ['255 characters', `${'a'.repeat(63)}@${'b'.repeat(62)}.${'c'.repeat(62)}.${'d'.repeat(61)}.org`],
  ])('does not have %s', (_, address) => {
    expect(isPlainAddress(address)).toBe(false);
  });

  test('may have 254 characters', () => {
    const address = `${'a'.repeat(63)}@${'b'.repeat(62)}.${'c'.repeat(62)}.${'d'.repeat(60)}.org`;
    expect([address.length, isPlainAddress(address)]).toEqual([254, true]);
  });

  test('has printable ASCII only, one @ and nothing that separates addresses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.emailAddress(), (noise, address) => {
        for (const text of [noise, `${noise}${address}`, `${address}${noise}`]) {
          if (isPlainAddress(text)) expect(text).toMatch(/^[!-?A-~]+@[A-Za-z0-9.-]+$/);
          if (isPlainAddress(text)) expect(text).not.toMatch(/[\s"(),:;<>[\]\\]/);
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('is refused in linear time', () => {
    const started = performance.now();
    isPlainAddress(`${'a.'.repeat(500_000)}@`);
    isPlainAddress(`a@${'a-'.repeat(120)}`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('addresses of a draft', () => {
  test('that are not plain are all named, with their field', () => {
    const refuse = () => requirePlainAddresses({ to: 'a@b', cc: ['c@example.org', 'd\r\n@e.org'] });
    expect(refuse).toThrow(InputProblem);
    expect(refuse).toThrow(/"a@b" is not a plain e-mail address\..*\n"d\\r\\n@e\.org" is not/);
  });

  test('may be absent', () => {
    expect(() => requirePlainAddresses({ cc: [] })).not.toThrow();
  });
});

/** Of Dominic Sayers's is_email; its licence stands beside it. */
const corpus: { id: number; address: string; category: string }[] = JSON.parse(
  readFileSync(new URL('../../fixtures/isemail/cases.json', import.meta.url), 'utf8'),
);

describe('the 164 cases of is_email', () => {
  test('are all there', () => {
    expect(new Set(corpus.map(({ id }) => id)).size).toBe(164);
  });

  test.each(corpus.map((entry) => ({ ...entry, shown: JSON.stringify(entry.address) })))(
    '#$id: a plain address is one that is_email calls valid: $shown ($category)',
    ({ address, category }) => {
      if (isPlainAddress(address)) expect(category).toMatch(/^ISEMAIL_(VALID_CATEGORY|DNSWARN)$/);
      if (isPlainAddress(address)) expect(address).toMatch(/^[!-?A-~]+@[A-Za-z0-9.-]+$/);
      expect([undefined, address]).toContain(toPlainAddress(address));
    },
  );

  test('have valid addresses that are accepted, too', () => {
    expect(corpus.filter(({ address }) => isPlainAddress(address)).length).toBeGreaterThan(10);
  });
});

describe('an address with an international domain', () => {
  test.each([
    ['office@пример.рф', 'office@xn--e1afmkfd.xn--p1ai'],
    ['office@ПРИМЕР.рф', 'office@xn--e1afmkfd.xn--p1ai'],
    ['office@bücher.example', 'office@xn--bcher-kva.example'],
    ['office@mail.bücher.Example', 'office@mail.xn--bcher-kva.example'],
    ['office@例え.jp', 'office@xn--r8jz45g.jp'],
    ['office@مثال.example', 'office@xn--mgbh0fb.example'],
    ['office@example.org', 'office@example.org'],
    ['Office@Example.org', 'Office@Example.org'],
  ])('%s is %s', (address, plain) => {
    expect(toPlainAddress(address)).toBe(plain);
  });

  test.each([
    ['scripts that mix', 'office@\u0430pple.com'],
    ['letters beyond ASCII before the @', 'министр@пример.рф'],
    ['letters that are ASCII in another shape', 'office@ｅxample.org'],
    ['figures in another shape, which make an IP address', 'office@１２７.0.0.1'],
    ['a dot of another shape', 'office@bücher。example'],
    ['a percent sign', 'office@bücher%2eexample'],
    ['a slash', 'office@bücher.example/x'],
    ['a port', 'office@bücher.example:25'],
    ['a user', 'office@x:y@bücher.example'],
    ['a space', 'office@bücher .example'],
    ['a line break', 'office@bücher.example\r\nBcc: x@example.net'],
    ['an invisible letter', 'office@b\u200Bücher.example'],
    ['nothing before the @', '@пример.рф'],
    ['no @', 'пример.рф'],
    ['one label', 'office@пример'],
    ['an empty label', 'office@пример..рф'],
    ['a label too long', `office@${'ж'.repeat(64)}.рф`],
  ])('is refused with %s', (_, address) => {
    expect(toPlainAddress(address)).toBeUndefined();
  });
});

/** Addresses whole and broken, from parts that parsers are known to disagree on. */
function randomAddress(draw: Draw): string {
  const pieces = [
    'office',
    'a.b',
    '"q q"',
    '=?utf-8?q?x?=',
    '(c)',
    'ä',
    '\u0430',
    'x'.repeat(64),
    '..',
    '+',
    "o'b",
    '%0a',
  ];
  const domains = [
    'example.org',
    'b-c.example',
    'localhost',
    '[192.0.2.1]',
    '1.2.3.4',
    'пример.рф',
    'xn--p1ai',
    'e_x.org',
  ];
  const signs = [
    '@',
    ' ',
    ',',
    ';',
    ':',
    '<',
    '>',
    '"',
    '\\',
    '\r\n',
    '\n',
    '\0',
    '\t',
    '(',
    ')',
    '[',
    ']',
    '.',
    '-',
    '',
  ];
  const any = (from: readonly string[]) => from[draw(from.length)] ?? '';
  const whole = `${any(pieces)}${draw(3) === 0 ? any(pieces) : ''}@${any(domains)}`;
  const at = draw(whole.length + 1);
  return draw(3) === 0
    ? whole
    : `${whole.slice(0, at)}${any(signs)}${any(draw(2) ? signs : domains)}${whole.slice(at)}`;
}

test('of 100,000 random addresses none that is taken means something else to Nodemailer', () => {
  const draw = drawFrom(5);
  let taken = 0;
  for (let count = 0; count < 100_000; count++) {
    const address = randomAddress(draw);
    const plain = toPlainAddress(address);
    if (plain === undefined) continue;
    taken += 1;
    const parsed = addressparser(plain);
    if (parsed.length !== 1 || !('address' in (parsed[0] ?? {}))) throw new Error(JSON.stringify(address));
    if (parsed[0]?.address !== plain || parsed[0]?.name !== '')
      throw new Error(JSON.stringify([address, parsed]));
  }
  expect(taken).toBeGreaterThan(5_000);
  expect(taken).toBeLessThan(60_000);
});
