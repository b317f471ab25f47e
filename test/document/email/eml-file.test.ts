import fc from 'fast-check';
import { type ParsedMail, simpleParser } from 'mailparser';
import { attachmentName } from '../../../src/document/email/attachment-name.js';
import { type Draft, writeDraft } from '../../../src/document/email/eml-file.js';
import { letterText } from '../../../src/document/plain-text.js';
import { InputProblem } from '../../../src/problem.js';
import {
  arabicLetter,
  englishLetter,
  englishShortLetter,
  kazakhLetter,
  russianLetter,
} from '../../fixtures/letters.js';
import { naughtyStrings } from '../../support/naughty-strings.js';
import { randomLetter, words } from '../random-letter.js';

const content = Buffer.from('%PDF-1.7\nbytes: \r\n\n\r\0\xff\n%%EOF', 'latin1');
const pdf = { name: 'Prosecutor General.pdf', content };
const draft: Draft = { letter: englishLetter, to: 'office@example.org', cc: ['embassy@example.com'] };

/** Milliseconds; hundreds of drafts are written and parsed, perhaps beside other tests. */
const patience = 60_000;

/** Names of the header fields in order, as they are written. */
function fieldNames(eml: Buffer): string[] {
  const head = eml.toString('latin1').split('\r\n\r\n')[0] ?? '';
  return head.split(/\r\n(?![ \t])/).map((field) => field.slice(0, field.indexOf(':')));
}

function expectWellFormed(eml: Buffer): void {
  const text = eml.toString('latin1');
  expect(text).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
  expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  expect(text).not.toMatch(/[^\t\r\n -~]/);
}

function bodyOf(mail: ParsedMail): string {
  return (mail.text ?? '').replace(/\n$/, '');
}

function addressesOf(field: ParsedMail['to']): string[] {
  return [field ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ''));
}

describe('a draft', () => {
  test.each([
    ['English', englishLetter],
    ['short English', englishShortLetter],
    ['Russian', russianLetter],
    ['Kazakh', kazakhLetter],
    ['Arabic', arabicLetter],
  ])('has the words of the letter: %s', async (_, letter) => {
    const eml = await writeDraft({ ...draft, letter });
    const mail = await simpleParser(eml);
    expectWellFormed(eml);
    expect(bodyOf(mail)).toBe(letterText(letter));
    expect(mail.subject).toBe(letter.subject);
  });

  test('is unsent, addressed and typed, and has no other header', async () => {
    const eml = await writeDraft(draft);
    const mail = await simpleParser(eml);
    expect(fieldNames(eml).sort()).toEqual(
      ['Cc', 'Content-Transfer-Encoding', 'Content-Type', 'MIME-Version', 'Subject', 'To', 'X-Unsent'].sort(),
    );
    expect(mail.headers.get('x-unsent')).toBe('1');
    expect(addressesOf(mail.to)).toEqual(['office@example.org']);
    expect(addressesOf(mail.cc)).toEqual(['embassy@example.com']);
    expect(eml.toString()).toContain('Content-Type: text/plain; charset=utf-8\r\n');
  });

  test('says nothing of who wrote it, when, or with what', async () => {
    const eml = (await writeDraft({ ...draft, attachment: pdf })).toString();
    expect(eml).not.toMatch(/^(from|sender|date|message-id|x-mailer|user-agent|received):/im);
    expect(eml).not.toMatch(/nodemailer|_NmP/i);
  });

  test('has no To where no address is known, and no Cc without copies', async () => {
    const eml = await writeDraft({ letter: englishLetter, cc: [] });
    expect(fieldNames(eml)).not.toContain('To');
    expect(fieldNames(eml)).not.toContain('Cc');
  });

  test('carries the PDF byte for byte', async () => {
    const eml = await writeDraft({ ...draft, letter: russianLetter, attachment: pdf });
    const mail = await simpleParser(eml);
    expectWellFormed(eml);
    expect(mail.attachments).toHaveLength(1);
    expect(mail.attachments[0]).toMatchObject({
      filename: pdf.name,
      contentType: 'application/pdf',
      contentDisposition: 'attachment',
    });
    expect(mail.attachments[0]?.content.equals(content)).toBe(true);
    expect(bodyOf(mail)).toBe(letterText(russianLetter));
  });

  test.each([
    ['English', 'Prosecutor General of the Republic of Kazakhstan'],
    ['Russian', 'Уполномоченный по правам человека в Республике Казахстан'],
    ['Kazakh', 'Қазақстан Республикасындағы Адам құқықтары жөніндегі уәкіл'],
    ['Arabic', 'المدعي العام لجمهورية كازاخستان'],
    ['its longest', 'Ж'.repeat(80)],
  ])('names the PDF in %s', async (_, office) => {
    const name = attachmentName(office);
    const eml = await writeDraft({ ...draft, attachment: { name, content } });
    expectWellFormed(eml);
    expect(name).toBe(`${office}.pdf`);
    expect((await simpleParser(eml)).attachments.map(({ filename }) => filename)).toEqual([name]);
  });

  test('has the same words as HTML where that is asked for, escaped, in their language and direction', async () => {
    const letter = { ...arabicLetter, closing: '<b onclick="x()">&amp; \u2028' };
    for (const attachment of [undefined, pdf]) {
      const eml = await writeDraft({ ...draft, letter, attachment, html: true });
      const mail = await simpleParser(eml);
      expectWellFormed(eml);
      expect(bodyOf(mail)).toBe(letterText(letter));
      expect(mail.html).toContain('<div lang="ar" dir="rtl">\n<p>سيادة المدعي العام،</p>');
      expect(mail.html).toContain('&lt;b onclick=&quot;x()&quot;&gt;&amp;amp;');
      expect(mail.html).not.toMatch(/<(?!\/?(?:html|head|meta|body|div|p|br)\b|!DOCTYPE)/);
      expect(mail.attachments).toHaveLength(attachment ? 1 : 0);
    }
  });

  test('keeps a blind copy, and has none that nobody asked for', async () => {
    const bcc = ['count@example.org'];
    for (const more of [{}, { attachment: pdf }, { html: true }]) {
      const mail = await simpleParser(await writeDraft({ ...draft, ...more, bcc }));
      expect([mail.to, mail.cc, mail.bcc].map(addressesOf)).toEqual([[draft.to], draft.cc, bcc]);
      expect((await simpleParser(await writeDraft({ ...draft, ...more }))).bcc).toBeUndefined();
    }
  });

  test('is the same bytes each time, and other bytes for another letter', async () => {
    const once = await writeDraft({ ...draft, attachment: pdf });
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const again = await writeDraft({ ...draft, attachment: { ...pdf, content: new Uint8Array(content) } });
    const other = await writeDraft({ ...draft, letter: englishShortLetter, attachment: pdf });
    expect(again.equals(once)).toBe(true);
    const boundary = /boundary=(\S+)/;
    expect(boundary.exec(other.toString())?.[1]).not.toBe(boundary.exec(once.toString())?.[1]);
  });

  test('has a header in its letter only as words', async () => {
    const blocks = [
      {
        type: 'paragraph' as const,
        text: 'Bcc: x@example.net\r\n\r\nFrom: y@example.net',
        sources: [],
        marks: [],
      },
    ];
    const mail = await simpleParser(await writeDraft({ ...draft, letter: { ...englishLetter, blocks } }));
    expect([mail.bcc, mail.from]).toEqual([undefined, undefined]);
    expect(bodyOf(mail)).toContain('Bcc: x@example.net\n\nFrom: y@example.net');
  });
});

describe('an address that is not plain', () => {
  test.each([
    'office@example.org\r\nBcc: x@example.net',
    'b@y.org\r\nRCPT TO:<c@z.org>',
    'a@example.org, b@example.org',
    '"x@evil.example"@example.org',
    'Office <office@example.org>',
    '',
  ])('is refused before anything is written: %j', async (address) => {
    await expect(writeDraft({ ...draft, to: address })).rejects.toThrow(InputProblem);
    await expect(writeDraft({ ...draft, cc: [address] })).rejects.toThrow(InputProblem);
    await expect(writeDraft({ ...draft, bcc: [address] })).rejects.toThrow(InputProblem);
  });
});

describe('any letter', () => {
  test(
    'comes back word for word, in lines and line breaks that mail allows',
    async () => {
      await fc.assert(
        fc.asyncProperty(randomLetter, fc.boolean(), async (letter, attached) => {
          const eml = await writeDraft({ ...draft, letter, attachment: attached ? pdf : undefined });
          const mail = await simpleParser(eml);
          expectWellFormed(eml);
          expect(bodyOf(mail)).toBe(letterText(letter));
          expect(mail.attachments).toHaveLength(attached ? 1 : 0);
        }),
        { numRuns: 300 },
      );
    },
    patience,
  );

  test(
    'has its subject back, whatever it looks like',
    async () => {
      await fc.assert(
        fc.asyncProperty(words, async (subject) => {
          const mail = await simpleParser(
            await writeDraft({ ...draft, letter: { ...englishLetter, subject } }),
          );
          const lines = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
          expect(mail.subject ?? '').toBe(subject.replace(lines, ' ').trim());
        }),
        { numRuns: 300 },
      );
    },
    patience,
  );

  test(
    'adds no header and no recipient with what its fields hold',
    async () => {
      const evil = fc
        .tuple(words, fc.constantFrom(...lineBreaks), words)
        .map(([before, line, after]) => `${before}${line}Bcc: x@example.net${line}X-Evil: ${after}`);
      const texts = fc.oneof(evil, fc.string({ unit: 'binary' }));
      await fc.assert(fc.asyncProperty(texts, expectNothingAdded), { numRuns: 400 });
    },
    patience,
  );

  test(
    'adds none with the big list of naughty strings',
    async () => {
      for (const text of naughtyStrings) await expectNothingAdded(text);
    },
    patience,
  );

  test(
    'goes to exactly the plain addresses it was given',
    async () => {
      await fc.assert(
        fc.asyncProperty(plainAddress(), fc.array(plainAddress(), { maxLength: 5 }), async (to, cc) => {
          const eml = await writeDraft({ letter: englishShortLetter, to, cc });
          const mail = await simpleParser(eml);
          expectWellFormed(eml);
          expect(addressesOf(mail.to)).toEqual([to]);
          expect(addressesOf(mail.cc)).toEqual(cc);
        }),
        { numRuns: 300 },
      );
    },
    patience,
  );
});

const lineBreaks = ['\r\n', '\n', '\r', '\r\n\r\n', '\u2028', '\0', '%0d%0a', '\u0085'];

async function expectNothingAdded(text: string): Promise<void> {
  const sender = { name: text, lines: [text] };
  const letter = { ...englishLetter, subject: `x${text}`, salutation: text, sender };
  const eml = await writeDraft({ ...draft, letter });
  const { to, cc, bcc } = await simpleParser(eml);
  expectWellFormed(eml);
  expect(fieldNames(eml)).toEqual(fieldNames(await writeDraft(draft)));
  expect([addressesOf(to), addressesOf(cc), bcc]).toEqual([[draft.to], draft.cc, undefined]);
}

/** Over all the characters that a plain address may hold. */
function plainAddress(): fc.Arbitrary<string> {
  const atom = fc.stringMatching(/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,20}$/);
  const local = fc.array(atom, { minLength: 1, maxLength: 3 }).map((atoms) => atoms.join('.'));
  return fc
    .tuple(local, fc.domain())
    .map(([before, domain]) => `${before}@${domain}`)
    .filter((address) => !address.includes('=?') && address.length <= 254);
}
