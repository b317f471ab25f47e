import { lineText } from './line.js';
import { type Paragraph, startsItem } from './paragraphs.js';
import type { SplitColumn } from './split-notes.js';

export interface ReadColumn {
  paragraphs: Paragraph[];
  notes: SplitColumn['notes'];
}

/** Brings together what plainly goes on in the next column: a sentence cut in two, a note without a marker. */
export function joinAcross(columns: ReadColumn[]): ReadColumn[] {
  let paragraph: Paragraph | undefined;
  let note: SplitColumn['notes'][number] | undefined;
  return columns.map(({ paragraphs, notes }) => {
    const [firstParagraph, ...otherParagraphs] = paragraphs;
    const [firstNote, ...otherNotes] = notes;
    const goesOn = paragraph && firstParagraph && continuesParagraph(paragraph, firstParagraph);
    const noteGoesOn =
      note && firstNote && firstNote.marker === undefined && isCut(note.lines, firstNote.lines);
    if (goesOn) paragraph?.lines.push(...firstParagraph.lines);
    if (noteGoesOn) note?.lines.push(...firstNote.lines);
    paragraph = otherParagraphs.at(-1) ?? (goesOn ? paragraph : (firstParagraph ?? paragraph));
    note = otherNotes.at(-1) ?? (noteGoesOn ? note : (firstNote ?? note));
    return {
      paragraphs: goesOn ? otherParagraphs : paragraphs,
      notes: noteGoesOn ? otherNotes : notes,
    };
  });
}

function continuesParagraph(open: Paragraph, next: Paragraph): boolean {
  const [before, after] = [open.lines.at(-1), next.lines[0]];
  if (before === undefined || after === undefined) return false;
  const isAlike = Math.abs(before.size - after.size) < 0.6 && before.bold === after.bold;
  return isAlike && !startsItem(after) && isCut(open.lines, next.lines);
}

function isCut(before: Paragraph['lines'], after: Paragraph['lines']): boolean {
  const [last, first] = [before.at(-1), after[0]];
  if (last === undefined || first === undefined) return false;
  const main = { ...last, pieces: last.pieces.filter(({ superscript }) => !superscript) };
  return (
    !/[.!?:;…][»”"’)\]]*\s*$/u.test(lineText(main)) && /^\s*["“«(]?[\p{Ll}\p{Lo}]/u.test(lineText(first))
  );
}
