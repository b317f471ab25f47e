import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildDocx } from './build-docx.js';
import { parseDocumentSource } from './document-source.js';

const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[
  ['bullet', 0],
  ['decimal', 1],
]
  .map(
    ([format, id]) =>
      `<w:abstractNum w:abstractNumId="${id}">${[0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join('')}</w:abstractNum>`,
  )
  .join(
    '',
  )}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

/** A DOCX with parts added, or others in place of its own. */
export function changeDocx(bytes: Uint8Array, parts: Record<string, string>): Uint8Array {
  const added = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...unzipSync(bytes), ...Object.fromEntries(added) });
}

/** A DOCX whose body is this WordprocessingML. List 1 has bullets, list 2 numbers. */
export function docxOf(body: string): Uint8Array {
  const empty = buildDocx(parseDocumentSource('---\nfootnotes: real\n---\nWords'));
  const document = strFromU8(unzipSync(empty)['word/document.xml'] as Uint8Array);
  return changeDocx(empty, {
    'word/document.xml': document.replace(/<w:body>.*<\/w:body>/, `<w:body>${body}</w:body>`),
    'word/numbering.xml': numbering,
  });
}

export function wordParagraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function wordItem(text: string, list: 1 | 2, level = 0): string {
  return wordParagraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}
