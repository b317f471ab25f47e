import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { TrueTypeFont } from '../true-type/true-type-font.js';
import { type Face, typefaceOf } from '../typeface.js';

/** A dictionary, or a deflated stream with the entries of its dictionary but for its length. */
export type FontObject = string | { entries: string; content: Buffer };

/** Objects of one embedded font. */
export const fontObjectCount = 6;

/**
 * A Type 0 font of these characters. A character's code in the file is its UTF-16 unit, so what is written with
 * it does not depend on which other characters the font holds. `first` is the number of its first object.
 */
export function writeFont(face: Face, characters: readonly number[], first: number): FontObject[] {
  const { name: fontName, trueType: font } = typefaceOf(face);
  const subset = font.subset(characters.map(font.glyphOf));
  const glyphs = characters.map((code) => subset.numbers.get(font.glyphOf(code)) ?? 0);
  const name = subsetName(fontName, characters);
  const ref = (offset: number) => `${first + offset} 0 R`;
  return [
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H` +
      `/DescendantFonts[${ref(1)}]/ToUnicode ${ref(4)}>>`,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDToGIDMap ${ref(5)}` +
      '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>' +
      `/FontDescriptor ${ref(2)}/DW 0/W[${widthsOf(font, characters)}]>>`,
    `<<${descriptorOf(font, name)}/FontFile2 ${ref(3)}>>`,
    stream(subset.bytes, true),
    stream(Buffer.from(toUnicode(characters))),
    stream(glyphMap(characters, glyphs)),
  ];
}

function stream(data: Buffer, isFont = false): FontObject {
  const length = isFont ? `/Length1 ${data.length}` : '';
  return { entries: `${length}/Filter/FlateDecode`, content: deflateSync(data, { level: 9 }) };
}

/** Six capitals that differ from subset to subset, as ISO 32000-1, 9.6.4 asks, and the font's name. */
function subsetName(font: string, characters: readonly number[]): string {
  const digest = createHash('sha256')
    .update(`${font} ${characters.join(' ')}`)
    .digest();
  const tag = Array.from(digest.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('');
  return `${tag}+${font}`;
}

/** Runs of neighbours: `32[260 310] 1040[707]`, in thousandths of the size. */
function widthsOf(font: TrueTypeFont, characters: readonly number[]): string {
  const parts = characters.map((code, index) => {
    const width = (font.advanceOf(font.glyphOf(code)) * 1000) / font.unitsPerEm;
    const follows = index > 0 && code === (characters[index - 1] ?? 0) + 1;
    return follows ? ` ${width}` : `${index > 0 ? ']' : ''}${code}[${width}`;
  });
  return `${parts.join('')}]`;
}

/** As PDFKit writes it: flag 4, symbolic, because the codes are the file's own. */
function descriptorOf({ unitsPerEm, traits }: TrueTypeFont, name: string): string {
  const scale = 1000 / unitsPerEm;
  const box = traits.box.map((side) => side * scale).join(' ');
  return (
    `/Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${box}]/ItalicAngle ${traits.italicAngle}` +
    `/Ascent ${traits.ascent * scale}/Descent ${traits.descent * scale}/CapHeight ${traits.capHeight * scale}` +
    `/XHeight ${traits.xHeight * scale}/StemV 0`
  );
}

/** Codes are UTF-16, row by row of 256. */
function toUnicode(characters: readonly number[]): string {
  const rows = [...new Set(characters.map((code) => code >> 8))];
  const ranges = rows.map((row) => `<${hex(row << 8)}> <${hex((row << 8) + 255)}> <${hex(row << 8)}>`);
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${ranges.length} beginbfrange
${ranges.join('\n')}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

/** Two bytes for every code up to the last: the glyph in the subset. */
function glyphMap(characters: readonly number[], glyphs: readonly number[]): Buffer {
  const map = Buffer.alloc(2 * ((characters.at(-1) ?? 0) + 1));
  characters.forEach((code, index) => {
    map.writeUInt16BE(glyphs[index] ?? 0, 2 * code);
  });
  return map;
}
