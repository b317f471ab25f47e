import { createHash } from 'node:crypto';
import type { Target } from '../../campaign/target.js';
import { createOut, type Out, writeBytes } from '../../document/out.js';
import type { UsableRow } from '../list/list-row.js';
import type { Slip } from './slips.js';

/**
 * The slips of a volume, from its first to its last. They are kept as bytes: ten thousand rows as objects are
 * half a million, which a small heap does nothing but collect. Each is unpacked when its turn comes.
 */
export interface SlipPack extends Iterable<Slip> {
  readonly length: number;
  /** Of the list, as is `lastRow`; 0 in an empty pack. */
  readonly firstRow: number;
  readonly lastRow: number;
  add: (slip: Slip) => void;
  first: () => Slip | undefined;
  /** The slips with these numbers. */
  numbered: (numbers: readonly number[]) => Iterable<Slip>;
  /** Digest of all that decides about the bytes of their letters, as it stands in a manifest. */
  digest: () => string;
}

/** Bytes of a pack at first, which grows: a slip takes about 400. */
const firstSize = 1 << 15;

export function createSlipPack(): SlipPack {
  const out = createOut(firstSize);
  const hash = createHash('sha256');
  const targets = new Map<string, Target>();
  const packed: Packed[] = [];
  const rows = { firstRow: 0, lastRow: 0 };
  const unpack = (place: Packed) => unpackSlip(out, place, targets);
  return {
    get length() {
      return packed.length;
    },
    get firstRow() {
      return rows.firstRow;
    },
    get lastRow() {
      return rows.lastRow;
    },
    add: (slip) => {
      const { deciding, other } = textsOf(slip);
      hash.update(deciding);
      const [start, middle] = [out.at, write(out, deciding)];
      packed.push({ number: slip.number, start, middle, end: write(out, other) });
      targets.set(slip.target.id, slip.target);
      rows.firstRow ||= slip.row.row;
      rows.lastRow = slip.row.row;
    },
    first: () => packed[0] && unpack(packed[0]),
    numbered: (numbers) => {
      const wanted = new Set(numbers);
      return unpackEach(
        packed.filter(({ number }) => wanted.has(number)),
        unpack,
      );
    },
    digest: () => hash.copy().digest('hex'),
    [Symbol.iterator]: () => unpackEach(packed, unpack),
  };
}

/** Where a slip stands: what decides from `start`, the other from `middle`. */
interface Packed {
  number: number;
  start: number;
  middle: number;
  end: number;
}

type Deciding = [
  number,
  UsableRow['supporter'],
  UsableRow['consent'],
  string,
  Slip['language'],
  Slip['reverse'] | null,
  Slip['format'],
];

function textsOf({ number, row, target, language, reverse, format }: Slip) {
  const { supporter, consent, ...other } = row;
  const deciding = [number, supporter, consent, target.id, language, reverse, format];
  return { deciding: JSON.stringify(deciding), other: JSON.stringify(other) };
}

function* unpackEach(packed: readonly Packed[], unpack: (place: Packed) => Slip): Generator<Slip> {
  for (const place of packed) yield unpack(place);
}

/** Returns where the text ends. */
function write(out: Out, text: string): number {
  writeBytes(out, Buffer.from(text));
  return out.at;
}

function unpackSlip({ bytes }: Out, place: Packed, targets: ReadonlyMap<string, Target>): Slip {
  const { start, middle, end } = place;
  const [number, supporter, consent, id, language, reverse, format] = JSON.parse(
    bytes.toString('utf8', start, middle),
  ) as Deciding;
  const other = JSON.parse(bytes.toString('utf8', middle, end)) as Omit<UsableRow, 'supporter' | 'consent'>;
  const target = targets.get(id);
  if (!target) throw new RangeError(`The pack has no target "${id}".`);
  const row = { ...other, supporter, consent };
  return { number, row, target, language, ...(reverse && { reverse }), format };
}
