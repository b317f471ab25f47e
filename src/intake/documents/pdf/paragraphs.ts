import { type Column, type Line, lineText } from './line.js';
import type { Measures } from './measures.js';

/** Lines that belong together. */
export interface Paragraph {
  lines: Line[];
  /** How far it begins from the edge of its column, in pt. */
  indent: number;
  bullet: boolean;
}

const bullet = /^\s*[•●▪■◦○‣⁃∙·➢➤►✓\uF0B7\uF0A7*–—-]\s+\S/;
const numbered = /^\s*\(?(\d{1,3}|[a-z])[.)]\s+\S/;

/** Cuts a column where a gap, an indent, a change of type, a bullet or a short line shows that a paragraph begins. */
export function findParagraphs(column: Column, measures: Measures): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const line of column.lines) {
    const open = paragraphs.at(-1);
    if (open !== undefined && !begins(line, open, column, measures)) open.lines.push(line);
    else paragraphs.push({ lines: [line], indent: line.left - column.left, bullet: isBullet(line) });
  }
  return paragraphs;
}

function begins(line: Line, open: Paragraph, column: Column, measures: Measures): boolean {
  const before = open.lines.at(-1) as Line;
  if (line.baseline - before.baseline > measures.leading(before.size) * 1.22) return true;
  if (line.baseline < before.baseline) return true;
  if (Math.abs(line.size - before.size) > 0.6 || line.bold !== before.bold) return true;
  if (isBullet(line) || isNextNumber(line, open)) return true;
  return hasNewIndent(line, open, column) || isShort(before, line, column);
}

/** Letters that fonts of signs show as bullets stand in a font of their own. */
function isBullet({ pieces, ...line }: Line): boolean {
  const text = lineText({ pieces, ...line });
  if (bullet.test(text)) return true;
  const [first, second] = pieces;
  return first !== undefined && second !== undefined && isSign(first.text) && first.font !== second.font;
}

/** Whether a bullet or number stands before it. */
export function startsItem(line: Line): boolean {
  return isBullet(line) || numbered.test(lineText(line));
}

export function isSign(text: string): boolean {
  return /^\s*[o§Øüvqn]\s*$/.test(text);
}

function isNextNumber(line: Line, { lines }: Paragraph): boolean {
  const number = numbered.exec(lineText(line))?.[1];
  const before = numbered.exec(lineText(lines[0] as Line))?.[1];
  if (number === undefined || before === undefined) return false;
  return Number(number) === Number(before) + 1 || number.charCodeAt(0) === before.charCodeAt(0) + 1;
}

/** The first line of a paragraph may stand in; those after a bullet or number do so too, and end where a line stands out. */
function hasNewIndent(line: Line, { lines }: Paragraph, column: Column): boolean {
  const [first] = lines as [Line, ...Line[]];
  const before = lines.at(-1) as Line;
  const step = line.size * 0.7;
  const hangs = startsItem(first);
  if (line.left > before.left + step)
    return !(hangs && lines.length === 1) && !isCentred(line, before, column);
  if (line.left > before.left - step) return false;
  return lines.length > 1 && !isCentred(line, before, column);
}

/** Whether lines stand around one middle, further in than a paragraph begins. */
function isCentred(line: Line, before: Line, column: Column): boolean {
  const apart = Math.abs(line.left + line.right - before.left - before.right);
  const inset = Math.max(line.left, before.left) - column.left > line.size * 3;
  return apart < line.size * 0.8 && (inset || before.left > column.left + line.size);
}

/** Whether the next word had found room: then the line was ended on purpose. */
function isShort(before: Line, line: Line, column: Column): boolean {
  if (isCentred(line, before, column)) return false;
  const text = lineText(before).trim();
  const room = column.right - before.right - wordWidth(line) - before.size * 0.3;
  const begins = lineText(line).trim();
  if (/[.!?:;…][»”"’)\]\d]*$/u.test(text)) return room > before.size * (/^\p{Ll}/u.test(begins) ? 2 : 0.3);
  return room > before.size * 3 && /^[\p{Lu}\p{N}]/u.test(begins);
}

function wordWidth(line: Line): number {
  const text = lineText(line).trim();
  const [word = ''] = text.split(/\s/, 1);
  return ((line.right - line.left) * word.length) / Math.max(1, text.length);
}
