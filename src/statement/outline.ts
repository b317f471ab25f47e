import type { SourceDocument } from './block.js';
import { readDemands } from './demands/read-demands.js';
import type { Statement } from './statement.js';
import { readStructure } from './structure/structure.js';

/** What a document says of itself, its paragraphs and notes, and what it demands of whom. */
export type Outline = Omit<Statement, 'people' | 'facts'>;

export function readOutline(document: SourceDocument): Outline {
  const structure = readStructure(document);
  const { organisation, documentType, index, date, title, country, countries, language } = structure;
  return {
    ...{ organisation, documentType, index, date, title, country, countries, language },
    ...{ paragraphs: structure.paragraphs, footnotes: structure.footnotes },
    ...readDemands(structure),
  };
}
