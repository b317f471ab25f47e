import type { ReadStatement } from '../../src/statement/words/reading.js';

/**
 * A statement written down for a test: paragraphs apart by empty lines, `# ` before the title, `## ` before a
 * heading, `- ` before a demand, `[^1]` for a mark and `[^1]: ` before its note.
 */
export function statementOf(
  text: string,
  language = 'en',
): ReadStatement & { sections: { heading: string; paragraph: number }[] } {
  const statement: ReadStatement & { sections: { heading: string; paragraph: number }[] } = {
    organisation: null,
    language,
    title: null,
    date: null,
    paragraphs: [],
    demands: [],
    footnotes: [],
    sections: [],
  };
  for (const piece of text.trim().split(/\n\s*\n/))
    addPiece(statement, piece.trim().replace(/\n\s*(?!- |\[\^)/g, ' '));
  return statement;
}

function addPiece(statement: ReturnType<typeof statementOf>, piece: string): void {
  const number = statement.paragraphs.length;
  if (piece.startsWith('# ')) statement.title = piece.slice(2);
  else if (piece.startsWith('## '))
    statement.sections.push({ heading: piece.slice(3), paragraph: number + 1 });
  else if (piece.startsWith('- ')) for (const line of piece.split('\n')) addDemand(statement, line, number);
  else if (/^\[\^\d+\]:/.test(piece)) for (const line of piece.split('\n')) addNote(statement, line.trim());
  else statement.paragraphs.push({ number: number + 1, ...withMarks(piece) });
}

function addDemand(statement: ReadStatement, line: string, paragraph: number): void {
  const text = line.replace(/^\s*- /, '').replace(/[;.]$/, '');
  statement.demands.push({ text, addressee: null, source: { paragraph, footnotes: [] } });
}

function addNote(statement: ReadStatement, line: string): void {
  const [, number = '', text = ''] = /^\[\^(\d+)\]:\s*(.*)$/.exec(line) ?? [];
  const url = /https?:\/\/\S+/.exec(text)?.[0] ?? null;
  statement.footnotes.push({ number: Number(number), text, url });
}

function withMarks(piece: string): { text: string; marks: { footnote: number; at: number }[] } {
  const marks: { footnote: number; at: number }[] = [];
  let text = '';
  for (const [index, part] of piece.split(/\[\^(\d+)\]/).entries()) {
    if (index % 2 === 0) text += part;
    else marks.push({ footnote: Number(part), at: text.length });
  }
  return { text, marks };
}
