import { readCharacters } from './characters.js';
import { type Kerning, readKerning } from './kerning.js';
import { type FontSubset, writeSubset } from './subset.js';
import { readTables, type Tables } from './tables.js';

/**
 * What setting plain text needs of a font: read from the file's tables in a few milliseconds, where fontkit
 * takes a tenth of a second to load and as much for the first words. Measures in font units.
 */
export interface TrueTypeFont {
  unitsPerEm: number;
  has: (codePoint: number) => boolean;
  /** The number of a character's glyph; 0, an empty box, where the font lacks it. */
  glyphOf: (codePoint: number) => number;
  advanceOf: (glyph: number) => number;
  kernOf: Kerning;
  subset: (glyphs: Iterable<number>) => FontSubset;
  /** For the font's description in a PDF. */
  traits: FontTraits;
}

export interface FontTraits {
  /** Left, bottom, right, top of all glyphs. */
  box: number[];
  ascent: number;
  descent: number;
  capHeight: number;
  xHeight: number;
  /** Degrees. */
  italicAngle: number;
}

export function readTrueType(file: Buffer): TrueTypeFont {
  const tables = readTables(file);
  const glyphs = readCharacters(tables('cmap'));
  const advances = tables('hmtx');
  if (tables('hhea').readUInt16BE(34) !== tables('maxp').readUInt16BE(4))
    throw new TypeError('The font does not say how wide each of its glyphs is.');
  return {
    unitsPerEm: tables('head').readUInt16BE(18),
    has: (codePoint) => glyphs.has(codePoint),
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    advanceOf: (glyph) => advances.readUInt16BE(4 * glyph),
    kernOf: readKerning(tables('GPOS')),
    subset: (wanted) => writeSubset(tables, wanted),
    traits: readTraits(tables),
  };
}

function readTraits(tables: Tables): FontTraits {
  return {
    box: [36, 38, 40, 42].map((at) => tables('head').readInt16BE(at)),
    ascent: tables('hhea').readInt16BE(4),
    descent: tables('hhea').readInt16BE(6),
    xHeight: tables('OS/2').readInt16BE(86),
    capHeight: tables('OS/2').readInt16BE(88),
    italicAngle: tables('post').readInt32BE(4) / 65_536,
  };
}
