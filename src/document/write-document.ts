import type { Contact } from '../campaign/contact.js';
import type { Appeal } from '../letter/write-appeal.js';
import type { CountryCode } from '../text/countries.js';
import { blankIn, reverseOf } from './blank.js';
import type { Addressees } from './email/addressees.js';
import { attachmentName } from './email/attachment-name.js';
import { writeDraft } from './email/eml-file.js';
import { type MailLink, mailLinks } from './email/links.js';
import { letterHtml } from './html-letter.js';
import { writeLetterPdf } from './pdf/letter-pdf.js';
import type { Blank, PdfOptions } from './pdf/options.js';
import { type Paper, paperOf } from './pdf/paper.js';
import { createPress, type Press } from './pdf/press/press.js';
import { windowOf } from './pdf/window.js';
import { letterText } from './plain-text.js';

export type { Paper } from './pdf/paper.js';

export const papers: readonly Paper[] = ['a4', 'letter'];

export const documentFormats = ['pdf', 'eml', 'txt', 'html'] as const;

export type DocumentFormat = (typeof documentFormats)[number];

export interface DocumentRequest {
  format: DocumentFormat;
  /** By default what the sender's country uses. */
  paper?: Paper | undefined;
  /** The sender's country where the letter does not tell it: a blank one. */
  country?: CountryCode | undefined;
  /** Whether a draft carries the letter as PDF too. */
  attachPdf?: boolean | undefined;
  /** Whether a draft has the words as HTML too. By default where they run from right to left: text cannot say so. */
  html?: boolean | undefined;
  /** Where a blind copy of a draft goes. */
  bcc?: readonly string[] | undefined;
  /** For a blank letter: the same one in the reader's language, printed on the reverse. */
  reverse?: Appeal | undefined;
}

export interface WrittenDocument {
  body: Buffer;
  contentType: string;
  /** Neutral: it names neither campaign nor person. */
  fileName: string;
}

/** The document of an appeal in one format. Throws an `InputProblem` for words that the format cannot hold. */
export async function writeDocument(appeal: Appeal, request: DocumentRequest): Promise<WrittenDocument> {
  const { format } = request;
  const body = await writers[format](appeal, request);
  return { body, contentType: contentTypes[format], fileName: `letter.${format}` };
}

/**
 * Links that open a new e-mail with the letter, or as much of it as is whole and fits. An edited letter that does
 * not fit leaves address and subject only: nobody's own words are replaced by the short letter, which has none.
 */
export function linksFor(appeal: Appeal): MailLink[] {
  const { letter, shortLetter } = appeal;
  return mailLinks({ letter, shortLetter, ...addresseesOf(appeal) });
}

const contentTypes: Record<DocumentFormat, string> = {
  pdf: 'application/pdf',
  eml: 'message/rfc822',
  txt: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

const writers: Record<DocumentFormat, (appeal: Appeal, request: DocumentRequest) => Promise<Buffer>> = {
  pdf: writePdf,
  eml: writeEml,
  txt: async ({ letter }) => Buffer.from(letterText(letter)),
  html: async ({ letter, phrases }) => Buffer.from(letterHtml(letter, phrases)),
};

async function writeEml(appeal: Appeal, request: DocumentRequest): Promise<Buffer> {
  const { letter, target } = appeal;
  const { html = letter.direction === 'rtl', bcc } = request;
  const name = attachmentName(target.office[letter.language] ?? '');
  const attachment = request.attachPdf ? { name, content: await writePdf(appeal, request) } : undefined;
  return writeDraft({ letter, ...addresseesOf(appeal), bcc, attachment, html });
}

/** A press keeps what letters share, subject and title among it: so an edited letter is laid out by itself. */
async function writePdf(appeal: Appeal, request: DocumentRequest): Promise<Buffer> {
  const options = pdfOptions(appeal, request);
  if (options.blank || appeal.edited) return (await writeLetterPdf(appeal.letter, options)).bytes;
  return pressFor(options).print(appeal.letter).bytes;
}

/** A press for each stationery: two papers, three windows, the labels of each language. */
const presses = new Map<string, Press>();

/** The press keeps what letters share, and no word of a supporter. */
function pressFor(options: PdfOptions): Press {
  const key = JSON.stringify(options);
  const press = presses.get(key) ?? createPress(options);
  presses.set(key, press);
  return press;
}

function pdfOptions(appeal: Appeal, { paper, country, reverse }: DocumentRequest): PdfOptions {
  const { dateAt, senderLabels } = appeal.phrases;
  const sendersCountry = appeal.supporter?.country ?? country;
  const chosen = paper ?? paperOf(sendersCountry);
  const window = windowOf(sendersCountry ?? (chosen === 'letter' ? 'US' : undefined));
  const options = { paper: chosen, window, dateAt, senderLabels };
  return appeal.supporter ? options : { ...options, blank: blankOf(appeal, reverse) };
}

/** Beside an edited letter the reverse would not be the same one: it has none. */
function blankOf({ phrases, letter, edited }: Appeal, reverse: Appeal | undefined): Blank {
  const blank = blankIn(phrases);
  if (!reverse || edited || reverse.letter.language === letter.language) return blank;
  return { ...blank, reverse: reverseOf(reverse.letter, reverse.phrases) };
}

/** The target's address, and those of the copy targets, as far as they may be used. */
export function addresseesOf({ contact, copies }: Appeal): Addressees {
  const cc = copies.flatMap((copy) => addressOf(copy.contact) ?? []);
  return { to: addressOf(contact), cc };
}

function addressOf({ email }: Contact): string | undefined {
  return email.usable?.address;
}
