import type { SourceDocument } from '../block.js';
import { type FoundDemands, findDemands } from '../demands/find-demands.js';
import { type Metadata, readMetadata } from '../metadata/metadata.js';
import type { Footnote, Paragraph } from '../statement.js';
import { bindMarks } from './bind-marks.js';
import { recogniseLists } from './lists.js';
import { numberNotes, partNotes } from './notes.js';
import { withNumberedParagraphs } from './numbered-paragraphs.js';
import { type Part, partsOf } from './parts.js';
import { rejoin } from './rejoin.js';
import { withoutSignatures } from './signatures.js';

/** A document in order, before anybody has asked what it says. */
export interface Structure extends Metadata {
  paragraphs: Paragraph[];
  footnotes: Footnote[];
  /** All of its text in reading order: what stands before the first paragraph, headings, paragraphs, items of demands. */
  parts: Part[];
  found: FoundDemands;
}

export function readStructure(document: SourceDocument): Structure {
  const { body, notes } = partNotes(document.blocks);
  const { footnotes, numbers } = numberNotes(notes);
  const pieces = withNumberedParagraphs(partsOf(rejoin(bindMarks(body, new Set(notes.keys())))));
  const metadata = readMetadata(pieces, document.declared);
  const listed = withoutSignatures(recogniseLists(pieces, metadata), metadata);
  const found = findDemands(listed, metadata);
  const parts = numberParagraphs(listed, found.items, metadata.bodyStart);
  return { ...metadata, parts, found, paragraphs: paragraphsOf(parts, numbers), footnotes };
}

/** Items of demands are no paragraphs: they belong to the one that calls. */
function numberParagraphs(parts: readonly Part[], demands: ReadonlySet<number>, from: number): Part[] {
  let number = 0;
  return parts.map((part, index) => {
    const counts = index >= from && (part.kind === 'prose' || (part.kind === 'item' && !demands.has(index)));
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
