import { editableText } from '../letter/editable-text.js';
import { longestEdited } from '../letter/edited-words.js';
import type { Appeal } from '../letter/write-appeal.js';
import type { Problem } from '../problem.js';
import { type ErrorSummary, errorSummary } from './error-summary.js';
import { type LetterForm, letterKey } from './form.js';
import type { Screen } from './screen.js';

export interface EditView {
  key: string;
  subject: string;
  text: string;
  longest: typeof longestEdited;
  /** What the words that came would lose; then the letter on the page is the one without them. */
  errors: ErrorSummary;
}

/** The subject and text in fields, with what came of an edit. */
export function editView(
  { letter }: Appeal,
  form: LetterForm,
  refused: readonly Problem[],
  screen: Screen,
): EditView {
  const asCame = refused.length > 0;
  return {
    key: letterKey(form),
    subject: asCame ? form.editedSubject : letter.subject,
    text: asCame ? form.editedText : editableText(letter),
    longest: longestEdited,
    errors: errorSummary(refused, screen),
  };
}
