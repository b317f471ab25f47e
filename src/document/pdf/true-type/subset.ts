import type { Tables } from './tables.js';

/** A font of a few glyphs, as it is embedded in a PDF. */
export interface FontSubset {
  bytes: Buffer;
  /** The new number of each glyph that was asked for. */
  numbers: Map<number, number>;
}

/**
 * A font of these glyphs, of `.notdef` and of the parts that composed ones are drawn with: what fontkit's subset
 * holds, byte for byte. Checksums are left out, as PDF readers ignore them.
 */
export function writeSubset(tables: Tables, wanted: Iterable<number>): FontSubset {
  const numbers = new Map([...new Set([0, ...wanted])].map((glyph, number) => [glyph, number]));
  const outlines: Buffer[] = [];
  for (const glyph of numbers.keys()) outlines.push(withNewNumbers(outlineOf(tables, glyph), numbers));
  const bytes = joinTables({
    head: tables('head'),
    hhea: withNumber(tables('hhea'), 34, numbers.size),
    loca: offsetsOf(outlines),
    maxp: withNumber(tables('maxp'), 4, numbers.size),
    prep: tables('prep'),
    glyf: Buffer.concat(outlines),
    hmtx: Buffer.concat(
      [...numbers.keys()].map((glyph) => tables('hmtx').subarray(4 * glyph, 4 * glyph + 4)),
    ),
  });
  return { bytes, numbers };
}

function outlineOf(tables: Tables, glyph: number): Buffer {
  const offsets = tables('loca');
  return tables('glyf').subarray(offsets.readUInt32BE(4 * glyph), offsets.readUInt32BE(4 * glyph + 4));
}

/** Flags of a part. Source: OpenType 1.9, "glyf", composite glyphs. */
const wordArguments = 0x01;
const moreParts = 0x20;
const scales = [
  { flag: 0x08, bytes: 2 },
  { flag: 0x40, bytes: 4 },
  { flag: 0x80, bytes: 8 },
];

/** An outline whose parts have their new numbers; parts that are new are added. */
function withNewNumbers(outline: Buffer, numbers: Map<number, number>): Buffer {
  const composed = outline.length > 0 && outline.readInt16BE(0) < 0;
  if (!composed) return outline;
  const copy = Buffer.from(outline);
  let flags = moreParts;
  for (let at = 10; flags & moreParts; at += partLength(flags)) {
    flags = copy.readUInt16BE(at);
    const glyph = copy.readUInt16BE(at + 2);
    if (!numbers.has(glyph)) numbers.set(glyph, numbers.size);
    copy.writeUInt16BE(numbers.get(glyph) ?? 0, at + 2);
  }
  return copy;
}

function partLength(flags: number): number {
  const scale = scales.find(({ flag }) => flags & flag)?.bytes ?? 0;
  return 4 + (flags & wordArguments ? 4 : 2) + scale;
}

function offsetsOf(outlines: readonly Buffer[]): Buffer {
  const offsets = Buffer.alloc(4 * (outlines.length + 1));
  let end = 0;
  outlines.forEach((outline, index) => {
    end += outline.length;
    offsets.writeUInt32BE(end, 4 * (index + 1));
  });
  return offsets;
}

function withNumber(table: Buffer, at: number, number: number): Buffer {
  const copy = Buffer.from(table);
  copy.writeUInt16BE(number, at);
  return copy;
}

function joinTables(tables: Record<string, Buffer>): Buffer {
  const entries = Object.entries(tables);
  const power = Math.floor(Math.log2(entries.length));
  const directory = Buffer.alloc(12 + 16 * entries.length);
  directory.write('true', 'latin1');
  const search = [entries.length, 16 * 2 ** power, power, 16 * (entries.length - 2 ** power)];
  search.forEach((number, index) => {
    directory.writeUInt16BE(number, 4 + 2 * index);
  });
  let start = directory.length;
  entries.forEach(([tag, table], index) => {
    const entry = 12 + 16 * index;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(start, entry + 8);
    directory.writeUInt32BE(table.length, entry + 12);
    start += table.length;
  });
  return Buffer.concat([directory, ...Object.values(tables)]);
}
