import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { Letter } from '../../src/letter/letter.js';

const fonts = createRequire(import.meta.url);
const regular = fonts.resolve('@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf');
const bold = fonts.resolve('@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf');

/** The very same letter, drawn as PDFKit's guide does: a document and its fonts for each letter. */
export async function drawAsDocumented(letter: Letter): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margins: { top: 57, bottom: 57, left: 71, right: 57 } });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on('end', resolve));
  document.registerFont('regular', regular).registerFont('bold', bold);
  drawLetter(document, letter);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

/** Draws the letter on the document's current page. */
export function drawLetter(document: PDFKit.PDFDocument, letter: Letter): void {
  const paragraph = (text: string, options = {}) => document.text(text, options).moveDown(0.5);
  document.font('regular').fontSize(10);
  paragraph([letter.sender.name, ...letter.sender.lines].join('\n'), { align: 'right' });
  document.y = 180;
  paragraph(letter.formOfAddress.join('\n'));
  paragraph(letter.dateLine, { align: 'right' });
  document.font('bold');
  paragraph(letter.subject);
  document.font('regular');
  paragraph(letter.salutation);
  for (const block of letter.blocks) {
    if (block.type === 'paragraph') paragraph(block.text);
    else document.list(block.items.map((item) => item.text)).moveDown(0.5);
  }
  paragraph(letter.closing).moveDown(3);
  paragraph(letter.sender.name);
}
