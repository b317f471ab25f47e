import type { DocumentFormat, SourceDocument } from '../../statement/block.js';
import { textOf } from '../../statement/block.js';
import { formatOf } from './format-of.js';
import { documentLimits } from './limits.js';
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
  const length = document.blocks.reduce((sum, block) => sum + textOf(block).length, 0);
  if (length > documentLimits.characters) throw tooLong(length);
  return document;
}

function tooLong(length: number): Unreadable {
  const { characters, pages } = documentLimits;
  return new Unreadable(
    'document-large',
    `The text has ${length.toLocaleString('en')} characters; at most ${characters.toLocaleString('en')} are read.`,
    `Give the statement alone: at most ${pages} pages.`,
  );
}

/** Each parser is loaded when a document needs it. */
const readers: Record<DocumentFormat, (bytes: Buffer) => Promise<SourceDocument>> = {
  txt: async (bytes) => (await import('./read-plain-text.js')).readPlainText(bytes),
  md: async (bytes) => (await import('./read-markdown.js')).readMarkdown(bytes),
  html: async (bytes) => (await import('./read-html.js')).readHtml(bytes),
  docx: async (bytes) => (await import('./docx.js')).readDocx(bytes),
  pdf: async (bytes) => (await import('./pdf.js')).readPdf(bytes),
};
