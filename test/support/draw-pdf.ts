import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const require = createRequire(import.meta.url);
const font = require.resolve('@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf');

/** A PDF of A5 pages on which `draw` puts what it likes; the font is Noto Serif in 10 pt. */
export async function drawPdf(
  draw: (pdf: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: [420, 595], margin: 0, ...options });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => pdf.once('end', () => resolve()));
  pdf.font(font).fontSize(10);
  draw(pdf);
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/** Lines under each other, `[x, text]` in pt from the left, with 13.5 pt from line to line. */
export function drawLines(pdf: PDFKit.PDFDocument, top: number, lines: [x: number, text: string][]): void {
  lines.forEach(([x, text], at) => {
    pdf.text(text, x, top + at * 13.5, { lineBreak: false });
  });
}
