import type { SourceDocument } from '../block.js';
import { addDemandItems } from '../demands/demand-items.js';
import { type Metadata, readMetadata } from '../metadata/metadata.js';
import type { Footnote, Paragraph } from '../statement.js';
import { bindMarks } from './bind-marks.js';
import { numberNotes, partNotes } from './notes.js';
import { type Part, partsOf } from './parts.js';
import { rejoin } from './rejoin.js';

/** A document in order, before anybody has asked what it says. */
export interface Structure extends Metadata {
  paragraphs: Paragraph[];
  footnotes: Footnote[];
  /** All of its text in reading order: what stands before the first paragraph, headings, paragraphs, items of demands. */
  parts: Part[];
}

export function readStructure(document: SourceDocument): Structure {
  const { body, notes } = partNotes(document.blocks);
  const { footnotes, numbers } = numberNotes(notes);
  const parts = partsOf(rejoin(bindMarks(body, new Set(notes.keys()))));
  const metadata = readMetadata(parts, document.declared);
  const inOrder = numberParagraphs(addDemandItems(parts, metadata), metadata.bodyStart);
  return { ...metadata, parts: inOrder, paragraphs: paragraphsOf(inOrder, numbers), footnotes };
}

function numberParagraphs(parts: readonly (Part & { demands?: boolean })[], from: number): Part[] {
  let number = 0;
  return parts.map(({ demands, ...part }, index) => {
    const counts = index >= from && (part.kind === 'prose' || (part.kind === 'item' && !demands));
    return counts ? { ...part, paragraph: ++number } : part;
  });
}

function paragraphsOf(parts: readonly Part[], numbers: ReadonlyMap<string, number>): Paragraph[] {
  return parts.flatMap(({ paragraph, text, marks }) => {
    if (paragraph === undefined) return [];
    const bound = marks.flatMap(({ name, at }) => {
      const footnote = numbers.get(name) ?? Number(name);
      return Number.isInteger(footnote) ? [{ footnote, at }] : [];
    });
    return [{ number: paragraph, text, marks: bound }];
  });
}
