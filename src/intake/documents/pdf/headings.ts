import type { Block } from '../../../statement/block.js';
import { startsWithBullet } from '../find-items.js';
import type { Measures } from './measures.js';
import { type PrintedBlock, wordsWithoutMarks } from './printed-block.js';

/** Characters of the longest heading. */
const longest = 250;

/** Type of a heading is larger than that of the text by at least this share. */
const headingShare = 1.08;

/** Short paragraphs in larger, bold or capital type as headings: the larger, the higher. */
export function setHeadings(printed: PrintedBlock[], { bodySize }: Measures): PrintedBlock[] {
  const isHeading = (one: PrintedBlock) => standsOut(one, bodySize);
  const sizes = [...new Set(printed.filter(isHeading).map(({ size }) => Math.max(size, bodySize)))];
  const levels = sizes.sort((one, other) => other - one);
  return printed.map((one) => {
    if (!isHeading(one)) return one;
    const level = Math.min(6, levels.indexOf(Math.max(one.size, bodySize)) + 1);
    return { ...one, block: heading(one.block, level) };
  });
}

function standsOut({ block, size, bold }: PrintedBlock, bodySize: number): boolean {
  const text = wordsWithoutMarks(block);
  if (startsWithBullet(text)) return false;
  if (block.kind !== 'paragraph' || text.length > longest || !/\p{L}{2}/u.test(text)) return false;
  if (size < bodySize * 0.9) return false;
  if (size > bodySize * headingShare) return true;
  return (bold && !/[.;,]$/.test(text)) || isCapitals(text);
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** A heading is bold by nature. */
function heading({ runs, page }: Block, level: number): Block {
  return {
    kind: 'heading',
    level,
    ...(page !== undefined && { page }),
    runs: runs.map(({ bold: _, ...run }) => run),
  };
}
