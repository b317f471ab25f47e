import { simpleParser } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { keyOf, markOf } from '../../src/delivery/draft-mark.js';
import { writeDraft } from '../../src/document/email/eml-file.js';
import { englishLetter, kazakhLetter, russianLetter } from '../fixtures/letters.js';
import { nastyLetter } from '../support/draft-letters.js';

const addressees = { to: 'office@example.org', cc: ['a@example.org', 'b@example.org'] };

/** As servers do that keep no bytes: encoded anew, with fields of their own and addresses by name. */
async function rewritten(eml: Buffer): Promise<Buffer> {
  const { subject, text, attachments } = await simpleParser(eml);
  const composer = new MailComposer({
    from: 'hannah@example.org',
    to: { name: 'The Office', address: 'Office@example.org' },
    cc: ['b@example.org', 'a@example.org'],
    subject: subject ?? '',
    text: `${text}\n\n`,
    textEncoding: 'base64',
    attachments: attachments.map(({ content, filename }) => ({ content, filename: filename ?? false })),
  });
  return composer.compile().build();
}

test.each([
  ['English', englishLetter],
  ['Russian', russianLetter],
  ['Kazakh', kazakhLetter],
])('a draft in %s has the same mark after a server encoded it anew', async (_, letter) => {
  const pdf = { name: 'Office.pdf', content: Buffer.from('%PDF-1.7') };
  for (const attachment of [undefined, pdf]) {
    const eml = await writeDraft({ letter, ...addressees, attachment });
    expect(await markOf(await rewritten(eml))).toBe(await markOf(eml));
  }
});

test('whoever writes, whomever they write to and whatever they add makes another mark', async () => {
  const { sender } = englishLetter;
  const drafts = [
    { letter: englishLetter, ...addressees },
    { letter: { ...englishLetter, sender: { ...sender, name: 'Ann' } }, ...addressees },
    { letter: { ...englishLetter, subject: 'Another' }, ...addressees },
    { letter: englishLetter, to: 'other@example.org', cc: addressees.cc },
    { letter: englishLetter, to: undefined, cc: addressees.cc },
    { letter: englishLetter, to: addressees.to, cc: [] },
    { letter: englishLetter, ...addressees, attachment: { name: 'a.pdf', content: Buffer.from('%PDF-1.7') } },
    { letter: englishLetter, ...addressees, attachment: { name: 'a.pdf', content: Buffer.from('%PDF-1.6') } },
  ];
  const marks = await Promise.all(drafts.map(async (draft) => markOf(await writeDraft(draft))));
  expect(new Set(marks).size).toBe(drafts.length);
});

test('300 letters with nasty words have a mark each, and the same one when written again', async () => {
  const marks = new Set<string | undefined>();
  for (let seed = 0; seed < 300; seed++) {
    const eml = await writeDraft({ letter: nastyLetter(seed), ...addressees });
    const mark = await markOf(eml);
    marks.add(mark);
    expect(await markOf(await writeDraft({ letter: nastyLetter(seed), ...addressees }))).toBe(mark);
  }
  expect(marks.size).toBe(300);
});

test('what is no mail has a mark too or none, and never stops the reading', async () => {
  const deep = `Content-Type: multipart/mixed; boundary=a\r\n\r\n${'--a\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n'.repeat(2_000)}`;
  for (const bytes of ['', '\0\0', 'no mail at all', deep, 'a'.repeat(100_000)])
    await expect(markOf(Buffer.from(bytes))).resolves.not.toBe('');
});

test('addressees are the same in any order and case, and another number of them is not', () => {
  const key = keyOf({ to: 'a@example.org', cc: ['b@example.org', 'c@example.org'] });
  expect(keyOf({ to: 'A@Example.org', cc: ['c@example.org', 'B@example.org'] })).toBe(key);
  expect(keyOf({ to: 'a@example.org', cc: ['b@example.org'] })).not.toBe(key);
  expect(keyOf({ cc: ['a@example.org', 'b@example.org', 'c@example.org'] })).not.toBe(key);
});
