import type { Font, Glyph, GlyphPosition } from 'fontkit';
import type { Kerning } from './true-type/kerning.js';
import type { TrueTypeFont } from './true-type/true-type-font.js';

/** The part of fontkit's GlyphRun that PDFKit reads. Widths in font units. */
export interface ShapedRun {
  glyphs: Glyph[];
  positions: GlyphPosition[];
  advanceWidth: number;
}

export interface Shaper {
  shape: (text: string) => ShapedRun;
  /** Width in font units: the run's `advanceWidth`, without making the run. */
  widthOf: (text: string) => number;
}

/** One font twice: its tables, and as fontkit reads it, which is asked for only where it is needed. */
export interface FontToShape {
  trueType: TrueTypeFont;
  parsed: () => Font;
}

/**
 * Shapes as fontkit does, many times faster, because it keeps characters: never a word, so nothing
 * of a letter stays in memory. Ligatures are off: whoever copies or searches the text finds
 * every letter.
 */
export function createShaper({ trueType, parsed }: FontToShape): Shaper {
  const formOf = createForms(trueType);
  const { kernOf } = trueType;
  return {
    shape: (text) => {
      const forms = formsOf(text, formOf);
      return forms ? shapeByPairs(forms, kernOf, parsed()) : parsed().layout(text, features);
    },
    widthOf: (text) => {
      const forms = formsOf(text, formOf);
      return forms ? widthByPairs(forms, kernOf) : parsed().layout(text, features).advanceWidth;
    },
  };
}

const features = { liga: false };

/**
 * Characters whose glyphs follow one by one, with kerning between pairs: Noto Serif has no other rule for them
 * once ligatures are off. All others (combining marks, tone letters) go through fontkit, and so does the
 * fraction slash, which makes fractions of the digits around it.
 */
const simple = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}\p{P}\p{Sc}\p{Sm}\p{So}\p{Zs}]$/u;
const notAlone = /[\p{M}\u2044]/u;

/** Whether a character stands in a line as one glyph, kerned with its neighbours and nothing else. */
export function isSimple(character: string): boolean {
  return simple.test(character) && !notAlone.test(character);
}

/** What is kept of a character. */
interface Form {
  codePoint: number;
  glyph: number;
  advance: number;
  simple: boolean;
  /** As PDFKit draws it, once it has been asked for. */
  drawn?: Glyph;
}

/**
 * Characters that are kept: more than a letter has, and less than the fonts have signs and others lack. Without an
 * end whoever writes all characters after one another would fill the memory.
 */
const mostForms = 2_000;

function createForms(font: TrueTypeFont): (character: string) => Form {
  const known = new Map<string, Form>();
  return (character) => {
    const form = known.get(character) ?? createForm(font, character);
    if (known.size >= mostForms) known.clear();
    known.set(character, form);
    return form;
  };
}

function createForm(font: TrueTypeFont, character: string): Form {
  const codePoint = character.codePointAt(0) ?? 0;
  const glyph = font.glyphOf(codePoint);
  return { codePoint, glyph, advance: font.advanceOf(glyph), simple: isSimple(character) };
}

/**
 * fontkit keeps a glyph as it first met it: as a part of another one (`ı` in `i`, Greek `ρ`) it has no code
 * point, and whoever copies the text from the PDF would lose the letter.
 */
function drawnBy(font: Font, form: Form): Glyph {
  const { codePoint } = form;
  form.drawn ??= Object.create(font.glyphForCodePoint(codePoint), {
    codePoints: { value: [codePoint] },
  }) as Glyph;
  return form.drawn;
}

/** `undefined` where a character is not simple. */
function formsOf(text: string, formOf: (character: string) => Form): Form[] | undefined {
  const forms: Form[] = [];
  for (const character of text) {
    const form = formOf(character);
    if (!form.simple) return undefined;
    forms.push(form);
  }
  return forms;
}

/** Each is drawn nearer to the next by their kern: `A` before `V` -80. */
function advanceAt(forms: readonly Form[], index: number, kernOf: Kerning): number {
  const form = forms[index];
  const next = forms[index + 1];
  return form ? form.advance + (next ? kernOf(form.glyph, next.glyph) : 0) : 0;
}

function widthByPairs(forms: readonly Form[], kernOf: Kerning): number {
  return forms.reduce((width, _, index) => width + advanceAt(forms, index, kernOf), 0);
}

function shapeByPairs(forms: readonly Form[], kernOf: Kerning, font: Font): ShapedRun {
  return {
    glyphs: forms.map((form) => drawnBy(font, form)),
    positions: forms.map((_, index) => ({
      xAdvance: advanceAt(forms, index, kernOf),
      yAdvance: 0,
      xOffset: 0,
      yOffset: 0,
    })),
    advanceWidth: widthByPairs(forms, kernOf),
  };
}
