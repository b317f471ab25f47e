import type { Checked } from '../problem.js';
import { checkLengths, type EditedWords } from './edited-words.js';
import { findOrder } from './find-order.js';
import type { Library } from './library.js';
import { restoreDemands } from './restore-demands.js';
import { type AppealInput, writeAppeal } from './write-appeal.js';

/** The edited words of an input with all that the gate misses put back; or why there is no letter, or too long a one. */
export function restoreEdited(library: Library, input: AppealInput): Checked<EditedWords> {
  const order = findOrder(library, input);
  const original = writeAppeal(library, { ...input, edited: undefined });
  if (!order.value || !original.value) return { problems: original.problems };
  const edited = input.edited ?? { subject: '', text: '' };
  const problems = checkLengths(edited);
  if (problems.length > 0) return { problems };
  return { value: restoreDemands(original.value.letter, edited, order.value), problems: [] };
}
