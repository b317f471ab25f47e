import type { SourceDocument } from './block.js';
import { readDemands } from './demands/read-demands.js';
import type { Statement } from './statement.js';
import { readStructure, type Structure } from './structure/structure.js';

/** What a document says of itself, its paragraphs and notes, and what it demands of whom. */
export type Outline = Omit<Statement, 'people' | 'facts'>;

export function readOutline(document: SourceDocument): Outline {
  return outlineOf(readStructure(document));
}

export function outlineOf(structure: Structure): Outline {
  const { organisation, documentType, index, date, title, country, countries, language } = structure;
  return {
    ...{ organisation, documentType, index, date, title, country, countries, language },
    ...{ paragraphs: structure.paragraphs, footnotes: structure.footnotes },
    ...readDemands(structure),
  };
}
