import type { Letter } from '../../../letter/letter.js';
import type { PdfOptions, Reverse } from '../options.js';
import { paperSizes } from '../paper.js';
import { type Alphabet, alphabetOf } from './alphabet.js';
import { createForm, type Form } from './form.js';
import { alphabetWith, fillForme, keepForme, type OwnSetting, setOwn } from './forme.js';
import { layOutToSet } from './lay-out.js';
import { createPageCache, type PageCache, type PageContent, pageOf } from './page-content.js';
import { createParagraphCache, type ParagraphCache } from './paragraph.js';
import { type Forme, type Patterns, patternOf } from './pattern.js';
import type { SetLayout } from './set-layout.js';
import { shapeOf } from './tags.js';

/** A letter as pages ready to be written. */
export interface Typeset {
  pages: PageContent[];
  alphabet: Alphabet;
  /** All that its tags depend on, as a short text. */
  shape: string;
  layout: () => SetLayout;
}

/** Sets letters for one kind of stationery. */
export interface Typesetter {
  /** `undefined` where a character needs PDFKit's shaping, or no font has it. Throws what `writeLetterPdf` throws. */
  set: (letter: Letter) => Typeset | undefined;
  /** A blank letter with its reverse: set once for as long as the same letter, as an object, comes with the same one. */
  setBlank: (letter: Letter, reverse: Reverse | undefined) => Typeset | undefined;
  /** Size of its pages, pt. */
  page: { width: number; height: number };
}

/** Everything a typesetter remembers. Bounded, and without words of supporters. */
interface Case {
  form: Form;
  paragraphs: ParagraphCache;
  pages: PageCache;
  patterns: Patterns;
  blanks: WeakMap<Letter, { reverse: Reverse | undefined; set: Typeset | undefined }>;
}

export function createTypesetter(options: PdfOptions): Typesetter {
  const own: Case = {
    form: createForm(options),
    paragraphs: createParagraphCache(),
    pages: createPageCache(),
    patterns: new WeakMap(),
    blanks: new WeakMap(),
  };
  return {
    set: (letter) => setLetter(letter, own),
    setBlank: (letter, reverse) => setBlank(letter, reverse, own),
    page: paperSizes[options.paper],
  };
}

function setLetter(letter: Letter, own: Case): Typeset | undefined {
  const { form, paragraphs, pages, patterns } = own;
  const pattern = patternOf(letter, form, patterns, paragraphs);
  const set = pattern && setOwn(letter, pattern, form, paragraphs);
  const forme = set && pattern.formes.get(set.key);
  if (forme) return fromForme(forme, set, letter, own);
  const layout = layOutToSet(letter, form, paragraphs);
  if (set && layout?.pages === 1) keepForme(pattern, set, layout, pages);
  return layout && fromLayout(layout, pages);
}

function setBlank(
  letter: Letter,
  reverse: Reverse | undefined,
  { form, paragraphs, pages, blanks }: Case,
): Typeset | undefined {
  const known = blanks.get(letter);
  if (known && known.reverse === reverse) return known.set;
  const layout = layOutToSet(letter, formWith(form, reverse), paragraphs);
  const set = layout && fromLayout(layout, pages);
  blanks.set(letter, { reverse, set });
  return set;
}

function formWith(form: Form, reverse: Reverse | undefined): Form {
  const { blank } = form.options;
  if (!blank || !reverse) return form;
  return { ...form, options: { ...form.options, blank: { ...blank, reverse } } };
}

function fromLayout(layout: SetLayout, pages: PageCache): Typeset {
  return {
    pages: Array.from({ length: layout.pages }, (_, page) => pageOf(layout, page, pages)),
    alphabet: alphabetOf(layout),
    shape: shapeOf(layout),
    layout: () => layout,
  };
}

function fromForme(forme: Forme, set: OwnSetting, letter: Letter, { form, paragraphs }: Case): Typeset {
  const page = fillForme(forme, set, form);
  const layout = () => {
    const found = layOutToSet(letter, form, paragraphs);
    if (!found) throw new Error('A letter with a forme has a layout.');
    return found;
  };
  return { pages: [page], alphabet: alphabetWith(forme, page), shape: forme.shape, layout };
}
