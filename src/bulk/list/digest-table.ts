/** Slots at first: a power of two. */
const firstSize = 1_024;

/**
 * Row numbers by 64-bit digests, in flat arrays: 12 bytes a slot, at most two thirds of them filled, so that a
 * million digests take 24 to 48 MB and nothing of the text they came from.
 */
export interface DigestTable {
  /** The row that came first with this digest: `row` itself where it is new. */
  firstRow: (digest: Buffer, row: number) => number;
}

export function createDigestTable(): DigestTable {
  let slots = emptySlots(firstSize);
  let count = 0;
  return {
    firstRow: (digest, row) => {
      const place = findPlace(slots, digest.readUInt32LE(0), digest.readUInt32LE(4));
      const known = slots.rows[place];
      if (known) return known;
      put(slots, place, digest.readUInt32LE(0), digest.readUInt32LE(4), row);
      count += 1;
      if (count * 3 > slots.rows.length * 2) slots = doubled(slots);
      return row;
    },
  };
}

interface Slots {
  low: Uint32Array;
  high: Uint32Array;
  /** Zero where the slot is free: rows count from 1. */
  rows: Uint32Array;
}

function emptySlots(size: number): Slots {
  return { low: new Uint32Array(size), high: new Uint32Array(size), rows: new Uint32Array(size) };
}

/** The digest's own slot, or the free one where it belongs. */
function findPlace({ low, high, rows }: Slots, lowWord: number, highWord: number): number {
  let place = lowWord % rows.length;
  while (rows[place] !== 0 && (low[place] !== lowWord || high[place] !== highWord)) {
    place = (place + 1) % rows.length;
  }
  return place;
}

function put(slots: Slots, place: number, lowWord: number, highWord: number, row: number): void {
  slots.low[place] = lowWord;
  slots.high[place] = highWord;
  slots.rows[place] = row;
}

function doubled(slots: Slots): Slots {
  const larger = emptySlots(slots.rows.length * 2);
  slots.rows.forEach((row, index) => {
    if (row === 0) return;
    const [lowWord, highWord] = [slots.low[index] ?? 0, slots.high[index] ?? 0];
    put(larger, findPlace(larger, lowWord, highWord), lowWord, highWord, row);
  });
  return larger;
}
