import { readFileSync } from 'node:fs';
import type { Letter } from '../../../src/letter/letter.js';
import { fontFiles } from '../pdfkit-as-documented.js';

/** Another tool that draws our own letter: the same words in the same order, the same font files. */
export interface Peer {
  file: (letter: Letter) => Promise<Uint8Array> | Uint8Array;
  /** All letters in one PDF. */
  merged: (letters: readonly Letter[]) => Promise<Uint8Array> | Uint8Array;
}

/** A package of the folder that `--peers` names, with the shape that is used of it. */
export interface Need {
  require: <Module>(name: string) => Module;
  /** For packages that are ES modules through and through. */
  import: <Module>(name: string) => Promise<Module>;
}

export interface PeerTool {
  name: string;
  /** As it stands in the name of a ratio: `filesVsTypst`. */
  key: string;
  /** What must be installed; the first one gives the version. */
  packages: readonly [string, ...string[]];
  open: (need: Need) => Peer | Promise<Peer>;
  /** Letters that it draws in a round, one file each and in one PDF. */
  letters: { file: number; merged: number };
}

/** pt; the same for all. */
export const page = { width: 595.28, height: 841.89, top: 57, side: 71, size: 10, leading: 1.36, gap: 7 };

export const fontBytes = () => ({
  regular: readFileSync(fontFiles.regular),
  bold: readFileSync(fontFiles.bold),
});

/** A line of a letter, for tools that know no more. */
export type Line =
  | { type: 'lines'; lines: string[]; align: 'left' | 'right' }
  | { type: 'paragraph'; text: string; bold: boolean }
  | { type: 'item'; text: string }
  | { type: 'room' };

/** The letter as lines and paragraphs; its own for each tool, which may write into them. */
export function linesOf(letter: Letter): Line[] {
  const { name, lines } = letter.sender;
  const paragraph = (text: string, bold = false): Line => ({ type: 'paragraph', text, bold });
  return [
    { type: 'lines', lines: [name, ...lines], align: 'right' },
    { type: 'lines', lines: [...letter.formOfAddress], align: 'left' },
    { type: 'lines', lines: [letter.dateLine], align: 'right' },
    paragraph(letter.subject, true),
    paragraph(letter.salutation),
    ...letter.blocks.flatMap((block): Line[] =>
      block.type === 'paragraph'
        ? [paragraph(block.text)]
        : block.items.map(({ text }) => ({ type: 'item', text })),
    ),
    paragraph(letter.closing),
    { type: 'room' },
    paragraph(name),
  ];
}
