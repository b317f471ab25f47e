import './node-20.js';
import { getDocumentProxy } from 'unpdf';
import type { SourceDocument } from '../../../statement/block.js';
import { documentLimits } from '../limits.js';
import { tidyText } from '../printed-text.js';
import { Unreadable } from '../unreadable.js';

export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
export type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** Nothing is run, drawn or fetched: no code is made from fonts, and pictures are left packed. */
const careful = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  disableAutoFetch: true,
  disableStream: true,
  disableRange: true,
  enableXfa: false,
  maxImageSize: 1,
  stopAtErrors: false,
  verbosity: 0,
};

/** Throws `Unreadable`. The bytes are copied: pdf.js takes them away from its caller. */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), careful);
  } catch (cause) {
    throw cause instanceof Error && cause.name === 'PasswordException' ? encrypted() : broken(cause);
  }
}

export function refuseLong({ numPages }: Pdf): void {
  if (numPages <= documentLimits.pages) return;
  throw new Unreadable(
    'too-many-pages',
    `The PDF has ${numPages} pages; the limit is ${documentLimits.pages}.`,
    'Choose the statement alone, or the pages of the report that hold it.',
  );
}

/** What programs put in the place of a title: the name of a file, or of a document without one. */
const noTitle = /^(Microsoft Word - .*|untitled|document ?\d*|.*\.(docx?|odt|pdf|indd|rtf))$/i;

export async function readDeclared(pdf: Pdf): Promise<SourceDocument['declared']> {
  const { info } = (await pdf.getMetadata()) as { info: { Title?: unknown; Language?: unknown } };
  const title = wordsOf(info.Title);
  const language = wordsOf(info.Language);
  return { ...(title && !noTitle.test(title) && { title }), ...(language && { language }) };
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? tidyText(value).replace(/\s+/g, ' ').trim() : '';
}

export function broken(cause?: unknown): Unreadable {
  return new Unreadable(
    'broken-pdf',
    'The PDF is damaged or cut off.',
    'Fetch it again, or open it and print it to a new PDF.',
    { cause },
  );
}

function encrypted(): Unreadable {
  return new Unreadable('encrypted', 'The PDF is locked with a password.', 'Save it without a password.');
}
