import type { Problem } from '../problem.js';
import { cleanWords } from '../text/clean.js';

/** A letter's subject and text as its supporter changed them, as a field holds them. Both empty: not edited. */
export interface EditedWords {
  subject: string;
  text: string;
}

/** Longest values that are taken, in characters; a line break is one. */
export const longestEdited = { subject: 200, text: 6_000 } as const;

type Field = keyof EditedWords;

export function isEdited(edited: EditedWords | undefined): edited is EditedWords {
  return edited !== undefined && (edited.subject.trim() !== '' || edited.text.trim() !== '');
}

/** What keeps words from being taken, whatever the letter. */
export function checkEdited(edited: EditedWords): Problem[] {
  const long = checkLengths(edited);
  if (long.length > 0 || cleanWords(edited.subject) !== '') return long;
  return [refused('subject-missing', 'subject', 'The subject is empty.', 'Write one, or restore it.')];
}

/** Before anything is done with the words: what is done with a letter's takes minutes with a book's. */
export function checkLengths({ subject, text }: EditedWords): Problem[] {
  return [...tooLong('subject', subject), ...tooLong('text', text)];
}

function tooLong(field: Field, words: string): Problem[] {
  const count = words.replaceAll('\r\n', '\n').length;
  const limit = longestEdited[field];
  if (count <= limit) return [];
  return [
    refused('too-long', field, `The ${field} has ${count} characters.`, `Use at most ${limit}.`, {
      length: count,
      limit,
    }),
  ];
}

function refused(
  code: string,
  where: Field,
  message: string,
  fix: string,
  values?: Problem['values'],
): Problem {
  return { code, severity: 'error', where, message, fix, ...(values && { values }) };
}
