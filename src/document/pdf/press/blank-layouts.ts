import type { Letter } from '../../../letter/letter.js';
import type { Reverse } from '../options.js';
import type { Form } from './form.js';
import { layOutToSet } from './lay-out.js';
import type { ParagraphCache } from './paragraph.js';
import type { SetLayout } from './set-layout.js';

/** Layouts of the blank letters of a print run, by the letter as an object. */
export type BlankLayouts = WeakMap<Letter, { reverse: Reverse | undefined; layout: SetLayout | undefined }>;

/** Lays a blank letter out with its reverse, once for as long as the same letter comes with the same one. */
export function layOutBlank(
  letter: Letter,
  reverse: Reverse | undefined,
  { form, paragraphs, blanks }: { form: Form; paragraphs: ParagraphCache; blanks: BlankLayouts },
): SetLayout | undefined {
  const known = blanks.get(letter);
  if (known && known.reverse === reverse) return known.layout;
  const layout = layOutToSet(letter, formWith(form, reverse), paragraphs);
  blanks.set(letter, { reverse, layout });
  return layout;
}

function formWith(form: Form, reverse: Reverse | undefined): Form {
  const { blank } = form.options;
  if (!blank || !reverse) return form;
  return { ...form, options: { ...form.options, blank: { ...blank, reverse } } };
}
