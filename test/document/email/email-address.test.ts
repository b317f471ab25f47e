import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { requirePlainAddresses } from '../../../src/document/email/addressees.js';
import { InputProblem } from '../../../src/problem.js';
import { isPlainAddress } from '../../../src/text/email-address.js';

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

const corpus = new URL('../../../../shared/corpora/isemail/tests.xml', import.meta.url);

if (existsSync(corpus)) {
  describe('the isemail corpus', () => {
    const cases = readCorpus(readFileSync(corpus, 'utf8')).map((entry) => ({
      ...entry,
      shown: JSON.stringify(entry.address),
    }));

    test('is read whole', () => {
      expect(cases).toHaveLength(164);
    });

    test.each(cases)('#$id: a plain address is one that isemail calls valid: $shown ($category)', (entry) => {
      if (isPlainAddress(entry.address)) {
        expect(entry.category).toMatch(/^ISEMAIL_(VALID_CATEGORY|DNSWARN)$/);
      }
    });

    test('has valid addresses that are accepted, too', () => {
      expect(cases.filter(({ address }) => isPlainAddress(address)).length).toBeGreaterThan(10);
    });
  });
} else {
  test.skip('the isemail corpus (skipped: ../shared/corpora/isemail/tests.xml is not beside this checkout)', () => {});
}

/** Control characters stand in the corpus as U+2400 and up. */
function readCorpus(xml: string): { id: string; address: string; category: string }[] {
  return Array.from(xml.matchAll(/<test id="(\d+)">([\s\S]*?)<\/test>/g), ([, id = '', test = '']) => ({
    id,
    address: decodeXml(/<address>([\s\S]*?)<\/address>/.exec(test)?.[1] ?? ''),
    category: /<category>(.*?)<\/category>/.exec(test)?.[1] ?? '',
  }));
}

function decodeXml(text: string): string {
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/&(\w+);/g, (_, name: string) => names[name] ?? '?')
    .replace(/[\u2400-\u241f]/g, (symbol) => String.fromCharCode(symbol.charCodeAt(0) - 0x2400));
}
