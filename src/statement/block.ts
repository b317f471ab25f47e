/**
 * What a reader of documents hands over: the document's text in reading order, cut where the document cuts it, with
 * what its format says about each piece. It interprets nothing: which block is a demand, a note or a running head is
 * for this room to find.
 */
export interface SourceDocument {
  /** `txt`, `md`, `html`, `docx` or `pdf`, by the document's bytes. */
  format: DocumentFormat;
  blocks: Block[];
  /** What the document says of itself apart from its text, where its format has a place for it. */
  declared: { title?: string; language?: string };
}

export const documentFormats = ['txt', 'md', 'html', 'docx', 'pdf'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

export interface Block {
  /**
   * `note` only where the format itself says so (a footnote of a DOCX, small type at the foot of a PDF page, `[^1]:` in
   * Markdown); `rule` is a drawn line and has no text; `cell` is one cell of a table, row by row.
   */
  kind: 'heading' | 'paragraph' | 'item' | 'note' | 'cell' | 'quote' | 'rule';
  /** 1 is the highest. Only of headings. */
  level?: number;
  /** How deep an item stands in lists: 0 for the outermost. Only of items. */
  depth?: number;
  /** What stood before an item (`•`, `1.`, `(a)`) or names a note (`1`, `*`), as printed; taken out of the runs. */
  marker?: string;
  /** From 1, where the format has pages. */
  page?: number;
  runs: Run[];
}

/** A stretch of text of one kind. White space within is single spaces; runs are joined without anything between. */
export interface Run {
  text: string;
  superscript?: true;
  bold?: true;
  /** Where a link leads, as written. */
  href?: string;
  /** The marker of the note this run refers to, where the format binds them (DOCX, Pandoc's Markdown, HTML anchors). */
  note?: string;
}

export function textOf(block: Block): string {
  return block.runs.map(({ text }) => text).join('');
}
