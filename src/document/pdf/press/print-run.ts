import type { Letter } from '../../../letter/letter.js';
import { createOut, type Out, type Sink } from '../../out.js';
import type { PdfOptions, Reverse } from '../options.js';
import { type Alphabet, charactersOf, mergeAlphabet } from './alphabet.js';
import { fontObjectCount, writeFont } from './font-objects.js';
import { createObjectFile, type ObjectFile } from './object-file.js';
import { createOutline, type Outline } from './outline.js';
import { number } from './page.js';
import { createPageTree, type PageTree } from './page-tree.js';
import { createRunForms, type RunForms } from './run-forms.js';
import { runPage } from './run-page.js';
import { type DrawSheet, drawOn } from './run-sheet.js';
import { textString } from './syntax.js';
import { createTypesetter, type Typeset, type Typesetter } from './typesetter.js';

export type { DrawSheet } from './run-sheet.js';

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
   * Adds a letter; `label` names it in the outline; a blank one may have a reverse, and then it starts on an odd
   * page. Returns its first page, from 0, and its pages, or `undefined` where a character needs PDFKit's shaping:
   * such a letter is printed by itself. Throws what `writeLetterPdf` throws for an address that its place cannot
   * hold.
   */
  add: (letter: Letter, label: string, extras?: LetterExtras) => Promise<LetterPlace | undefined>;
  /**
   * Adds a page that is no letter, with a bookmark where it has a label. Returns what draws it: at once, or at
   * any time before the end, so that it can tell of what follows it.
   */
  addSheet: (label?: string) => DrawSheet;
  /** Writes what all letters share. Returns the pages and the bytes of the file. */
  end: () => Promise<{ pages: number; bytes: number }>;
}

/** Pages from 0. */
export interface LetterPlace {
  firstPage: number;
  pages: number;
}

export interface LetterExtras {
  /** Of a blank letter. */
  reverse?: Reverse | undefined;
  /** Called before the letter's pages are added, once it is sure that they will be: adds what stands before them. */
  before?: () => void;
}

/** Everything a run remembers. */
interface Desk {
  typesetter: Typesetter;
  out: Out;
  file: ObjectFile;
  tree: PageTree;
  outline: Outline | undefined;
  alphabet: Alphabet;
  /** Objects of the pages of blank letters, which come again. */
  contents: WeakMap<Typeset, number[]>;
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
    contents: new WeakMap(),
    forms: createRunForms(file, fontsObject, typesetter.page),
    fontsObject,
  };
  return {
    add: async (letter, label, { reverse, before } = {}) => {
      const set = options.blank ? desk.typesetter.setBlank(letter, reverse) : desk.typesetter.set(letter);
      if (!set) return undefined;
      before?.();
      if (run.duplex || reverse) startSheet(desk);
      const firstPage = desk.tree.pages();
      addPages(set, label, desk);
      await file.drain();
      return { firstPage, pages: set.pages.length };
    },
    addSheet: (label) => {
      if (run.duplex) startSheet(desk);
      const object = file.reserve();
      const page = desk.tree.add(`/Contents ${object} 0 R`);
      if (label !== undefined) desk.outline?.add(label, page);
      return drawOn(object, desk);
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

/** What comes next stands on an odd page. */
function startSheet({ tree }: Desk): void {
  if (tree.pages() % 2 === 1) tree.add('');
}

function addPages(set: Typeset, label: string, desk: Desk): void {
  const { tree, outline, contents } = desk;
  const objects = contents.get(set) ?? writeContents(set, desk);
  contents.set(set, objects);
  for (const [index, object] of objects.entries()) {
    const sheet = tree.add(`/Contents ${object} 0 R`);
    if (index === 0) outline?.add(label, sheet);
  }
}

/** Writes what stands on each page of a letter. Returns the objects. */
function writeContents({ pages, alphabet }: Typeset, desk: Desk): number[] {
  const { file, out, forms } = desk;
  mergeAlphabet(desk.alphabet, alphabet);
  return pages.map((page) => {
    const { entries, content } = runPage(page, forms, out);
    const object = file.reserve();
    file.writeStream(object, entries, content);
    return object;
  });
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
