import type { PrintedBlock } from './printed-block.js';

/** Indents that differ by less, in pt, are of one depth. */
const slack = 4;

/** Items that stand further in than the one before are within it. */
export function setDepths(printed: PrintedBlock[]): PrintedBlock[] {
  let open: number[] = [];
  return printed.map((one) => {
    if (one.block.kind === 'note') return one;
    if (one.block.kind !== 'item') {
      open = [];
      return one;
    }
    open = [...open.filter((indent) => indent < one.indent - slack), one.indent];
    return { ...one, block: { ...one.block, depth: open.length - 1 } };
  });
}
