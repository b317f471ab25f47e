import type { DocumentFormat, SourceDocument } from '../../statement/block.js';
import { textOf } from '../../statement/block.js';
import { formatOf } from './format-of.js';
import { Unreadable } from './unreadable.js';

/** A document's blocks from its bytes. Runs in a process of its own (`child.ts`): its parsers are trusted with nothing. */
export async function parseDocument(bytes: Buffer, name: string): Promise<SourceDocument> {
  const document = await readers[formatOf(bytes, name)](bytes);
  if (document.blocks.every((block) => textOf(block).trim() === '')) {
    throw new Unreadable(
      'document-empty',
      'There is no text in the file.',
      'Give a file with the text of a statement.',
    );
  }
  return document;
}

/** Each parser is loaded when a document needs it. */
const readers: Record<DocumentFormat, (bytes: Buffer) => Promise<SourceDocument>> = {
  txt: async (bytes) => (await import('./read-plain-text.js')).readPlainText(bytes),
  md: async (bytes) => (await import('./read-markdown.js')).readMarkdown(bytes),
  html: async (bytes) => (await import('./read-html.js')).readHtml(bytes),
  docx: async (bytes) => (await import('./docx.js')).readDocx(bytes),
  pdf: async (bytes) => (await import('./pdf.js')).readPdf(bytes),
};
