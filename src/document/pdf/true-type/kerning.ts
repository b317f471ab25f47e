import { numbersAt } from './tables.js';

/** By how many font units the second glyph of a pair stands farther from the first: `A` before `V` -80. */
export type Kerning = (first: number, second: number) => number;

/** `undefined` where a subtable has nothing to say about a pair, and the next is asked. */
type PairRule = (first: number, second: number) => number | undefined;

/**
 * Pair adjustments of the feature `kern` in the table `GPOS`, the same for all scripts of the font. Sources:
 * OpenType 1.9, "GPOS", lookup type 2, and "OpenType Layout Common Table Formats".
 */
export function readKerning(gpos: Buffer): Kerning {
  const lookups = kernLookups(gpos).map((lookup) => subtablesOf(lookup).map(readPairs));
  return (first, second) => {
    let kern = 0;
    for (const rules of lookups) kern += firstAnswer(rules, first, second);
    return kern;
  };
}

function firstAnswer(rules: readonly PairRule[], first: number, second: number): number {
  for (const rule of rules) {
    const kern = rule(first, second);
    if (kern !== undefined) return kern;
  }
  return 0;
}

function kernLookups(gpos: Buffer): Buffer[] {
  const features = at(gpos, 6);
  const lookups = at(gpos, 8);
  const numbers = new Set<number>();
  for (let index = 0; index < features.readUInt16BE(0); index++) {
    const record = 2 + 6 * index;
    if (features.toString('latin1', record, record + 4) !== 'kern') continue;
    const feature = at(features, record + 4);
    for (const number of numbersAt(feature, 4, feature.readUInt16BE(2))) numbers.add(number);
  }
  return [...numbers].map((number) => at(lookups, 2 + 2 * number));
}

/** Type 9 only says where a subtable of another type is, farther away than 16 bits reach. */
function subtablesOf(lookup: Buffer): Buffer[] {
  const subtables = numbersAt(lookup, 6, lookup.readUInt16BE(4)).map((offset) => lookup.subarray(offset));
  if (lookup.readUInt16BE(0) !== 9) return subtables;
  return subtables.map((subtable) => subtable.subarray(subtable.readUInt32BE(4)));
}

/** Only the first glyph's advance is adjusted (value formats 4 and 0). */
function readPairs(subtable: Buffer): PairRule {
  const [format, , advanceOnly, nothing] = numbersAt(subtable, 0, 4);
  if (advanceOnly !== 4 || nothing !== 0) throw new TypeError('The font kerns in a way that is not known.');
  const covered = readCoverage(at(subtable, 2));
  return format === 1 ? pairsOf(subtable, covered) : pairsOfClasses(subtable, covered);
}

function pairsOf(subtable: Buffer, covered: Map<number, number>): PairRule {
  return (first, second) => {
    const index = covered.get(first);
    if (index === undefined) return undefined;
    const pairs = at(subtable, 10 + 2 * index);
    for (let pair = 2; pair < 2 + 4 * pairs.readUInt16BE(0); pair += 4)
      if (pairs.readUInt16BE(pair) === second) return pairs.readInt16BE(pair + 2);
    return undefined;
  };
}

function pairsOfClasses(subtable: Buffer, covered: Map<number, number>): PairRule {
  const firstClasses = readClasses(at(subtable, 8));
  const secondClasses = readClasses(at(subtable, 10));
  const columns = subtable.readUInt16BE(14);
  return (first, second) => {
    if (!covered.has(first)) return undefined;
    const row = firstClasses.get(first) ?? 0;
    return subtable.readInt16BE(16 + 2 * (row * columns + (secondClasses.get(second) ?? 0)));
  };
}

/** The glyphs that a subtable is about, each with its number among them. */
function readCoverage(coverage: Buffer): Map<number, number> {
  if (coverage.readUInt16BE(0) === 1)
    return new Map(numbersAt(coverage, 4, coverage.readUInt16BE(2)).map((glyph, index) => [glyph, index]));
  return readRanges(coverage, (glyph, first, value) => value + glyph - first);
}

function readClasses(classes: Buffer): Map<number, number> {
  if (classes.readUInt16BE(0) === 2) return readRanges(classes, (_glyph, _first, value) => value);
  const first = classes.readUInt16BE(2);
  return new Map(
    numbersAt(classes, 6, classes.readUInt16BE(4)).map((value, index) => [first + index, value]),
  );
}

/** Format 2 of both: first and last glyph of a range, and a number. */
function readRanges(
  table: Buffer,
  numberOf: (glyph: number, first: number, value: number) => number,
): Map<number, number> {
  const values = new Map<number, number>();
  for (let index = 0; index < table.readUInt16BE(2); index++) {
    const [first = 0, last = 0, value = 0] = numbersAt(table, 4 + 6 * index, 3);
    for (let glyph = first; glyph <= last; glyph++) values.set(glyph, numberOf(glyph, first, value));
  }
  return values;
}

/** What a 16-bit offset in a table leads to. */
function at(table: Buffer, offset: number): Buffer {
  return table.subarray(table.readUInt16BE(offset));
}
