import { strToU8, zipSync } from 'fflate';
import { escapeHtml } from '../../src/document/escape-html.js';
import { type DocumentSource, piecesOf } from './document-source.js';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const officeTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A DOCX as a word processor saves it, with the parts that its readers look for. */
export function buildDocx(source: DocumentSource): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([
      ['styles', 'styles.xml'],
      ['footnotes', 'footnotes.xml'],
    ]),
    'word/styles.xml': styles,
    'word/footnotes.xml': footnotesPart(source),
    'word/document.xml': documentPart(source),
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(declaration + xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: '2024-01-01T00:00:00' });
}

function documentPart(source: DocumentSource): string {
  const body = source.blocks.map(({ level, text }) => paragraph(runs(text, source), styleOf(level)));
  const typed = source.footnotes === 'typed' ? source.notes : [];
  const notes = typed.map(({ marker, text }) => paragraph(raised(marker) + run(` ${text}`)));
  return `<w:document ${namespace}><w:body>${[...body, ...notes].join('')}</w:body></w:document>`;
}

function footnotesPart({ footnotes, notes }: DocumentSource): string {
  const real = footnotes === 'real' ? notes : [];
  const separators = ['separator', 'continuationSeparator'].map(
    (type, at) =>
      `<w:footnote w:type="${type}" w:id="${at - 1}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`,
  );
  const all = real.map(({ marker, text }) => {
    const own = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
    return `<w:footnote w:id="${marker}">${paragraph(own + run(` ${text}`), 'FootnoteText')}</w:footnote>`;
  });
  return `<w:footnotes ${namespace}>${[...separators, ...all].join('')}</w:footnotes>`;
}

function runs(text: string, { footnotes }: DocumentSource): string {
  const bound = (id: string) =>
    `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
  const mark = footnotes === 'real' ? bound : raised;
  return piecesOf(text)
    .map((piece) => (piece.mark === undefined ? run(piece.text) : mark(piece.mark)))
    .join('');
}

function run(text: string, properties = ''): string {
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeHtml(text)}</w:t></w:r>`;
}

function raised(text: string): string {
  return run(text, '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>');
}

function paragraph(content: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${content}</w:p>`;
}

function styleOf(level: number): string | undefined {
  return level === 0 ? undefined : `Heading${level}`;
}

function relations(targets: [type: string, target: string][]): string {
  const all = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${officeRelations}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageNamespace}/relationships">${all.join('')}</Relationships>`;
}

const contentTypes = [
  `<Types xmlns="${packageNamespace}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/word/document.xml" ContentType="${officeTypes}.document.main+xml"/>`,
  `<Override PartName="/word/styles.xml" ContentType="${officeTypes}.styles+xml"/>`,
  `<Override PartName="/word/footnotes.xml" ContentType="${officeTypes}.footnotes+xml"/>`,
  '</Types>',
].join('');

const styles = `<w:styles ${namespace}>${[
  ['paragraph', 'Heading1', 'heading 1'],
  ['paragraph', 'Heading2', 'heading 2'],
  ['paragraph', 'FootnoteText', 'footnote text'],
  ['character', 'FootnoteReference', 'footnote reference'],
]
  .map(
    ([type, id, name]) => `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  )
  .join('')}</w:styles>`;
