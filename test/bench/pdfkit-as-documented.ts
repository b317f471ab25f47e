import { createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';
import { finished } from 'node:stream/promises';
import PDFDocument from 'pdfkit';
import type { Letter } from '../../src/letter/letter.js';

const { resolve } = createRequire(import.meta.url);

/** The font files of all contenders. */
export const fontFiles = {
  regular: resolve('@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf'),
};

const page = { size: 'A4', margins: { top: 57, bottom: 57, left: 71, right: 57 } };

/** The very same letter, drawn as PDFKit's guide does: a document and its fonts for each letter, piped to a file. */
export async function writeAsDocumented(letter: Letter, path: string): Promise<void> {
  const document = withFonts(new PDFDocument(page));
  const file = document.pipe(createWriteStream(path));
  drawLetter(document, letter);
  document.end();
  await finished(file);
}

/** PDFKit's best for paper: one document with its fonts registered once, a page for each letter. */
export function openMergedDocument(): { add: (letter: Letter) => void; end: () => Promise<number> } {
  const document = withFonts(new PDFDocument({ ...page, autoFirstPage: false }));
  let bytes = 0;
  document.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
  });
  return {
    add: (letter) => drawLetter(document.addPage(), letter),
    end: async () => {
      document.end();
      await finished(document);
      return bytes;
    },
  };
}

function withFonts(document: PDFKit.PDFDocument): PDFKit.PDFDocument {
  return document.registerFont('regular', fontFiles.regular).registerFont('bold', fontFiles.bold);
}

/** Draws the letter on the document's current page. */
function drawLetter(document: PDFKit.PDFDocument, letter: Letter): void {
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
