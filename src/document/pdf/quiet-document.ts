import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import type PDFDocument from 'pdfkit';
import { type Face, faces, typefaceOf } from './typeface.js';

const require = createRequire(import.meta.url);

/** Members that PDFKit's types leave out or narrow. Checked against pdfkit 0.20.2; the tests notice a change. */
interface Unlisted {
  /** Written twice as the trailer's /ID; PDFKit makes it of the clock. */
  _id: Uint8Array;
  /** Written as the document information; PDFKit fills in Producer, Creator and CreationDate. */
  info: Record<string, string>;
  /** Would write an XMP stream with the same, and throws without a CreationDate. */
  endMetadata: () => void;
  /** Also takes a parsed font: what has a `layout` method. */
  registerFont: (name: Face, font: Font) => void;
}

export interface QuietDocument {
  title: string;
  language: string;
  /** 16 bytes that depend on nothing but the content. */
  id: Uint8Array;
}

/**
 * A tagged document that says nothing about its making: no producer, no date, no metadata but title and
 * language. Pages stay open until `end`, so that they can be drawn on in any order.
 */
export function openDocument({ title, language, id }: QuietDocument): PDFKit.PDFDocument {
  const Document = loadPdfkit();
  const document = new Document({
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    autoFirstPage: false,
    bufferPages: true,
    font: '',
  });
  const unlisted = document as unknown as Unlisted;
  Object.assign(unlisted, { _id: id, info: { Title: title }, endMetadata: () => undefined });
  for (const face of faces) unlisted.registerFont(face, typefaceOf(face).font());
  return document;
}

/** When a letter needs it, not at start: the press seldom does. */
function loadPdfkit(): typeof PDFDocument {
  return require('pdfkit') as typeof PDFDocument;
}

/** Ends the document and collects what it wrote: all of it is there at once, since nothing reads meanwhile. */
export function closeDocument(document: PDFKit.PDFDocument): Buffer {
  document.end();
  return document.read() as unknown as Buffer;
}
