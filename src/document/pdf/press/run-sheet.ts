import type { Out } from '../../out.js';
import type { Layout } from '../placed.js';
import { type Alphabet, addTo } from './alphabet.js';
import type { ObjectFile } from './object-file.js';
import { createPageCache, pageOf } from './page-content.js';
import type { RunForms } from './run-forms.js';
import { runPage } from './run-page.js';
import { type SetLayout, stripsOf, toSetLayout } from './set-layout.js';
import { hasType, typeOf } from './type.js';

/** Draws a page that is in the file already, with the first page of a layout. To be called once. */
export type DrawSheet = (layout: Layout) => void;

/** What writes the page's content, an object that was reserved for it. */
export function drawOn(
  object: number,
  { file, alphabet, out, forms }: { file: ObjectFile; alphabet: Alphabet; out: Out; forms: RunForms },
): DrawSheet {
  return (layout) => {
    const set = withoutUnknown(toSetLayout(layout));
    for (const strip of stripsOf(set)) addTo(alphabet, strip.set);
    const { entries, content } = runPage(pageOf(set, 0, createPageCache()), forms, out);
    file.writeStream(object, entries, content);
  };
}

/** A sheet is for staff: a character that no font has is shown as a question mark. */
function withoutUnknown(layout: SetLayout): SetLayout {
  for (const { set } of stripsOf(layout)) {
    const type = typeOf(set.face);
    set.text = Array.from({ length: set.text.length }, (_, index) => set.text.charAt(index))
      .map((character) => (hasType(type, character) ? character : '?'))
      .join('');
  }
  return layout;
}
