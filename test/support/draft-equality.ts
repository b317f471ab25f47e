import { type ParsedMail, simpleParser } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer';
import { encodeWord } from 'nodemailer/lib/mime-funcs';
import type { Addressees } from '../../src/document/email/addressees.js';
import { createDraftWriter } from '../../src/document/email/eml-file.js';
import { letterText } from '../../src/document/plain-text.js';
import type { Letter } from '../../src/letter/letter.js';

/** Those of all letters here. */
export const addressees = { to: 'office@example.org', cc: ['embassy@example.com', 'copy@example.net'] };

/** One for all letters: what it wrote before must leave no trace in what it writes. */
const writer = createDraftWriter(addressees);

/** What may stand in a draft, in this order, and nothing else. */
const fields = [
  'content-transfer-encoding',
  'x-unsent',
  'to',
  'cc',
  'mime-version',
  'content-type',
  'subject',
];

/** The same letter to the same addressees, all of it by Nodemailer. */
export function writeWithNodemailer(letter: Letter, { to, cc }: Addressees = addressees): Promise<Buffer> {
  const subject = encodeWord(subjectWords(letter), 'B', 52);
  const text = letterText(letter).replaceAll('\n', '\r\n');
  const headers = { 'X-Unsent': '1' };
  return new MailComposer({ ...(to && { to }), cc: [...cc], subject, text, headers, newline: 'windows' })
    .compile()
    .build();
}

/** Throws where the draft of a letter breaks a rule of mail, or is not to a reader what Nodemailer's is. */
export async function compareWithNodemailer(letter: Letter): Promise<void> {
  const draft = writer.write(letter);
  expectRules(draft.toString('latin1'));
  const read = await wordsOf(draft);
  expect(read).toEqual(await wordsOf(await writeWithNodemailer(letter)));
  expect(read.text).toBe(wellFormed(letterText(letter)));
  expect(read.subject).toBe(wellFormed(subjectWords(letter)));
  expect(createDraftWriter(addressees).write(letter).equals(draft)).toBe(true);
}

function expectRules(message: string): void {
  const end = message.indexOf('\r\n\r\n');
  const names = message.slice(0, end).split(/\r\n(?![ \t])/);
  expect(names.map((field) => field.slice(0, field.indexOf(':')).toLowerCase())).toEqual(fields);
  expect(message).not.toMatch(/(?<!\r)\n|\r(?!\n)|[^\t\r\n -~]/);
  expect(message.endsWith('\r\n')).toBe(true);
  expect(Math.max(...message.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
  expect(
    message
      .slice(end)
      .split('\r\n')
      .filter((line) => line.length > 76),
  ).toEqual([]);
}

/** What a mail program shows, as mailparser reads it; without the end of the last line, which not every encoding keeps. */
export async function wordsOf(message: Buffer) {
  const mail = await simpleParser(message, { skipTextToHtml: true, skipTextLinks: true });
  const { subject, bcc, from, attachments } = mail;
  const text = (mail.text ?? '').replace(/\n$/, '');
  const unsent = mail.headers.get('x-unsent');
  return { subject, text, to: listed(mail.to), cc: listed(mail.cc), bcc, from, attachments, unsent };
}

function listed(field: ParsedMail['to']): (string | undefined)[] {
  return [field ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address));
}

function subjectWords({ subject }: Letter): string {
  return subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}
