import type { Part } from './parts.js';

/** Numbers that a document's paragraphs must have, and the share of its text that must stand under them. */
const least = 4;
const leastShare = 0.5;
const number = /^(\d{1,3})[.)]?$/;

/** The paragraphs of a document that numbers them: each stands as an item, and is none. */
export function withNumberedParagraphs(parts: readonly Part[]): Part[] {
  const chain = longestChain(parts);
  const letters = (some: readonly Part[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const numbered = parts.filter((_, index) => chain.has(index));
  if (numbered.length < least || letters(numbered) < letters(parts) * leastShare) return [...parts];
  return parts.map((part, index) => {
    if (!chain.has(index)) return part;
    const { marker: _, ...rest } = part;
    return { ...rest, kind: 'prose', depth: 0 };
  });
}

/** Places of items that count 1, 2, 3 …, with other lists between them. */
function longestChain(parts: readonly Part[]): ReadonlySet<number> {
  const places: number[] = [];
  for (const [index, { kind, marker = '' }] of parts.entries()) {
    const value = Number(number.exec(marker)?.[1]);
    if (kind === 'item' && value === places.length + 1) places.push(index);
  }
  return new Set(places);
}
