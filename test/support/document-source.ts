import { parse } from 'yaml';

/**
 * The words of a made-up document and how it is to be laid out, as `<name>.pdf.source` and `<name>.docx.source` hold
 * them: settings between two lines `---`, then blocks apart by empty lines. `# ` and `## ` begin headings, `•`, `–` and
 * the like stay as printed, `[^1]` is a mark of a note and `[^1]: ` the note.
 */
export interface DocumentSource {
  /** PDF: 1 or 2 columns of text. */
  columns: number;
  /** PDF: of a page, in pt. A5 unless given, so that short statements have page breaks. */
  height: number;
  /** PDF: printed at the head of each page but the first. */
  header: string;
  /** PDF: printed at the foot of each page; `{page}` is its number. */
  footer: string;
  /** PDF: words are broken at line ends. */
  hyphenate: boolean;
  /** DOCX: `real` notes of the format, or `typed` as superscripts and a list at the end. */
  footnotes: 'real' | 'typed';
  blocks: SourceBlock[];
  notes: { marker: string; text: string }[];
}

export interface SourceBlock {
  /** 0 for a paragraph, 1 for the title, 2 for a heading within. */
  level: number;
  text: string;
}

/** A stretch of words, or the mark of a note. */
export type Piece = { text: string; mark?: undefined } | { mark: string };

const usual = {
  columns: 1,
  height: 595,
  header: '',
  footer: '',
  hyphenate: false,
  footnotes: 'real' as const,
};

export function parseDocumentSource(source: string): DocumentSource {
  const [, settings = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const parts = body.split(/\n(?:\s*\n|(?=\[\^\w+\]: ))/).map((part) => part.replace(/\s+/g, ' ').trim());
  const notes = parts.flatMap((part) => {
    const match = /^\[\^(\w+)\]: (.*)$/.exec(part);
    return match ? [{ marker: String(match[1]), text: String(match[2]) }] : [];
  });
  const blocks = parts.filter((part) => part !== '' && !part.startsWith('[^')).map(asBlock);
  return { ...usual, ...(parse(settings) as Partial<DocumentSource>), blocks, notes };
}

export function piecesOf(text: string): Piece[] {
  return text
    .split(/(\[\^\w+\])/)
    .filter((part) => part !== '')
    .map((part) => {
      const mark = /^\[\^(\w+)\]$/.exec(part)?.[1];
      return mark === undefined ? { text: part } : { mark };
    });
}

function asBlock(part: string): SourceBlock {
  const [, hashes = '', text = part] = /^(#+) (.*)$/.exec(part) ?? [];
  return { level: hashes.length, text };
}
