import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { encodeWord } from 'nodemailer/lib/mime-funcs';
import type { Letter } from '../../letter/letter.js';
import { letterText } from '../plain-text.js';
import { type Addressees, requirePlainAddresses } from './addressees.js';

export interface Draft extends Addressees {
  letter: Letter;
  /** A PDF of the letter. */
  attachment?: Uint8Array | undefined;
}

/** Says nothing about its content to whoever sees the file's name. */
const attachmentName = 'letter.pdf';

/** Nodemailer writes them whatever it is told. A draft has neither: the program that sends it gives both. */
const addedByNodemailer = /^(?:Date|Message-ID):/i;

/** What a header can carry as it is: printable ASCII but `"`, in words short enough to fold (RFC 5322 2.1.1). */
const plainSubject = /^(?:[!#-~]{1,76}(?: |$))*$/;

/**
 * An unsent e-mail as an .eml file (RFC 5322, CRLF throughout, no line near its limit of 998 bytes): `X-Unsent: 1`
 * makes mail programs open it to edit. No Date, Message-ID, From or program name. The same input
 * gives the same bytes. Throws an `InputProblem` for an address that is not plain.
 */
export async function writeDraft({ letter, to, cc, attachment }: Draft): Promise<Buffer> {
  requirePlainAddresses({ to, cc });
  const subject = encodeSubject(letter.subject);
  const text = letterText(letter).replaceAll('\n', '\r\n');
  const composer = new MailComposer({
    ...(to === undefined ? {} : { to: recipient(to) }),
    cc: cc.map(recipient),
    subject,
    text,
    ...(attachment ? { attachments: [pdfPart(attachment)] } : {}),
    headers: { 'X-Unsent': '1' },
    encoding: 'quoted-printable',
    newline: 'windows',
    boundaryPrefix: 'letter',
    baseBoundary: hashOf([to ?? '', ...cc, subject, text, attachment ?? '']),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return withoutAddedHeaders(await composer.compile().build());
}

/** As an object, so that Nodemailer does not parse it once more. */
function recipient(address: string): { name: string; address: string } {
  return { name: '', address };
}

function pdfPart(content: Uint8Array) {
  return { filename: attachmentName, contentType: 'application/pdf', content: Buffer.from(content) };
}

/**
 * RFC 2047. Encoded here, because Nodemailer takes words that look encoded (`=?utf-8?Q?x?=`) for encoded ones, and
 * does not break long ones.
 */
function encodeSubject(subject: string): string {
  const words = subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return plainSubject.test(words) && !words.includes('=?') ? words : encodeWord(words, 'B', 52);
}

/** 32 hexadecimal digits. */
function hashOf(parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 32);
}

function withoutAddedHeaders(message: Buffer): Buffer {
  const end = message.indexOf('\r\n\r\n');
  const fields = message.toString('latin1', 0, end).split(/\r\n(?![ \t])/);
  const kept = fields.filter((field) => !addedByNodemailer.test(field)).join('\r\n');
  return Buffer.concat([Buffer.from(kept, 'latin1'), message.subarray(end)]);
}
