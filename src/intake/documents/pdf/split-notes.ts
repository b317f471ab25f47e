import { type Column, type Line, lineText } from './line.js';

/** Type of a note is smaller than that of the text by at least this share. */
const noteShare = 0.9;

const printedMark = /^\s*(\[?\d{1,3}[\].)]?|[*†‡§]{1,3})\s/;

export interface SplitColumn {
  body: Column;
  /** The lines of each note at its foot. One without a marker goes on from the page before. */
  notes: { marker?: string; lines: Line[] }[];
}

/** Parts each column's text from the notes in smaller type at its foot. */
export function splitNotes(columns: Column[], bodySize: number): SplitColumn[] {
  let hasNotes = false;
  return columns.map((column) => {
    const start = startOfNotes(column, bodySize);
    const small = column.lines.slice(start);
    const notes = groupNotes(small);
    const areNotes = notes.some(({ marker }) => marker !== undefined) || (hasNotes && start > 0);
    const continues = start === 0 && hasNotes && notes.length > 0;
    if (!areNotes && !continues) return { body: column, notes: [] };
    hasNotes = true;
    return { body: { ...column, lines: column.lines.slice(0, start) }, notes };
  });
}

function startOfNotes({ lines }: Column, bodySize: number): number {
  const last = lines.findLastIndex(({ size }) => size > bodySize * noteShare);
  return last + 1;
}

function groupNotes(lines: Line[]): SplitColumn['notes'] {
  const notes: SplitColumn['notes'] = [];
  let last: string | undefined;
  for (const line of lines) {
    const marker = markerOf(line, last);
    if (marker === undefined && notes.length > 0) notes.at(-1)?.lines.push(line);
    else notes.push({ ...(marker !== undefined && { marker }), lines: [line] });
    last = marker ?? last;
  }
  return notes;
}

/** A number in the size of the note is a marker only where it follows the one before. */
function markerOf(line: Line, last: string | undefined): string | undefined {
  const first = line.pieces[0];
  if (first?.superscript) return first.text.trim();
  const printed = printedMark.exec(lineText(line))?.[1];
  if (printed === undefined || last === undefined) return printed;
  const follows = numberOf(printed) === numberOf(last) + 1;
  return follows || !/\d/.test(printed) ? printed : undefined;
}

function numberOf(marker: string): number {
  return Number(marker.replace(/\D/g, ''));
}
