import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type MailComposer from 'nodemailer/lib/mail-composer';
import type { Letter } from '../../letter/letter.js';
import { createBoundedCache } from '../../text/bounded-cache.js';
import { letterText } from '../plain-text.js';
import { type Addressees, requirePlainAddresses } from './addressees.js';
import { appendBody, type Encoding, encodingOf } from './body.js';
import { mailHtml } from './mail-html.js';
import { encodeSubject, subjectField } from './subject.js';

export interface Draft extends Addressees {
  letter: Letter;
  /** A PDF of the letter, under its file's name. */
  attachment?: { name: string; content: Uint8Array } | undefined;
  /** Whether the words stand in it as HTML too. */
  html?: boolean | undefined;
}

/** Writes drafts to the same addressees. It remembers the addressees, and nothing of a letter. */
export interface DraftWriter {
  write: (letter: Letter) => Buffer;
}

/** Nodemailer writes them whatever it is told. A draft has neither: the program that sends it gives both. */
const addedByNodemailer = /^(?:Date|Message-ID):/i;

/** Targets have few addresses between them; those of many campaigns fit in. */
const writers = createBoundedCache<DraftWriter>(200);

/**
 * An unsent e-mail as an .eml file (RFC 5322, CRLF throughout, no line near its limit of 998 bytes): `X-Unsent: 1`
 * makes mail programs open it to edit. No Date, Message-ID, From or program name. The same input
 * gives the same bytes. Throws an `InputProblem` for an address that is not plain.
 */
export async function writeDraft({
  letter,
  attachment,
  html = false,
  ...addressees
}: Draft): Promise<Buffer> {
  requirePlainAddresses(addressees);
  if (attachment || html) return composeInParts({ letter, attachment, html, ...addressees });
  return writers.get(keyOf(addressees), () => createDraftWriter(addressees)).write(letter);
}

function keyOf({ to, cc, bcc }: Addressees): string {
  return JSON.stringify([to, cc, bcc]);
}

/**
 * For many drafts. Nodemailer writes what they share, once; subject and body are encoded here. The draft of a letter
 * is the one that `writeDraft` gives, whatever was written before. Throws what `writeDraft` throws.
 */
export function createDraftWriter(addressees: Addressees): DraftWriter {
  requirePlainAddresses(addressees);
  const heads = {
    'quoted-printable': composeHead(addressees, 'quoted-printable'),
    base64: composeHead(addressees, 'base64'),
  };
  return { write: (letter) => writeWith(heads, letter) };
}

function writeWith(heads: Record<Encoding, string>, letter: Letter): Buffer {
  const text = letterText(letter).replaceAll('\n', '\r\n');
  const encoding = encodingOf(text);
  return appendBody(`${heads[encoding]}${subjectField(letter.subject)}\r\n`, text, encoding);
}

/** All header fields but the subject. */
function composeHead(addressees: Addressees, encoding: Encoding): string {
  const message = compile({ ...commonOptions(addressees), encoding, text: 'The body stands here.' });
  return `${withoutAddedFields(message.buildHeaders())}\r\n`;
}

async function composeInParts({ letter, attachment, html, ...addressees }: Draft): Promise<Buffer> {
  const subject = encodeSubject(letter.subject);
  const text = letterText(letter).replaceAll('\n', '\r\n');
  const { name = '', content = new Uint8Array() } = attachment ?? {};
  const pdf = { filename: name, contentType: 'application/pdf', content: Buffer.from(content) };
  const message = await compile({
    ...commonOptions(addressees),
    subject,
    text,
    ...(html && { html: mailHtml(letter) }),
    attachments: attachment ? [pdf] : [],
    encoding: 'quoted-printable',
    boundaryPrefix: 'letter',
    baseBoundary: hashOf([keyOf(addressees), subject, text, name, content]),
  }).build();
  const end = message.indexOf('\r\n\r\n');
  const head = withoutAddedFields(message.toString('latin1', 0, end));
  return Buffer.concat([Buffer.from(head, 'latin1'), message.subarray(end)]);
}

function compile(options: ConstructorParameters<typeof MailComposer>[0]) {
  const Composer = loadComposer();
  const message = new Composer(options).compile();
  message.keepBcc = true;
  return message;
}

function commonOptions({ to, cc, bcc = [] }: Addressees) {
  return {
    ...(to === undefined ? {} : { to: recipient(to) }),
    cc: cc.map(recipient),
    bcc: bcc.map(recipient),
    headers: { 'X-Unsent': '1' },
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** As an object, so that Nodemailer does not parse it once more. */
function recipient(address: string): { name: string; address: string } {
  return { name: '', address };
}

function withoutAddedFields(head: string): string {
  const fields = head.split(/\r\n(?![ \t])/);
  return fields.filter((field) => !addedByNodemailer.test(field)).join('\r\n');
}

/** 32 hexadecimal digits. */
function hashOf(parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 32);
}

/** With the first draft, not at start: many runs write none. */
function loadComposer(): typeof MailComposer {
  return createRequire(import.meta.url)('nodemailer/lib/mail-composer') as typeof MailComposer;
}
