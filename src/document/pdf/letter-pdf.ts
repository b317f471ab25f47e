import { createHash } from 'node:crypto';
import type { Letter } from '../../letter/letter.js';
import { InputProblem } from '../../problem.js';
import { drawLayout } from './draw.js';
import { layOutLetter } from './layout.js';
import type { PdfOptions } from './options.js';
import type { Layout } from './placed.js';
import { closeDocument, openDocument } from './quiet-document.js';
import { findUnprintableInPrint } from './unprintable.js';

export interface LetterPdf {
  bytes: Buffer;
  pages: number;
}

/**
 * A letter as a tagged PDF to print, sign and post: one page where it fits at a readable size. The same input
 * gives the same bytes. Throws an InputProblem for characters that the fonts lack, and for an address that its
 * place cannot hold.
 */
export async function writeLetterPdf(letter: Letter, options: PdfOptions): Promise<LetterPdf> {
  return drawLetterPdf(letter, options);
}

/** The same, at once. */
export function drawLetterPdf(letter: Letter, options: PdfOptions): LetterPdf {
  const problems = findUnprintableInPrint(letter, options);
  if (problems.length > 0) throw new InputProblem(problems);
  const layout = layOutLetter(letter, options);
  const title = letter.subject;
  const document = openDocument({ title, language: letter.language, id: identify(layout, title) });
  drawLayout(document, layout);
  return { bytes: closeDocument(document), pages: layout.pages };
}

/** A PDF file identifier (16 bytes) made of what the file shows. */
function identify(layout: Layout, title: string): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([title, layout]))
    .digest()
    .subarray(0, 16);
}
