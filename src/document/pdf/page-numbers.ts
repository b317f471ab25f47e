import { mm } from './box.js';
import { paperSizes } from './paper.js';
import type { Layout, PlacedLine } from './placed.js';
import { typefaceOf } from './typeface.js';

/** pt */
const size = 8.5;

/** `1 / 2` in the middle of the foot of each page. */
export function numberPages(layout: Layout): Layout {
  return {
    ...layout,
    pageNumbers: Array.from({ length: layout.pages }, (_, page) => numberPage(layout, page)),
  };
}

function numberPage({ paper, pages }: Layout, page: number): PlacedLine {
  const { width, height } = paperSizes[paper];
  const text = `${page + 1} / ${pages}`;
  const x = (width - typefaceOf('regular').widthOf(text) * size) / 2;
  return { page, text, x, y: height - mm(13), size, face: 'regular', muted: true };
}
