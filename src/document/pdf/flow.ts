import type { PlacedRule } from './placed.js';
import type { Setting } from './setting.js';
import { placeSlot, type Slot } from './slot.js';

/** Where slots may stand: tops and feet in pt. */
export interface Column {
  left: number;
  /** Top of the first page's column, and of each later one. */
  top: { first: number; later: number };
  bottom: number;
  /** Page on which it begins, from 0. */
  firstPage: number;
}

export interface Flowed {
  /** Pages taken. */
  pages: number;
  rules: PlacedRule[];
}

/** Places slots one below the other, page after page. Slots that keep together move to the next page together. */
export function flowSlots(slots: readonly Slot[], column: Column, setting: Setting): Flowed {
  const cursor = { page: column.firstPage, y: column.top.first, fresh: true };
  const rules: PlacedRule[] = [];
  for (const run of runsOf(slots, column.bottom - column.top.later)) {
    if (cursor.y + heightOf(run, cursor.fresh) > column.bottom && !cursor.fresh) {
      Object.assign(cursor, { page: cursor.page + 1, y: column.top.later, fresh: true });
    }
    for (const slot of run) {
      const top = cursor.y + (cursor.fresh ? 0 : slot.gap);
      rules.push(...placeSlot(slot, { page: cursor.page, left: column.left, top }, setting));
      Object.assign(cursor, { y: top + slot.height, fresh: false });
    }
  }
  return { pages: cursor.page - column.firstPage + 1, rules };
}

/** Slots that stay together, as lists; what is higher than a page is given up to its single slots. */
function runsOf(slots: readonly Slot[], pageHeight: number): Slot[][] {
  const runs: Slot[][] = [];
  let open: Slot[] = [];
  for (const slot of slots) {
    open.push(slot);
    if (slot.keepWithNext) continue;
    runs.push(open);
    open = [];
  }
  if (open.length > 0) runs.push(open);
  return runs.flatMap((run) => (heightOf(run, true) > pageHeight ? run.map((slot) => [slot]) : [run]));
}

function heightOf(run: readonly Slot[], fresh: boolean): number {
  return run.reduce((sum, slot, index) => sum + slot.height + (index === 0 && fresh ? 0 : slot.gap), 0);
}
