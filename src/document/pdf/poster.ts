import { createHash } from 'node:crypto';
import { InputProblem } from '../../problem.js';
import { type DrawFigure, drawLayout } from './draw.js';
import type { Paper } from './paper.js';
import { layOutPoster, type PlacedCode, type Poster } from './poster-layout.js';
import { type QrCode, qrCodeOf, quietModules } from './qr-code.js';
import { closeDocument, openDocument } from './quiet-document.js';
import { findInWords } from './unprintable.js';

export type { Poster } from './poster-layout.js';

/**
 * A poster of one page as a tagged PDF, with no metadata but title and language. The same words give the same
 * bytes. Throws an `InputProblem` for characters that the fonts lack, and for more words than the page holds.
 */
export function writePoster(poster: Poster, paper: Paper): Buffer {
  const problems = findUnprintable(poster);
  if (problems.length > 0) throw new InputProblem(problems);
  const code = qrCodeOf(poster.url);
  const { layout, place } = layOutPoster(poster, paper, quietModules / code.size);
  const id = createHash('sha256')
    .update(JSON.stringify([poster, paper]))
    .digest()
    .subarray(0, 16);
  const document = openDocument({ title: poster.title, language: poster.language, id });
  drawLayout(document, layout, drawCode(code, place, poster.codeLabel));
  return closeDocument(document);
}

function findUnprintable({ title, story, demands, notes, address }: Poster) {
  const words = { title, summary: story, demand: demands.join(' '), source: notes.join(' '), address };
  return Object.entries(words).flatMap(([where, text]) => findInWords({ where, text }));
}

/** All dark modules as one path, so that no line shows between two of them. */
function drawCode({ size, dark }: QrCode, { x, y, side }: PlacedCode, alt: string): DrawFigure {
  const module = side / size;
  return (document, root) => {
    document.switchToPage(0);
    /** `bbox` is missing in PDFKit's types; it is measured on the current page. */
    const said = { alt, bbox: [x, y, x + side, y + side] };
    const figure = document.struct('Figure', said);
    root.add(figure);
    figure.add(() => {
      for (const { row, from, length } of dark)
        document.rect(x + from * module, y + row * module, length * module, module);
      document.fill('#000000');
    });
  };
}
