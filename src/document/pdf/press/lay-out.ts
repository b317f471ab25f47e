import type { Letter } from '../../../letter/letter.js';
import { layOutLetter } from '../layout.js';
import type { Form } from './form.js';
import { layOutOnePage } from './one-page.js';
import type { ParagraphCache } from './paragraph.js';
import { type SetLayout, stripsOf, toSetLayout } from './set-layout.js';
import { hasType, typeOf } from './type.js';

/**
 * A letter as lines ready to be written: from paragraphs already set where it fits on one page, else as the
 * single letter lays it out. `undefined` where a character needs PDFKit's shaping, or no font has it.
 */
export function layOutToSet(letter: Letter, form: Form, cache: ParagraphCache): SetLayout | undefined {
  const onePage = layOutOnePage(letter, form, cache);
  if (onePage) return onePage;
  const layout = toSetLayout(layOutLetter(letter, form.options));
  return stripsOf(layout).every(({ set }) => hasType(typeOf(set.face), set.text)) ? layout : undefined;
}
