import type { Block } from '../../../statement/block.js';
import { asItem, findItems } from '../find-items.js';
import { tidyPrinted } from '../printed-text.js';
import { Vocabulary } from './compounds.js';
import { setDepths } from './depths.js';
import { setHeadings } from './headings.js';
import { joinAcross } from './join-across.js';
import { joinLines } from './join-lines.js';
import { lineText } from './line.js';
import type { Measures } from './measures.js';
import { findParagraphs, isSign, type Paragraph } from './paragraphs.js';
import type { PrintedBlock } from './printed-block.js';
import type { SplitColumn } from './split-notes.js';

/** The blocks of columns in reading order; a column's notes follow its text. */
export function blocksOf(columns: SplitColumn[], measures: Measures): Block[] {
  const lines = columns.flatMap(({ body, notes }) => [...body.lines, ...notes.flatMap((note) => note.lines)]);
  const words = new Vocabulary(lines.map(lineText));
  const read = columns.map(({ body, notes }) => ({ paragraphs: findParagraphs(body, measures), notes }));
  const printed = joinAcross(read).flatMap(({ paragraphs, notes }) => [
    ...paragraphs.map((paragraph) => printedBlock(paragraph, words)),
    ...notes.map((note) => printedNote(note, words)),
  ]);
  const kept = printed.filter(({ block }) => block.runs.length > 0);
  const withHeadings = setHeadings(kept, measures);
  const withItems = findItems(withHeadings.map(({ block }) => block));
  return setDepths(withHeadings.map((one, at) => ({ ...one, block: withItems[at] ?? one.block }))).map(
    ({ block }) => block,
  );
}

function printedBlock({ lines, indent, bullet }: Paragraph, words: Vocabulary): PrintedBlock {
  const [first] = lines;
  const runs = tidyPrinted(joinLines(lines, words));
  const block: Block = { kind: 'paragraph', page: first?.page ?? 1, runs };
  const sign = first?.pieces[0]?.text ?? '';
  const isSigned = bullet && isSign(sign);
  return {
    block: isSigned ? { ...asItem(block, sign.trim()), marker: '•' } : block,
    size: first?.size ?? 0,
    bold: lines.every((line) => line.bold),
    indent,
  };
}

function printedNote({ marker, lines }: SplitColumn['notes'][number], words: Vocabulary): PrintedBlock {
  const runs = tidyPrinted(joinLines(lines, words));
  const page = lines[0]?.page ?? 1;
  const plain: Block = { kind: 'note', page, runs };
  const block: Block =
    marker === undefined
      ? plain
      : { ...asItem(plain, marker), kind: 'note', marker: marker.replace(/[[\].)]/g, '') };
  const { depth: _, ...note } = block;
  return { block: note, size: lines[0]?.size ?? 0, bold: false, indent: 0 };
}
