import { type BoundedCache, createBoundedCache } from '../../../text/bounded-cache.js';
import type { Paper } from '../paper.js';
import type { PlacedRule } from '../placed.js';
import type { Segment } from './deflated.js';
import { isShared, type SetLayout, type SetPart, type Strip } from './set-layout.js';

/** Parts that stand one after the other and hold no words of a supporter: the same for many letters. */
export interface Stretch {
  parts: SetPart[];
  /** Marked stretches before it on its page, and in it. */
  before: number;
  marked: number;
  /** As tagged content, once it was asked for. */
  segment?: Segment;
}

/** What a page shows, in order: what letters share, and parts that are set anew for each. */
export interface PageContent {
  paper: Paper;
  items: (Stretch | SetPart)[];
  /** Also what is there for the eye only. */
  pageNumbers: Strip[];
  rules: PlacedRule[];
}

/** Stretches by their words and where they stand. */
export type PageCache = BoundedCache<Stretch>;

export function createPageCache(): PageCache {
  return createBoundedCache(1_000);
}

export function pageOf(layout: SetLayout, page: number, cache: PageCache): PageContent {
  const on = <Item extends { page: number }>(items: readonly Item[]) =>
    items.filter((item) => item.page === page);
  const parts = layout.sections.flatMap((section) => section.parts.map((part) => partOn(part, page)));
  const items: PageContent['items'] = [];
  let marked = 0;
  for (let index = 0; index < parts.length; ) {
    const end = endOfShared(parts, index);
    const part = parts[index] as SetPart;
    const item = end > index ? stretchOf(parts.slice(index, end), marked, cache) : part;
    items.push(item);
    marked += isStretch(item) ? item.marked : marksOf(part);
    index = Math.max(end, index + 1);
  }
  return { paper: layout.paper, items, pageNumbers: on(layout.pageNumbers), rules: on(layout.rules) };
}

function partOn({ role, bullet, strips }: SetPart, page: number): SetPart {
  return {
    role,
    strips: strips.filter((strip) => strip.page === page),
    ...(bullet?.page === page && { bullet }),
  };
}

/** Where a row of parts ends that many letters share. */
function endOfShared(parts: readonly SetPart[], start: number): number {
  let end = start;
  while (end < parts.length && isShared(parts[end] as SetPart)) end++;
  return end;
}

function stretchOf(parts: SetPart[], before: number, cache: PageCache): Stretch {
  let key = String(before);
  for (const { strips } of parts) for (const { set, y } of strips) key += ` ${set.id} ${y}`;
  return cache.get(key, () => ({
    parts,
    before,
    marked: parts.reduce((sum, part) => sum + marksOf(part), 0),
  }));
}

export function isStretch(item: Stretch | SetPart): item is Stretch {
  return 'parts' in item;
}

/** Marked stretches that a part takes on its page. */
function marksOf({ bullet, strips }: SetPart): number {
  return (bullet ? 1 : 0) + (strips.length > 0 ? 1 : 0);
}
