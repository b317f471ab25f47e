import type { Letter } from '../../../src/letter/letter.js';
import { fontFiles } from '../pdfkit-as-documented.js';
import { type Line, linesOf, type Need, type PeerTool, page } from './peer.js';

interface PdfMakeModule {
  setFonts: (fonts: object) => void;
  setLocalAccessPolicy?: (policy: () => boolean) => void;
  setUrlAccessPolicy?: (policy: () => boolean) => void;
  createPdf: (definition: object) => { getBuffer: () => Promise<Buffer> };
}

export const pdfMake: PeerTool = {
  name: 'pdfmake',
  key: 'PdfMake',
  packages: ['pdfmake'],
  letters: { file: 2, merged: 20 },
  open: (need: Need) => {
    const pdfmake = need.require<PdfMakeModule>('pdfmake');
    const { regular, bold } = fontFiles;
    pdfmake.setFonts({ Noto: { normal: regular, bold, italics: regular, bolditalics: bold } });
    pdfmake.setLocalAccessPolicy?.(() => true);
    pdfmake.setUrlAccessPolicy?.(() => false);
    const merged = (letters: readonly Letter[]) =>
      pdfmake
        .createPdf({
          pageSize: 'A4',
          pageMargins: [page.side, page.top],
          defaultStyle: { font: 'Noto', fontSize: page.size },
          content: letters.flatMap((letter, index) =>
            linesOf(letter).map((line, place) => ({
              ...contentOf(line),
              ...(index > 0 && place === 0 && { pageBreak: 'before' }),
            })),
          ),
        })
        .getBuffer();
    return { file: (letter) => merged([letter]), merged };
  },
};

function contentOf(line: Line): object {
  const margin = [0, 0, 0, page.gap];
  if (line.type === 'lines') return { stack: line.lines, alignment: line.align, margin };
  if (line.type === 'paragraph') return { text: line.text, bold: line.bold, margin };
  return line.type === 'item' ? { ul: [line.text], margin } : { text: ' ', margin: [0, 0, 0, 14] };
}
