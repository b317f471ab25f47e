import type { Metadata } from '../metadata/metadata.js';
import type { Part } from '../structure/parts.js';

const leadsIn = /(?::|\bto|\bthat|\bà|\bde|\bque|\bzu|\bauf|إلى|على)$/u;

/** Marks the items of lists that a call leads into. */
export function addDemandItems(
  parts: readonly Part[],
  _metadata: Metadata,
): (Part & { demands?: boolean })[] {
  let open = false;
  return parts.map((part) => {
    if (part.kind !== 'item') open = part.kind === 'prose' && leadsIn.test(part.text);
    return part.kind === 'item' && open ? { ...part, demands: true } : part;
  });
}
