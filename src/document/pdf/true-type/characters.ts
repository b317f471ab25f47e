/** The number of each character's glyph, by code point, from the table `cmap` with 32-bit groups (format 12). */
export function readCharacters(cmap: Buffer): Map<number, number> {
  const groups = groupsOf(cmap);
  const glyphs = new Map<number, number>();
  for (let index = 0; index < groups.readUInt32BE(12); index++) {
    const group = 16 + 12 * index;
    const [first, last, glyph] = [0, 4, 8].map((at) => groups.readUInt32BE(group + at)) as [
      number,
      number,
      number,
    ];
    for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first);
  }
  return glyphs;
}

function groupsOf(cmap: Buffer): Buffer {
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4));
    if (subtable.readUInt16BE(0) === 12) return subtable;
  }
  throw new TypeError('The font lists no characters in format 12.');
}
