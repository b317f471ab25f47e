import type { Letter } from '../../../letter/letter.js';
import { createOut, type Out } from '../../out.js';
import type { PdfOptions } from '../options.js';
import { type Alphabet, charactersOf, mergeAlphabet } from './alphabet.js';
import { fontObjectCount, writeFont } from './font-objects.js';
import { createObjectFile, type ObjectFile, type Sink } from './object-file.js';
import { createOutline, type Outline } from './outline.js';
import { number } from './page.js';
import { createPageTree, type PageTree } from './page-tree.js';
import { createRunForms, type RunForms } from './run-forms.js';
import { runPage } from './run-page.js';
import { textString } from './syntax.js';
import { createTypesetter, type Typeset, type Typesetter } from './typesetter.js';

export interface PrintRunOptions {
  /** Of the file, and in its window. */
  title: string;
  /** Each letter starts on an odd page, so that printing on both sides keeps letters apart. */
  duplex: boolean;
  /** A bookmark for each letter, with its label. */
  outline: boolean;
}

export interface PrintRun {
  /**
   * Adds a letter; `label` names it in the outline. Returns its first page, from 0, and its pages, or
   * `undefined` where a character needs PDFKit's shaping: such a letter is printed by itself. Throws what
   * `writeLetterPdf` throws for an address that its place cannot hold.
   */
  add: (letter: Letter, label: string) => Promise<{ firstPage: number; pages: number } | undefined>;
  /** Writes what all letters share. Returns the pages and the bytes of the file. */
  end: () => Promise<{ pages: number; bytes: number }>;
}

/** Everything a run remembers. */
interface Desk {
  typesetter: Typesetter;
  out: Out;
  file: ObjectFile;
  tree: PageTree;
  outline: Outline | undefined;
  alphabet: Alphabet;
  forms: RunForms;
  fontsObject: number;
}

/**
 * Many letters as one PDF for paper, without tags, written to `sink` as it grows. What all letters share is in
 * the file once: fonts, and the paragraphs that never change. Words of supporters are in memory while their
 * letter is added; of the whole run it keeps where objects begin, and which characters occur.
 */
export function createPrintRun(options: PdfOptions, run: PrintRunOptions, sink: Sink): PrintRun {
  const file = createObjectFile(sink);
  const [catalog, root, info] = [file.reserve(), file.reserve(), file.reserve()];
  const typesetter = createTypesetter(options);
  const fontsObject = file.reserve();
  const desk: Desk = {
    typesetter,
    out: createOut(1 << 14),
    file,
    tree: createPageTree(file, root),
    outline: run.outline ? createOutline(file) : undefined,
    alphabet: { regular: '', bold: '' },
    forms: createRunForms(file, fontsObject, typesetter.page),
    fontsObject,
  };
  return {
    add: async (letter, label) => {
      const set = desk.typesetter.set(letter);
      if (!set) return undefined;
      if (run.duplex && desk.tree.pages() % 2 === 1) desk.tree.add('');
      const firstPage = desk.tree.pages();
      addPages(set, label, desk);
      await file.drain();
      return { firstPage, pages: set.pages.length };
    },
    end: async () => {
      desk.tree.end(inherited(desk));
      file.write(desk.fontsObject, writeFonts(desk));
      const outline = desk.outline?.end() ?? '';
      file.write(
        catalog,
        `<</Type/Catalog/Pages ${root} 0 R/ViewerPreferences<</DisplayDocTitle true>>${outline}>>`,
      );
      file.write(info, `<</Title${textString(run.title)}>>`);
      const bytes = await file.end(`/Root ${catalog} 0 R/Info ${info} 0 R`);
      return { pages: desk.tree.pages(), bytes };
    },
  };
}

function addPages({ pages, alphabet }: Typeset, label: string, desk: Desk): void {
  const { file, tree, outline, out, forms } = desk;
  mergeAlphabet(desk.alphabet, alphabet);
  for (const [index, page] of pages.entries()) {
    const content = runPage(page, forms, out);
    const object = file.reserve();
    file.writeStream(object, '/Filter/FlateDecode', content);
    const sheet = tree.add(`/Contents ${object} 0 R`);
    if (index === 0) outline?.add(label, sheet);
  }
}

function inherited({ typesetter, fontsObject, forms }: Desk): string {
  const { width, height } = typesetter.page;
  return (
    `/MediaBox[0 0 ${number(width)} ${number(height)}]` +
    `/Resources<</Font ${fontsObject} 0 R/XObject<<${forms.entries()}>>>>`
  );
}

/** Writes both fonts with all characters of the run; returns the dictionary that names them. */
function writeFonts({ file, alphabet }: Desk): string {
  const fonts = (['regular', 'bold'] as const).map((face, index) => {
    const first = file.reserve();
    for (let object = 1; object < fontObjectCount; object++) file.reserve();
    for (const [offset, body] of writeFont(face, charactersOf(face, alphabet[face]), first).entries()) {
      if (typeof body === 'string') file.write(first + offset, body);
      else file.writeStream(first + offset, body.entries, body.content);
    }
    return `/F${index} ${first} 0 R`;
  });
  return `<<${fonts.join('')}>>`;
}
