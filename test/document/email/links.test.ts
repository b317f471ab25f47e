import fc from 'fast-check';
import { type LinkedLetter, type MailLink, mailLinks } from '../../../src/document/email/links.js';
import { linkLimits, mailServices } from '../../../src/document/email/mail-services.js';
import { letterText } from '../../../src/document/plain-text.js';
import type { Letter } from '../../../src/letter/letter.js';
import { InputProblem } from '../../../src/problem.js';
import { englishLetter, englishShortLetter, kazakhLetter, russianLetter } from '../../fixtures/letters.js';
import { randomLetter } from '../random-letter.js';

const english: LinkedLetter = {
  letter: englishLetter,
  shortLetter: englishShortLetter,
  to: 'office@example.org',
  cc: ['embassy@example.com', 'copy@example.net'],
};

function linkOf(id: MailLink['id'], linked: LinkedLetter): MailLink {
  const link = mailLinks(linked).find((candidate) => candidate.id === id);
  if (!link) throw new Error(`There is no link ${id}.`);
  return link;
}

/** What the mail service reads in a link: percent-decoded parameters, line breaks as LF. */
function parametersOf(href: string): Record<string, string> {
  const query = href.slice(href.indexOf('?') + 1);
  return Object.fromEntries(
    query.split('&').map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return [name, decodeURIComponent(value).replaceAll('\r\n', '\n')];
    }),
  );
}

function carriedBy(linked: LinkedLetter): Record<string, string> {
  return Object.fromEntries(mailLinks(linked).map(({ id, carries }) => [id, carries]));
}

function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

describe('links that open a new e-mail', () => {
  test('carry a short English letter everywhere', () => {
    const short = { ...english, letter: englishShortLetter, shortLetter: undefined };
    expect(new Set(Object.values(carriedBy(short)))).toEqual(new Set(['letter']));
  });

  test('carry a full English letter where it fits, and the short one elsewhere', () => {
    expect(carriedBy(english)).toEqual({
      mailto: 'short-letter',
      gmail: 'short-letter',
      'outlook-personal': 'letter',
      'outlook-work': 'letter',
      yahoo: 'short-letter',
    });
  });

  test.each([
    ['Russian', russianLetter],
    ['Kazakh', kazakhLetter],
  ])('carry a full letter through Outlook only: %s', (_, letter) => {
    expect(carriedBy({ ...english, letter, shortLetter: undefined })).toEqual({
      mailto: 'address-and-subject',
      gmail: 'address-and-subject',
      'outlook-personal': 'letter',
      'outlook-work': 'letter',
      yahoo: 'address-and-subject',
    });
  });

  test('have the parameters that each service reads', () => {
    const names = Object.fromEntries(
      mailLinks(english).map(({ id, href }) => [id, Object.keys(parametersOf(href))]),
    );
    expect(names).toEqual({
      mailto: ['cc', 'subject', 'body'],
      gmail: ['view', 'fs', 'to', 'cc', 'su', 'body'],
      'outlook-personal': ['to', 'subject', 'body'],
      'outlook-work': ['to', 'subject', 'body'],
      yahoo: ['to', 'subject', 'body'],
    });
  });

  test('are written for mail programs as RFC 6068 says', () => {
    const { href } = linkOf('mailto', { ...english, to: 'a+b&c%d@example.org' });
    expect(href).toMatch(
      /^mailto:a%2Bb%26c%25d@example\.org\?cc=embassy@example\.com,copy@example\.net&subject=Five%20people%20/,
    );
    expect(href).toContain('&body=Dear%20Prosecutor%20General%2C%0D%0A%0D%0AOn%2011%20July');
    expect(href).not.toMatch(/\+|%0A(?<!%0D%0A)/);
  });

  test('hold a subject on one line, whatever is in it', () => {
    const letter = { ...english.letter, subject: 'Five people\r\nBcc: a@example.net\u2028end ' };
    for (const { href } of mailLinks({ ...english, letter, shortLetter: undefined })) {
      expect(decodeURIComponent(href)).toMatch(/(?:subject|su)=Five people Bcc: a@example.net end(?:&|$)/);
    }
  });

  test('take the subject of the letter that they carry', () => {
    expect(parametersOf(linkOf('mailto', english).href).subject).toBe(englishShortLetter.subject);
    expect(parametersOf(linkOf('outlook-work', english).href).subject).toBe(englishLetter.subject);
  });

  test('refuse an address that is not plain', () => {
    expect(() => mailLinks({ ...english, to: 'a@example.org?bcc=x@example.net' })).toThrow(InputProblem);
    expect(() => mailLinks({ ...english, cc: ['a@example.org,b@example.org'] })).toThrow(InputProblem);
  });
});

test('each limit says what is known of it and by whom, and leaves a margin below what fails', () => {
  expect(Object.keys(linkLimits).sort()).toEqual(mailServices.map(({ id }) => id).sort());
  for (const { known, source } of Object.values(linkLimits)) {
    expect(known).toMatch(/\.$/);
    expect(source).not.toBe('');
  }
  const budgets = Object.values(linkLimits).map(({ budget }) => budget);
  expect(budgets).toEqual([1800, 2000, 30_000, 30_000, 1800]);
});

describe('the note beside a link', () => {
  test('says when it is the short letter', () => {
    expect(linkOf('mailto', english).note).toBe(
      'The letter is too long for this link: it carries the short letter instead, whole.',
    );
  });

  test('says what is missing and what to do', () => {
    expect(linkOf('mailto', { ...english, letter: russianLetter, shortLetter: undefined }).note).toBe(
      'The letter is too long for this link: it carries only the address and the subject. Copy the text of the letter, or open the .eml draft beside it.',
    );
  });

  test('says through whose hands the letter goes', () => {
    const companies = mailLinks(english).map(({ note }) => /through (\w+)/.exec(note)?.[1]);
    expect(companies).toEqual([undefined, 'Google', 'Microsoft', 'Microsoft', 'Yahoo']);
  });

  test('names the copies that the link leaves out', () => {
    expect(linkOf('yahoo', english).note).toContain('add embassy@example.com, copy@example.net to Cc.');
    expect(linkOf('gmail', english).note).not.toContain('Cc');
  });

  test('says that there is no address, and the link has none', () => {
    for (const { href, note } of mailLinks({ ...english, to: undefined, cc: [] })) {
      expect(note).toContain('write one into To yourself');
      expect(href).not.toMatch(/[?&]to=|@|%40/);
    }
  });
});

describe('no letter is ever cut', () => {
  function expectWhole(letter: Letter, shortLetter: Letter | undefined): void {
    for (const { id, href, carries } of mailLinks({
      letter,
      shortLetter,
      to: 'office@example.org',
      cc: [],
    })) {
      const { budget } = linkLimits[id];
      const whole = { letter, 'short-letter': shortLetter, 'address-and-subject': undefined }[carries];
      expect(parametersOf(href).body).toBe(whole && (wellFormed(letterText(whole)) || undefined));
      if (whole) expect(href.length).toBeLessThanOrEqual(budget);
    }
  }

  test('for random letters', () => {
    fc.assert(fc.property(randomLetter, fc.option(randomLetter, { nil: undefined }), expectWhole), {
      numRuns: 1000,
    });
  });

  test('for letters around each budget', () => {
    for (const { id } of mailServices) {
      const { budget } = linkLimits[id];
      for (let length = budget - 600; length <= budget; length += 1) {
        const closing = 'a'.repeat(length);
        const letter = { ...englishShortLetter, blocks: [], closing };
        const { carries, href } = linkOf(id, { letter, to: 'office@example.org', cc: [] });
        expect(parametersOf(href).body).toBe(carries === 'letter' ? letterText(letter) : undefined);
      }
    }
  });

  test('nor stopped by emoji or a lone surrogate', () => {
    expectWhole(
      { ...englishShortLetter, closing: 'Peace 🕊️\ud83d' },
      { ...englishShortLetter, closing: '\udc00✊🏽' },
    );
  });

  test('nor given a parameter of its own by its words', () => {
    const letter = {
      ...englishShortLetter,
      subject: 'x&bcc=a@example.net#',
      closing: '?body=&to=b@example.net',
    };
    for (const { href } of mailLinks({ letter, to: 'office@example.org', cc: [] })) {
      expect(href).not.toContain('#');
      expect(Object.keys(parametersOf(href))).not.toContain('bcc');
      expect(parametersOf(href).body).toBe(letterText(letter));
    }
  });
});
