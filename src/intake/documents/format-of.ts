import type { DocumentFormat } from '../../statement/block.js';
import { Unreadable } from './unreadable.js';

/** The format of a document by its bytes; the name tells only the formats of text apart. Throws `Unreadable`. */
export function formatOf(bytes: Buffer, name: string): DocumentFormat {
  const head = bytes.subarray(0, 1_024).toString('latin1');
  if (bytes.length === 0)
    throw new Unreadable('document-empty', 'The file is empty.', 'Give the file with its text.');
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return 'docx';
  const other = others.find(({ begins }) => head.startsWith(begins));
  if (other) throw new Unreadable('document-format', `The file is ${other.what}.`, other.fix);
  const extension = /\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? '';
  if (
    /^\s*(?:\u00ef\u00bb\u00bf)?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|article|main)\b/i.test(
      head,
    )
  )
    return 'html';
  if (extension === 'html' || extension === 'htm' || extension === 'xhtml') return 'html';
  if (extension === 'md' || extension === 'markdown') return 'md';
  if (extension === 'pdf' || extension === 'docx') {
    throw new Unreadable(
      'document-mislabelled',
      `The file is called .${extension}, but its content is none: it is broken, or something else.`,
      'Open it in the program that it belongs to and save it anew.',
    );
  }
  return 'txt';
}

const asDocx = 'Save it as .docx, .pdf, .html or .txt.';

const others = [
  {
    begins: '\u00d0\u00cf\u0011\u00e0',
    what: 'an old Word document (.doc), or one with a password',
    fix: `${asDocx} Take its password away first.`,
  },
  { begins: '{\\rtf', what: 'in Rich Text (.rtf)', fix: asDocx },
  { begins: '\u0089PNG', what: 'a picture (PNG)', fix: 'Have its text recognised, and give that.' },
  { begins: '\u00ff\u00d8\u00ff', what: 'a picture (JPEG)', fix: 'Have its text recognised, and give that.' },
  { begins: 'GIF8', what: 'a picture (GIF)', fix: 'Have its text recognised, and give that.' },
  { begins: '\u001f\u008b', what: 'compressed (gzip)', fix: 'Give the file that is in it.' },
];
