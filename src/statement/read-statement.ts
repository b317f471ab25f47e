import type { SourceDocument } from './block.js';
import { findFacts } from './facts/find-facts.js';
import { findInconsistencies } from './inconsistencies/find-inconsistencies.js';
import { outlineOf } from './outline.js';
import { findPeople } from './people/find-people.js';
import type { Statement } from './statement.js';
import type { Part } from './structure/parts.js';
import { readStructure } from './structure/structure.js';
import type { Section } from './words/reading.js';

/** A document taken apart: its structure and demands, whom it is about, what it tells, and where it contradicts itself. */
export function readStatement(document: SourceDocument): Statement {
  const structure = readStructure(document);
  const outline = outlineOf(structure);
  const material = { ...outline, sections: sectionsOf(structure.parts) };
  const people = findPeople(material);
  const facts = findFacts(material);
  return {
    ...outline,
    people,
    facts,
    problems: [...outline.problems, ...findInconsistencies(material, people, facts)],
  };
}

/** Headings and short lines that stand before a numbered paragraph. */
function sectionsOf(parts: readonly Part[]): Section[] {
  return parts.flatMap(({ kind, text }, index) => {
    if (kind !== 'heading' && kind !== 'line') return [];
    const next = parts.slice(index + 1).find(({ paragraph }) => paragraph !== undefined);
    return next?.paragraph === undefined ? [] : [{ heading: text, paragraph: next.paragraph }];
  });
}
