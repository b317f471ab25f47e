import type { Letter } from '../../../src/letter/letter.js';
import { fontBytes, type Line, linesOf, type Need, type PeerTool, page } from './peer.js';

interface Font {
  widthOfTextAtSize: (text: string, size: number) => number;
}

interface Sheet {
  drawText: (text: string, options: { x: number; y: number; size: number; font: Font }) => void;
}

interface Document {
  registerFontkit: (fontkit: unknown) => void;
  embedFont: (bytes: Uint8Array, options: { subset: boolean }) => Promise<Font>;
  addPage: (size: [number, number]) => Sheet;
  save: () => Promise<Uint8Array>;
}

interface PdfLibModule {
  PDFDocument: { create: () => Promise<Document> };
}

export const pdfLib: PeerTool = {
  name: 'pdf-lib',
  key: 'PdfLib',
  packages: ['pdf-lib', '@pdf-lib/fontkit'],
  letters: { file: 2, merged: 10 },
  open: (need: Need) => {
    const { PDFDocument } = need.require<PdfLibModule>('pdf-lib');
    const fontkit = need.require<unknown>('@pdf-lib/fontkit');
    const bytes = fontBytes();
    const merged = async (letters: readonly Letter[]) => {
      const document = await PDFDocument.create();
      document.registerFontkit(fontkit);
      const regular = await document.embedFont(bytes.regular, { subset: true });
      const bold = await document.embedFont(bytes.bold, { subset: true });
      for (const letter of letters)
        drawOn(document.addPage([page.width, page.height]), linesOf(letter), { regular, bold });
      return document.save();
    };
    return { file: (letter) => merged([letter]), merged };
  },
};

function drawOn(sheet: Sheet, lines: readonly Line[], fonts: { regular: Font; bold: Font }): void {
  const width = page.width - 2 * page.side;
  let y = page.height - page.top - page.size;
  const put = (text: string, x: number, font: Font) => {
    sheet.drawText(text, { x, y, size: page.size, font });
    y -= page.size * page.leading;
  };
  for (const line of lines) {
    if (line.type === 'room') y -= 28;
    else if (line.type === 'lines')
      for (const text of line.lines) {
        const free = width - fonts.regular.widthOfTextAtSize(text, page.size);
        put(text, page.side + (line.align === 'right' ? free : 0), fonts.regular);
      }
    else {
      const font = line.type === 'paragraph' && line.bold ? fonts.bold : fonts.regular;
      const indent = line.type === 'item' ? 14 : 0;
      if (indent > 0) sheet.drawText('•', { x: page.side, y, size: page.size, font });
      for (const text of wrap(line.text, width - indent, font)) put(text, page.side + indent, font);
    }
    y -= page.gap;
  }
}

/** Greedy lines, each word measured once in a letter: pdf-lib's own wrap measures no faster. */
function wrap(text: string, width: number, font: Font): string[] {
  const lines: string[] = [];
  const space = font.widthOfTextAtSize(' ', page.size);
  let [line, used] = ['', 0];
  for (const word of text.split(' ')) {
    const wide = font.widthOfTextAtSize(word, page.size);
    if (line !== '' && used + space + wide > width) {
      lines.push(line);
      [line, used] = [word, wide];
    } else [line, used] = line === '' ? [word, wide] : [`${line} ${word}`, used + space + wide];
  }
  return [...lines, line];
}
