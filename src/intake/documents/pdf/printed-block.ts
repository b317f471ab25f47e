import { type Block, textOf } from '../../../statement/block.js';

/** A block, and how it was printed. */
export interface PrintedBlock {
  block: Block;
  /** pt */
  size: number;
  bold: boolean;
  /** From the edge of its column, in pt. */
  indent: number;
}

/** Without marks of notes. */
export function wordsWithoutMarks({ runs, ...block }: Block): string {
  return textOf({ ...block, runs: runs.filter(({ superscript }) => !superscript) });
}
