import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { breakLines, type Line, type Measure } from './break-lines.js';
import type { DocumentSource } from './document-source.js';

const require = createRequire(import.meta.url);
const face = (file: string) => require.resolve(`@expo-google-fonts/noto-serif/${file}`);
const faces = {
  regular: face('400Regular/NotoSerif_400Regular.ttf'),
  bold: face('700Bold/NotoSerif_700Bold.ttf'),
};

/** All in pt. */
const sheet = { width: 420, margin: 40, gutter: 18, top: 60, foot: 50 };
const size = { body: 10, note: 7, mark: 6, title: 13, heading: 11 };
const leading = 1.35;

interface SetLine extends Line {
  size: number;
  bold: boolean;
  /** Space before it, unless it is the first of its column. */
  space: number;
}

interface Column {
  body: SetLine[];
  notes: SetLine[];
}

/** A PDF set in columns, each with its notes small at its foot; what does not fit there goes on in the next one. */
export async function buildPdf(source: DocumentSource): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: [sheet.width, source.height], margin: 0, autoFirstPage: false });
  pdf.registerFont('regular', faces.regular).registerFont('bold', faces.bold);
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => pdf.once('end', () => resolve()));
  drawPages(pdf, fillColumns(setBody(pdf, source), setNotes(pdf, source), roomOf(source)), source);
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

function setBody(pdf: PDFKit.PDFDocument, source: DocumentSource): SetLine[] {
  return source.blocks.flatMap(({ level, text }) => {
    const bold = level > 0;
    const type = { size: level === 1 ? size.title : bold ? size.heading : size.body, bold };
    return setText(pdf, text, type, source);
  });
}

function setNotes(pdf: PDFKit.PDFDocument, source: DocumentSource): Map<string, SetLine[]> {
  const type = { size: size.note, bold: false };
  return new Map(
    source.notes.map(
      ({ marker, text }) => [marker, setText(pdf, `[^${marker}] ${text}`, type, source)] as const,
    ),
  );
}

function setText(
  pdf: PDFKit.PDFDocument,
  text: string,
  type: { size: number; bold: boolean },
  { columns, hyphenate }: DocumentSource,
): SetLine[] {
  const lines = breakLines(text, columnWidth(columns), measureWith(pdf, type), hyphenate && !type.bold);
  return lines.map((line, at) => ({ ...line, ...type, space: at === 0 ? type.size * 0.6 : 0 }));
}

function measureWith(pdf: PDFKit.PDFDocument, type: { size: number; bold: boolean }): Measure {
  return (text, mark) =>
    pdf
      .font(type.bold ? 'bold' : 'regular')
      .fontSize(mark ? size.mark : type.size)
      .widthOfString(text);
}

/** Fills columns in reading order. A note begins in the column of its mark. */
function fillColumns(body: SetLine[], notes: Map<string, SetLine[]>, room: number): Column[] {
  const columns: Column[] = [];
  let column: Column = { body: [], notes: [] };
  const waiting: SetLine[] = [];
  const height = () =>
    [...column.body, ...column.notes].reduce((sum, line) => sum + heightOf(line), size.note);
  const placeNotes = () => {
    while (waiting[0] && height() + heightOf(waiting[0]) <= room)
      column.notes.push(waiting.shift() as SetLine);
  };
  const turn = () => {
    columns.push(column);
    column = { body: [], notes: [] };
    placeNotes();
  };
  for (const line of body) {
    const own = line.segments.flatMap(({ text, mark }) => (mark ? (notes.get(text) ?? []) : []));
    const needed = heightOf(line) + own.slice(0, 1).reduce((sum, note) => sum + heightOf(note), 0);
    if (waiting.length > 0 || height() + needed > room) turn();
    column.body.push(line);
    waiting.push(...own);
    placeNotes();
  }
  const marked = new Set(
    body.flatMap(({ segments }) => segments.flatMap(({ text, mark }) => (mark ? [text] : []))),
  );
  waiting.push(...[...notes].flatMap(([marker, lines]) => (marked.has(marker) ? [] : lines)));
  placeNotes();
  while (waiting.length > 0) turn();
  return [...columns, column];
}

function drawPages(pdf: PDFKit.PDFDocument, columns: Column[], source: DocumentSource): void {
  columns.forEach((column, at) => {
    const page = Math.floor(at / source.columns) + 1;
    if (at % source.columns === 0) drawFrame(pdf.addPage(), page, source);
    const left = sheet.margin + (at % source.columns) * (columnWidth(source.columns) + sheet.gutter);
    drawLines(pdf, column.body, left, sheet.top);
    const notesHeight = column.notes.reduce((sum, line) => sum + heightOf(line), 0);
    drawLines(pdf, column.notes, left, sheet.top + roomOf(source) - notesHeight);
  });
}

function drawFrame(pdf: PDFKit.PDFDocument, page: number, { header, footer, height }: DocumentSource): void {
  pdf.font('regular').fontSize(8);
  if (page > 1) pdf.text(header, sheet.margin, 30, { lineBreak: false });
  pdf.text(footer.replace('{page}', String(page)), sheet.margin, height - 30, { lineBreak: false });
}

function drawLines(pdf: PDFKit.PDFDocument, lines: SetLine[], left: number, top: number): void {
  let y = top;
  lines.forEach((line, at) => {
    y += at === 0 ? 0 : line.space;
    let x = left;
    for (const { text, mark } of line.segments) {
      pdf.font(line.bold ? 'bold' : 'regular').fontSize(mark ? size.mark : line.size);
      pdf.text(text, x, mark ? y - 1 : y, { lineBreak: false });
      x += pdf.widthOfString(text);
    }
    y += line.size * leading;
  });
}

function roomOf({ height }: DocumentSource): number {
  return height - sheet.top - sheet.foot;
}

function heightOf(line: SetLine): number {
  return line.size * leading + line.space;
}

function columnWidth(columns: number): number {
  return (sheet.width - 2 * sheet.margin - (columns - 1) * sheet.gutter) / columns;
}
