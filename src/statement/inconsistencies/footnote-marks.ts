import { noteName, problem, quote, type Rule } from './material.js';

/** A footnote that nothing refers to, and a mark that leads to none. */
export const footnoteMarks: Rule = ({ statement: { paragraphs, demands, footnotes } }) => {
  const marks = [
    ...paragraphs.flatMap(({ number, text, marks: inIt }) =>
      inIt.map(({ footnote, at }) => ({ footnote, where: `P${number}`, text, at })),
    ),
    ...demands.flatMap(({ source, text }) =>
      source.footnotes.map((footnote) => ({
        footnote,
        where: `P${source.paragraph}`,
        text,
        at: text.length,
      })),
    ),
  ];
  const marked = new Set(marks.map(({ footnote }) => footnote));
  const known = new Set(footnotes.map(({ number }) => number));
  const unmarked = footnotes
    .filter(({ number }) => !marked.has(number))
    .map(({ number, text }) =>
      problem('footnote-without-mark', {
        severity: marked.size === 0 ? 'info' : 'warning',
        where: noteName(number),
        message: `Nothing in the text refers to ${noteName(number)}.`,
        fix: 'Find what it is a source of, or ask the organisation.',
        evidence: [quote(text)],
      }),
    );
  const dangling = marks
    .filter(({ footnote }) => !known.has(footnote))
    .map(({ footnote, where, text, at }) =>
      problem('mark-without-footnote', {
        where,
        message: `${where} refers to ${noteName(footnote)}, which the statement does not have.`,
        fix: 'Look for the note in the original, or ask the organisation.',
        evidence: [quote(text, at - 1, at)],
      }),
    );
  return [...unmarked, ...dangling];
};
