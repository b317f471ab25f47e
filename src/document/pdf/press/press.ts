import type { Letter } from '../../../letter/letter.js';
import { createOut, type Out, takeBytes, writeBytes } from '../../out.js';
import { drawLetterPdf } from '../letter-pdf.js';
import type { PdfOptions } from '../options.js';
import { type Alphabet, alphabetOf } from './alphabet.js';
import { type BoundedCache, createBoundedCache } from './bounded-cache.js';
import { type FontCache, type Frame, makeFrame, writeFile } from './file.js';
import { createForm, type Form } from './form.js';
import { alphabetWith, type Forme, fillForme, keepForme, setOwn } from './forme.js';
import { layOutToSet } from './lay-out.js';
import { createPageCache, type PageCache, type PageContent, pageOf } from './page.js';
import { createParagraphCache, type ParagraphCache } from './paragraph.js';
import { type Patterns, patternOf } from './pattern.js';
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
  patterns: Patterns;
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
    patterns: new WeakMap(),
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
  const { form, paragraphs, pages } = desk;
  const pattern = patternOf(letter, form, desk.patterns, paragraphs);
  const set = pattern && setOwn(letter, pattern, form, paragraphs);
  const forme = set && pattern.formes.get(set.key);
  if (forme && printFrom(forme, fillForme(forme, set, form), letter, out, desk))
    return { pages: 1, path: 'fast' };
  const layout = layOutToSet(letter, form, paragraphs);
  if (!layout) {
    const { bytes, pages } = drawLetterPdf(letter, form.options);
    writeBytes(out, bytes);
    return { pages, path: 'pdfkit' };
  }
  if (set && !forme && layout.pages === 1) keepForme(pattern, set, layout, pages);
  const contents = Array.from({ length: layout.pages }, (_, page) => pageOf(layout, page, pages));
  writeFile(out, frameOf(layout, letter, desk), contents, pages.lines);
  return { pages: layout.pages, path: 'fast' };
}

/** False where no file with this alphabet was made yet. */
function printFrom(
  forme: Forme,
  page: PageContent,
  { subject }: Letter,
  out: Out,
  { frames, pages }: Desk,
): boolean {
  const frame = frames.find(frameKey(alphabetWith(forme, page), forme.shape, subject));
  if (frame) writeFile(out, frame, [page], pages.lines);
  return frame !== undefined;
}

function frameOf(layout: SetLayout, letter: Letter, { frames, fonts }: Desk): Frame {
  const alphabet = alphabetOf(layout);
  const { subject: title, language } = letter;
  return frames.get(frameKey(alphabet, shapeOf(layout), title), () =>
    makeFrame({ layout, title, language, alphabet }, fonts),
  );
}

function frameKey({ regular, bold }: Alphabet, shape: string, title: string): string {
  return `${regular}\n${bold}\n${shape}\n${title}`;
}
