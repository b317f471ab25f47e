import { Unreadable } from '../unreadable.js';
import type { PageText } from './read-page.js';

/** Signs without a meaning of their own: of fonts that do not say which letters they draw. */
const meaningless = /[\p{Co}\p{Cc}\uFFFD]/gu;

/** Refuses pages that are pictures, and fonts without letters. */
export function refuseUnread(pages: PageText[]): void {
  const text = pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
  if (text.trim() === '')
    throw new Unreadable(
      'no-text',
      'The PDF holds no words, only pictures of pages or nothing.',
      'Run text recognition (OCR) first, or choose the file as it was written.',
    );
  const lost = text.match(meaningless)?.length ?? 0;
  if (lost > text.length * 0.3)
    throw new Unreadable(
      'no-letters',
      'The fonts of the PDF do not say which letters they draw.',
      'Run text recognition (OCR) over it, or choose the file as it was written.',
    );
}
