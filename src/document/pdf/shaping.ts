import type { Font, Glyph, GlyphPosition } from 'fontkit';

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

/**
 * Shapes as fontkit does, many times faster, because it keeps characters and pairs of characters: never a
 * word, so nothing of a letter stays in memory. Ligatures are off: whoever copies or searches the text finds
 * every letter.
 */
export function createShaper(font: Font): Shaper {
  const forms = createForms(font);
  return {
    shape: (text) => {
      const known = formsOf(text, forms);
      return known ? shapeByPairs(known) : font.layout(text, features);
    },
    widthOf: (text) => {
      const known = formsOf(text, forms);
      return known ? widthByPairs(known) : font.layout(text, features).advanceWidth;
    },
  };
}

const features = { liga: false };

/**
 * Characters whose glyphs follow one by one, with kerning between pairs: Noto Serif has no other rule for them
 * once ligatures are off. All others (combining marks, tone letters) go through fontkit.
 */
const simple = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}\p{P}\p{Sc}\p{Sm}\p{So}\p{Zs}]$/u;
const mark = /\p{M}/u;

/** Whether a character stands in a line as one glyph, kerned with its neighbours and nothing else. */
export function isSimple(character: string): boolean {
  return simple.test(character) && !mark.test(character);
}

/** A character's glyph, and by how many font units it draws each next one nearer: `A` before `V` -80. */
interface Form {
  character: string;
  glyph: Glyph;
  advance: number;
  simple: boolean;
  kernBefore: (next: Form) => number;
}

/**
 * Pairs of characters that are kept, some 200 bytes each: letters in three alphabets need a third. Without an end
 * whoever writes all characters after one another would fill the memory.
 */
const mostPairs = 20_000;

function createForms(font: Font): (character: string) => Form {
  const known = new Map<string, Form>();
  let pairs = 0;
  const kernOf = (pair: string, advance: number): number => {
    if (pairs >= mostPairs) {
      known.clear();
      pairs = 0;
    }
    pairs += 1;
    return measureAdvance(font, pair) - advance;
  };
  return (character) => {
    const form = known.get(character) ?? createForm(font, character, kernOf);
    known.set(character, form);
    return form;
  };
}

function createForm(font: Font, character: string, kernOf: (pair: string, advance: number) => number): Form {
  const glyph = glyphOf(font, character.codePointAt(0) ?? 0);
  const advance = glyph.advanceWidth;
  const kerns = new Map<string, number>();
  const kernBefore = (next: Form): number => {
    const kern = kerns.get(next.character) ?? kernOf(character + next.character, advance);
    kerns.set(next.character, kern);
    return kern;
  };
  return { character, glyph, advance, simple: isSimple(character), kernBefore };
}

/**
 * fontkit keeps a glyph as it first met it: as a part of another one (`ı` in `i`, Greek `ρ`) it has no code
 * point, and whoever copies the text from the PDF would lose the letter.
 */
function glyphOf(font: Font, codePoint: number): Glyph {
  return Object.create(font.glyphForCodePoint(codePoint), { codePoints: { value: [codePoint] } }) as Glyph;
}

function measureAdvance(font: Font, pair: string): number {
  return font.layout(pair, features).positions[0]?.xAdvance ?? 0;
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

function advanceAt(forms: readonly Form[], index: number): number {
  const form = forms[index];
  const next = forms[index + 1];
  return form ? form.advance + (next ? form.kernBefore(next) : 0) : 0;
}

function widthByPairs(forms: readonly Form[]): number {
  return forms.reduce((width, _, index) => width + advanceAt(forms, index), 0);
}

function shapeByPairs(forms: readonly Form[]): ShapedRun {
  return {
    glyphs: forms.map(({ glyph }) => glyph),
    positions: forms.map((_, index) => ({
      xAdvance: advanceAt(forms, index),
      yAdvance: 0,
      xOffset: 0,
      yOffset: 0,
    })),
    advanceWidth: widthByPairs(forms),
  };
}
