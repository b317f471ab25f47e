import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';

/** A PDF that `draw` fills; its bytes. */
export async function pdfOf(
  draw: (pdf: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4', margin: 60, ...options });
  const pieces: Buffer[] = [];
  pdf.on('data', (piece: Buffer) => pieces.push(piece));
  const done = new Promise<void>((resolve) => pdf.on('end', () => resolve()));
  draw(pdf);
  pdf.end();
  await done;
  return Buffer.concat(pieces);
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface DocxParts {
  /** What stands in the body. */
  body: string;
  footnotes?: string;
  numbering?: string;
  /** Further relations of the document. */
  links?: string;
  /** Other parts, by name. */
  more?: Record<string, string>;
}

/** A Word document of these pieces of XML. */
export function docxOf({ body, footnotes = '', numbering = '', links = '', more = {} }: DocxParts): Buffer {
  const override = (part: string) =>
    `<Override PartName="/word/${part}.xml" ContentType="${types}.${part === 'document' ? 'document.main' : part}+xml"/>`;
  const relation = (part: string) =>
    `<Relationship Id="r-${part}" Type="${kinds}/${part}" Target="${part}.xml"/>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${['document', 'footnotes', 'numbering'].map(override).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${kinds}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${relations}">${relation('footnotes')}${relation('numbering')}${links}</Relationships>`,
    'word/document.xml': `<w:document ${word} xmlns:r="${kinds}"><w:body>${body}</w:body></w:document>`,
    'word/footnotes.xml': `<w:footnotes ${word}>${footnotes}</w:footnotes>`,
    'word/numbering.xml': `<w:numbering ${word}>${numbering}</w:numbering>`,
    ...more,
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  );
}

/** A paragraph of a Word document; `properties` stand before its runs. */
export function wordParagraph(text: string, properties = '', more = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r>${more}</w:p>`;
}
