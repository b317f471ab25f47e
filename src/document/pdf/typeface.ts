import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { create, Font } from 'fontkit';
import { createShaper } from './shaping.js';
import { readTrueType, type TrueTypeFont } from './true-type/true-type-font.js';

const require = createRequire(import.meta.url);

/** Noto Serif (SIL Open Font License 1.1): Latin, Greek and Cyrillic with all letters of Kazakh. */
const files = {
  regular: {
    name: 'NotoSerif-Regular',
    path: '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
  },
  bold: { name: 'NotoSerif-Bold', path: '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf' },
} as const;

export type Face = keyof typeof files;

export const faces: readonly Face[] = ['regular', 'bold'];

export interface Typeface {
  /** PostScript name. */
  name: string;
  /** For PDFKit's `registerFont`: the font as fontkit parses it, which shapes through our memory. */
  font: () => Font;
  trueType: TrueTypeFont;
  /** Width in em: times the size in pt, it is the width in pt that PDFKit draws. */
  widthOf: (text: string) => number;
  has: (codePoint: number) => boolean;
}

/** Shares of the size by which letters rise over the baseline and hang below it: `b` and `p`, not accents. */
export const rise = 0.77;
export const fall = 0.24;

const opened = new Map<Face, Typeface>();

/** Each font is read once per process, when it is first needed; PDFKit's copy is parsed when PDFKit draws. */
export function typefaceOf(face: Face): Typeface {
  const typeface = opened.get(face) ?? openTypeface(face);
  opened.set(face, typeface);
  return typeface;
}

function openTypeface(face: Face): Typeface {
  const { name, path } = files[face];
  const bytes = readFileSync(require.resolve(path));
  const trueType = readTrueType(bytes);
  const parsed = once(() => parseFont(bytes, path));
  const { shape, widthOf } = createShaper({ trueType, parsed });
  return {
    name,
    font: once(() => Object.create(parsed(), { layout: { value: shape } }) as Font),
    trueType,
    widthOf: (text) => sumWords(text, widthOf) / trueType.unitsPerEm,
    has: trueType.has,
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Parsed by the copy of fontkit that PDFKit uses, loaded with the first font. */
function parseFont(bytes: Buffer, path: string): Font {
  const fontkit = require('fontkit') as { create: typeof create };
  const font = fontkit.create(bytes);
  if (!('layout' in font)) throw new TypeError(`${path} is a collection of fonts, not one font.`);
  return font;
}

/** PDFKit shapes word by word, each with the space after it; so the sum is exactly what it draws. */
function sumWords(text: string, widthOf: (word: string) => number): number {
  const words = text.match(/[^ ]* |[^ ]+$/g) ?? [];
  return words.reduce((width, word) => width + widthOf(word), 0);
}
