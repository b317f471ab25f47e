import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { broken } from './directory.js';

/** What mammoth reads of a document, as far as it is used here. */
export type Node = Paragraph | Run | Text | Sign | Hyperlink | NoteReference | Branch;

export interface Paragraph {
  type: 'paragraph';
  styleName: string | null;
  numbering: { level: string; isOrdered: boolean } | null;
  children: Node[];
}

export interface Run {
  type: 'run';
  styleName: string | null;
  isBold: boolean;
  isStrikethrough: boolean;
  verticalAlignment: string;
  children: Node[];
}

export interface Text {
  type: 'text';
  value: string;
}

/** A tab, or the end of a line, column or page. */
export interface Sign {
  type: 'tab' | 'break' | 'image' | 'checkbox' | 'bookmarkStart' | 'commentReference';
}

export interface Hyperlink {
  type: 'hyperlink';
  href?: string;
  children: Node[];
}

export interface NoteReference {
  type: 'noteReference';
  noteType: 'footnote' | 'endnote';
  noteId: string;
}

export interface Branch {
  type: 'table' | 'tableRow' | 'tableCell';
  children: Node[];
}

export interface Note {
  noteType: 'footnote' | 'endnote';
  body: Node[];
}

export interface Tree {
  children: Node[];
  notes: { resolve(reference: NoteReference): Note | null };
}

/** mammoth's own reading, before it becomes HTML. It sees the parts that were looked at and nothing else. */
export async function readTree(parts: Map<string, Uint8Array>): Promise<Tree> {
  const buffer = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
  let tree: Tree | undefined;
  const keep = (read: Tree): Tree => {
    tree = read;
    return { ...read, children: [] };
  };
  try {
    await mammoth.convertToHtml({ buffer }, { transformDocument: keep, externalFileAccess: false });
  } catch (cause) {
    throw broken(cause);
  }
  if (tree === undefined) throw broken();
  return tree;
}
