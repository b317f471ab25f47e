import type { Letter } from '../../src/letter/letter.js';
import { passagesOf } from '../../src/letter/passages.js';

/** The words between salutation and closing, a line per paragraph or list item. */
export function bodyOf(letter: Letter): string {
  return passagesOf(letter.blocks)
    .map(({ text }) => text)
    .join('\n');
}
