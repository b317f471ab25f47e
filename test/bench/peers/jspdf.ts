import type { Letter } from '../../../src/letter/letter.js';
import { fontBytes, type Line, linesOf, type Need, type PeerTool, page } from './peer.js';

interface Document {
  addFileToVFS: (name: string, bytes: string) => void;
  addFont: (file: string, name: string, style: string) => void;
  addPage: () => void;
  setFont: (name: string, style: string) => void;
  setFontSize: (size: number) => void;
  splitTextToSize: (text: string, width: number) => string[];
  text: (text: string | string[], x: number, y: number, options?: object) => void;
  output: (type: 'arraybuffer') => ArrayBuffer;
}

interface JsPdfModule {
  jsPDF: new (options: object) => Document;
}

export const jsPdf: PeerTool = {
  name: 'jsPDF',
  key: 'JsPdf',
  packages: ['jspdf'],
  letters: { file: 3, merged: 40 },
  open: (need: Need) => {
    const { jsPDF } = need.require<JsPdfModule>('jspdf');
    const { regular, bold } = fontBytes();
    const [regularText, boldText] = [regular.toString('binary'), bold.toString('binary')];
    const merged = (letters: readonly Letter[]) => {
      const document = new jsPDF({ unit: 'pt', format: 'a4', compress: true });
      document.addFileToVFS('regular.ttf', regularText);
      document.addFont('regular.ttf', 'Noto', 'normal');
      document.addFileToVFS('bold.ttf', boldText);
      document.addFont('bold.ttf', 'Noto', 'bold');
      letters.forEach((letter, index) => {
        if (index > 0) document.addPage();
        drawOn(document, linesOf(letter));
      });
      return Buffer.from(document.output('arraybuffer'));
    };
    return { file: (letter) => merged([letter]), merged };
  },
};

function drawOn(document: Document, lines: readonly Line[]): void {
  const width = page.width - 2 * page.side;
  let y = page.top + page.size;
  document.setFontSize(page.size);
  const put = (text: string[], x: number, align: 'left' | 'right') => {
    document.text(text, x, y, { align, lineHeightFactor: page.leading });
    y += page.size * page.leading * text.length + page.gap;
  };
  for (const line of lines) {
    document.setFont('Noto', line.type === 'paragraph' && line.bold ? 'bold' : 'normal');
    if (line.type === 'room') y += 28;
    else if (line.type === 'lines')
      put(line.lines, line.align === 'right' ? page.side + width : page.side, line.align);
    else if (line.type === 'paragraph') put(document.splitTextToSize(line.text, width), page.side, 'left');
    else {
      document.text('•', page.side, y);
      put(document.splitTextToSize(line.text, width - 14), page.side + 14, 'left');
    }
  }
}
