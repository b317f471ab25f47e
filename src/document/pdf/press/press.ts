import type { Letter } from '../../../letter/letter.js';
import { createOut, type Out, takeBytes, writeBytes } from '../../out.js';
import { drawLetterPdf } from '../letter-pdf.js';
import type { PdfOptions } from '../options.js';
import { alphabetOf } from './alphabet.js';
import { type BoundedCache, createBoundedCache } from './bounded-cache.js';
import { type FontCache, type Frame, makeFrame, writeFile } from './file.js';
import { createForm, type Form } from './form.js';
import { layOutToSet } from './lay-out.js';
import { createPageCache, type PageCache, pageOf } from './page.js';
import { createParagraphCache, type ParagraphCache } from './paragraph.js';
import type { SetLayout } from './set-layout.js';
import { shapeOf } from './tags.js';

/** Prints the letters of a run: same options, and for speed same campaign, target and language. */
export interface Press {
  print: (letter: Letter) => Printed;
  /** Writes the file to `out`, after what stands there, and copies nothing. */
  printTo: (letter: Letter, out: Out) => Omit<Printed, 'bytes'>;
}

export interface Printed {
  bytes: Buffer;
  pages: number;
  /** How it was made: a letter with characters that need shaping goes through PDFKit as a single letter does. */
  path: 'fast' | 'pdfkit';
}

/** Everything a press remembers. Bounded, and without words of supporters. */
interface Desk {
  form: Form;
  paragraphs: ParagraphCache;
  pages: PageCache;
  fonts: FontCache;
  frames: BoundedCache<Frame>;
}

/**
 * A press prints what `writeLetterPdf` prints, word box by word box and tag by tag, in a fraction of its time.
 * The same letter gives the same bytes whatever was printed before. Throws what `writeLetterPdf` throws.
 */
export function createPress(options: PdfOptions): Press {
  const desk: Desk = {
    form: createForm(options),
    paragraphs: createParagraphCache(),
    pages: createPageCache(),
    fonts: createBoundedCache(64),
    frames: createBoundedCache(64),
  };
  const own = createOut();
  return {
    print: (letter) => {
      const printed = printLetter(letter, own, desk);
      return { bytes: takeBytes(own), ...printed };
    },
    printTo: (letter, out) => printLetter(letter, out, desk),
  };
}

function printLetter(letter: Letter, out: Out, desk: Desk): Omit<Printed, 'bytes'> {
  const layout = layOutToSet(letter, desk.form, desk.paragraphs);
  if (!layout) {
    const { bytes, pages } = drawLetterPdf(letter, desk.form.options);
    writeBytes(out, bytes);
    return { pages, path: 'pdfkit' };
  }
  const pages = Array.from({ length: layout.pages }, (_, page) => pageOf(layout, page, desk.pages));
  writeFile(out, frameOf(layout, letter, desk), pages, desk.pages.lines);
  return { pages: layout.pages, path: 'fast' };
}

function frameOf(layout: SetLayout, letter: Letter, { frames, fonts }: Desk): Frame {
  const alphabet = alphabetOf(layout);
  const title = letter.subject;
  const key = `${alphabet.regular}\n${alphabet.bold}\n${shapeOf(layout)}\n${title}`;
  return frames.get(key, () => makeFrame({ layout, title, language: letter.language, alphabet }, fonts));
}
