/** A table of a TrueType font, by its tag. Throws where the font lacks it. */
export type Tables = (tag: string) => Buffer;

/** Reads the directory: 12 bytes, then 16 for each table. Source: OpenType 1.9, "The OpenType Font File". */
export function readTables(font: Buffer): Tables {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const entry = 12 + 16 * index;
    const start = font.readUInt32BE(entry + 8);
    tables.set(
      font.toString('latin1', entry, entry + 4),
      font.subarray(start, start + font.readUInt32BE(entry + 12)),
    );
  }
  return (tag) => {
    const table = tables.get(tag);
    if (!table) throw new TypeError(`The font has no table "${tag}".`);
    return table;
  };
}

/** So many 16-bit numbers from a place on. */
export function numbersAt(table: Buffer, start: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => table.readUInt16BE(start + 2 * index));
}
