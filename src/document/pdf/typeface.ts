import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { create, Font } from 'fontkit';
import { createShaper, type ShapedRun } from './shaping.js';

const require = createRequire(import.meta.url);

/** Noto Serif (SIL Open Font License 1.1): Latin, Greek and Cyrillic with all letters of Kazakh. */
const files = {
  regular: '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
  bold: '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf',
} as const;

export type Face = keyof typeof files;

export const faces: readonly Face[] = ['regular', 'bold'];

export interface Typeface {
  /** For PDFKit's `registerFont`: the parsed font, which shapes through our memory. */
  font: Font;
  shape: (text: string) => ShapedRun;
  /** Width in em: times the size in pt, it is the width in pt that PDFKit draws. */
  widthOf: (text: string) => number;
  has: (codePoint: number) => boolean;
}

/** Shares of the size by which letters rise over the baseline and hang below it: `b` and `p`, not accents. */
export const rise = 0.77;
export const fall = 0.24;

const opened = new Map<Face, Typeface>();

/** Each font is read and parsed once per process, when it is first needed. */
export function typefaceOf(face: Face): Typeface {
  const typeface = opened.get(face) ?? openTypeface(files[face]);
  opened.set(face, typeface);
  return typeface;
}

function openTypeface(file: string): Typeface {
  const font = parseFont(file);
  const { shape, widthOf } = createShaper(font);
  const characters = new Set(font.characterSet);
  const { unitsPerEm } = font;
  return {
    font: Object.create(font, { layout: { value: shape } }) as Font,
    shape,
    widthOf: (text) => sumWords(text, widthOf) / unitsPerEm,
    has: (codePoint) => characters.has(codePoint),
  };
}

/** Parsed by the copy of fontkit that PDFKit uses, loaded with the first font. */
function parseFont(file: string): Font {
  const fontkit = require('fontkit') as { create: typeof create };
  const font = fontkit.create(readFileSync(require.resolve(file)));
  if (!('layout' in font)) throw new TypeError(`${file} is a collection of fonts, not one font.`);
  return font;
}

/** PDFKit shapes word by word, each with the space after it; so the sum is exactly what it draws. */
function sumWords(text: string, widthOf: (word: string) => number): number {
  const words = text.match(/[^ ]* |[^ ]+$/g) ?? [];
  return words.reduce((width, word) => width + widthOf(word), 0);
}
