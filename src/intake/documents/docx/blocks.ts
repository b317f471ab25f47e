import type { Block, Run } from '../../../statement/block.js';
import { textOf } from '../../../statement/block.js';
import { findItems } from '../find-items.js';
import { tidyPrinted } from '../printed-text.js';
import { ListNumbers } from './list-numbers.js';
import { Notes } from './notes.js';
import { runsOf } from './runs.js';
import type { Branch, Node, Paragraph, Tree } from './tree.js';

/** A document's blocks in reading order, its notes last. */
export function blocksOf(tree: Tree): Block[] {
  const notes = new Notes(tree);
  const numbers = new ListNumbers();
  const body = findItems(tree.children.flatMap((node) => readNode(node, notes, numbers)));
  return [...body, ...notes.blocks()];
}

function readNode(node: Node, notes: Notes, numbers: ListNumbers): Block[] {
  if (node.type === 'paragraph') return readParagraph(node, notes, numbers);
  if (node.type === 'table') return readTable(node, notes, numbers);
  return 'children' in node ? node.children.flatMap((child) => readNode(child, notes, numbers)) : [];
}

function readParagraph(paragraph: Paragraph, notes: Notes, numbers: ListNumbers): Block[] {
  const pieces = splitAtBreaks(runsOf(paragraph.children, notes.name));
  const kept = pieces.map(tidyPrinted).filter((runs) => runs.length > 0);
  return kept.map((runs, at) => {
    const block: Block = { ...kindOf(at === 0 ? paragraph : { ...paragraph, numbering: null }), runs };
    if (block.kind !== 'item') numbers.pass(block.kind === 'heading' || /:$/.test(textOf(block)));
    else block.marker = numbers.next(block.depth ?? 0, paragraph.numbering?.isOrdered ?? false);
    return block;
  });
}

function kindOf({ styleName, numbering }: Paragraph): Pick<Block, 'kind' | 'level' | 'depth'> {
  const style = styleName?.toLowerCase() ?? '';
  const heading = /^heading ([1-9])/.exec(style)?.[1];
  if (heading !== undefined) return { kind: 'heading', level: Number(heading) };
  if (style === 'title') return { kind: 'heading', level: 1 };
  if (style === 'subtitle') return { kind: 'heading', level: 2 };
  if (numbering) return { kind: 'item', depth: Number(numbering.level) };
  return { kind: /^(intense )?quote$|^quotations$|^block text$/.test(style) ? 'quote' : 'paragraph' };
}

/** A table that only draws a frame, or sets lists side by side, is read as the text within. */
function readTable(table: Branch, notes: Notes, numbers: ListNumbers): Block[] {
  const cells = table.children.flatMap((row) => ('children' in row ? row.children : []));
  return cells.flatMap((cell): Block[] => {
    const inside = 'children' in cell ? cell.children.flatMap((node) => readNode(node, notes, numbers)) : [];
    const isLayout = cells.length === 1 || inside.some(({ kind }) => kind === 'item' || kind === 'heading');
    if (isLayout) return inside;
    const runs = tidyPrinted(inside.flatMap((block) => [...block.runs, { text: ' ' }]));
    return runs.length === 0 ? [] : [{ kind: 'cell', runs }];
  });
}

/** An empty line within a paragraph parts it, and so does a line that begins with a typed bullet. */
function splitAtBreaks(runs: Run[]): Run[][] {
  const pieces: Run[][] = [[]];
  for (const line of linesOf(runs)) {
    const text = line.map((run) => run.text).join('');
    if (text.trim() === '' || /^\s*[•●▪■◦–—*-]\s/.test(text)) pieces.push([]);
    pieces.at(-1)?.push(...line, { text: ' ' });
  }
  return pieces;
}

function linesOf(runs: Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.text === '\n') lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines;
}
