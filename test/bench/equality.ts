import { writeLetterPdf } from '../../src/document/pdf/letter-pdf.js';
import type { PdfOptions } from '../../src/document/pdf/options.js';
import { createPress } from '../../src/document/pdf/press/press.js';
import { createPrintRun } from '../../src/document/pdf/press/print-run.js';
import type { Letter } from '../../src/letter/letter.js';
import { boxesOf, differing } from '../support/press-equality.js';
import type { Sample } from './samples.js';

export interface BoxEquality {
  letters: number;
  /** Pages of print runs that were compared; a letter that needs PDFKit's shaping stands in none. */
  printRunPages: number;
  wordBoxesEqual: boolean;
  /** `letter 1999, print run: "0 25.4 … | Leeds" for "0 25.5 … | Leeds"` */
  differences: string[];
}

/** What is compared with plain PDFKit; a test puts in others that go wrong. */
export interface Printers {
  single: (options: PdfOptions) => (letter: Letter) => Uint8Array;
  /** The file, and by letter its first page from 0, or `undefined` where it stands in none. */
  run: (options: PdfOptions, letters: readonly Letter[]) => Promise<RunFile>;
}

export interface RunFile {
  file: Uint8Array;
  places: ({ firstPage: number; pages: number } | undefined)[];
}

export const ourPrinters: Printers = {
  single: (options) => {
    const press = createPress(options);
    return (letter) => press.print(letter).bytes;
  },
  run: async (options, letters) => {
    const chunks: Uint8Array[] = [];
    const run = createPrintRun(options, { title: 'Run', duplex: false, outline: true }, (bytes) => {
      chunks.push(bytes);
    });
    const places: RunFile['places'] = [];
    for (const [index, letter] of letters.entries()) places.push(await run.add(letter, String(index)));
    await run.end();
    return { file: Buffer.concat(chunks), places };
  },
};

/** Whether every word stands where plain PDFKit puts it, in single files and page by page in print runs. */
export async function compareWordBoxes(
  samples: readonly Sample[],
  printers = ourPrinters,
): Promise<BoxEquality> {
  const equality: BoxEquality = { letters: 0, printRunPages: 0, wordBoxesEqual: true, differences: [] };
  for (const sample of samples) await compareSample(sample, printers, equality);
  return { ...equality, wordBoxesEqual: equality.differences.length === 0 };
}

async function compareSample({ options, letters }: Sample, printers: Printers, equality: BoxEquality) {
  const printSingle = printers.single(options);
  const run = await printers.run(
    options,
    letters.map(({ letter }) => letter),
  );
  const runBoxes = byPage(await boxesOf(run.file));
  for (const [index, { name, letter }] of letters.entries()) {
    const plain = await boxesOf((await writeLetterPdf(letter, options)).bytes);
    const tell = (where: string, boxes: readonly string[]) => {
      const difference = firstDifference(boxes, plain);
      if (difference !== undefined) equality.differences.push(`${name}, ${where}: ${difference}`);
    };
    tell('single file', await boxesOf(printSingle(letter)));
    const place = run.places[index];
    if (place) tell('print run', boxesAt(runBoxes, place));
    equality.letters += 1;
    equality.printRunPages += place?.pages ?? 0;
  }
}

/** The first box that is not PDFKit's, for people. */
export function firstDifference(boxes: readonly string[], plain: readonly string[]): string | undefined {
  const [first] = differing(boxes, plain);
  return first && `"${first[0]}" for "${first[1]}"`;
}

/** Boxes without their page, by page. */
function byPage(boxes: readonly string[]): Map<number, string[]> {
  const pages = new Map<number, string[]>();
  for (const box of boxes) {
    const end = box.indexOf(' ');
    const page = Number(box.slice(0, end));
    pages.set(page, [...(pages.get(page) ?? []), box.slice(end + 1)]);
  }
  return pages;
}

/** The boxes of a letter of a run, its pages counted from 0 as in a file of its own. */
function boxesAt(pages: Map<number, string[]>, place: { firstPage: number; pages: number }): string[] {
  return Array.from({ length: place.pages }, (_, page) =>
    (pages.get(place.firstPage + page) ?? []).map((box) => `${page} ${box}`),
  ).flat();
}
