import type { Letter } from '../../../letter/letter.js';
import type { PdfOptions, Reverse } from '../options.js';
import { paperSizes } from '../paper.js';
import { type Alphabet, addTo, charactersOf } from './alphabet.js';
import { type BlankLayouts, layOutBlank } from './blank-layouts.js';
import { fontObjectCount, writeFont } from './font-objects.js';
import { createForm, type Form } from './form.js';
import { layOutToSet } from './lay-out.js';
import { createObjectFile, type ObjectFile, type Sink } from './object-file.js';
import { createOut, type Out } from './out.js';
import { createOutline, type Outline } from './outline.js';
import { number } from './page.js';
import { createPageTree, type PageTree } from './page-tree.js';
import { createParagraphCache, type ParagraphCache } from './paragraph.js';
import { runForm, runPage } from './run-page.js';
import { type DrawSheet, drawOn } from './run-sheet.js';
import { type SetLayout, type Strip, stripsOf } from './set-layout.js';
import type { SetText } from './set-text.js';
import { textString } from './syntax.js';

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
   * page. Returns its first page, from 0, and its pages, or
   * `undefined` where a character needs PDFKit's shaping: such a letter is printed by itself. Throws what
   * `writeLetterPdf` throws for an address that its place cannot hold.
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

/** Paragraphs that are kept as forms: shorter ones cost less than the call of a form. UTF-16 units. */
const shortestForm = 60;
/** A run of one campaign has some dozens; the bound is for lists of letters that share nothing. */
const mostForms = 5_000;

/** Everything a run remembers. */
interface Desk {
  form: Form;
  out: Out;
  paragraphs: ParagraphCache;
  file: ObjectFile;
  tree: PageTree;
  outline: Outline | undefined;
  alphabet: Alphabet;
  blanks: BlankLayouts;
  /** Objects of the pages of layouts that may come again. */
  contents: WeakMap<SetLayout, number[]>;
  forms: WeakMap<SetText, string>;
  /** Object numbers of the forms: the form at index 3 is `/P3`. */
  formObjects: number[];
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
  const desk: Desk = {
    form: createForm(options),
    out: createOut(1 << 14),
    paragraphs: createParagraphCache(),
    file,
    tree: createPageTree(file, root),
    outline: run.outline ? createOutline(file) : undefined,
    alphabet: { regular: '', bold: '' },
    blanks: new WeakMap(),
    contents: new WeakMap(),
    forms: new WeakMap(),
    formObjects: [],
    fontsObject: file.reserve(),
  };
  return {
    add: async (letter, label, { reverse, before } = {}) => {
      const layout = options.blank
        ? layOutBlank(letter, reverse, desk)
        : layOutToSet(letter, desk.form, desk.paragraphs);
      if (!layout) return undefined;
      before?.();
      if (run.duplex || reverse) startSheet(desk);
      const firstPage = desk.tree.pages();
      addPages(layout, label, desk);
      await file.drain();
      return { firstPage, pages: layout.pages };
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

function addPages(layout: SetLayout, label: string, desk: Desk): void {
  const { tree, outline, contents, form } = desk;
  const objects = contents.get(layout) ?? writeContents(layout, desk);
  if (form.options.blank) contents.set(layout, objects);
  for (const [page, object] of objects.entries()) {
    const sheet = tree.add(`/Contents ${object} 0 R`);
    if (page === 0) outline?.add(label, sheet);
  }
}

/** Writes what stands on each page of a layout. Returns the objects. */
function writeContents(layout: SetLayout, desk: Desk): number[] {
  const { file, out, alphabet } = desk;
  for (const { set } of stripsOf(layout)) addTo(alphabet, set);
  return Array.from({ length: layout.pages }, (_, page) => {
    const content = runPage(layout, page, (strip) => formOf(strip, desk), out);
    const object = file.reserve();
    file.writeStream(object, '/Filter/FlateDecode', content);
    return object;
  });
}

/** The name of the form of a paragraph of the campaign; it is written when it is first met. */
function formOf(strip: Strip, { forms, formObjects, file, fontsObject, form }: Desk): string | undefined {
  const { set } = strip;
  const known = forms.get(set);
  if (known !== undefined || set.own.length > 0) return known;
  if (set.text.length < shortestForm || formObjects.length === mostForms) return undefined;
  const { width, height } = paperSizes[form.options.paper];
  const object = file.reserve();
  const box = [-width, -height, width, height].map(number).join(' ');
  const entries = `/Type/XObject/Subtype/Form/BBox[${box}]/Resources<</Font ${fontsObject} 0 R>>/Filter/FlateDecode`;
  file.writeStream(object, entries, runForm(strip));
  const name = `P${formObjects.push(object) - 1}`;
  forms.set(set, name);
  return name;
}

function inherited({ form, fontsObject, formObjects }: Desk): string {
  const { width, height } = paperSizes[form.options.paper];
  const forms = formObjects.map((object, index) => `/P${index} ${object} 0 R`).join('');
  return (
    `/MediaBox[0 0 ${number(width)} ${number(height)}]` +
    `/Resources<</Font ${fontsObject} 0 R/XObject<<${forms}>>>>`
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
