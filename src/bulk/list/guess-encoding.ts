import { analyse } from 'chardet';
import { decodePrefix } from './decode.js';
import type { EightBitName } from './encoding-name.js';
import { columnWordOf } from './words.js';

/** What chardet may answer, as the superset that Windows writes. */
const guesses: Record<string, EightBitName> = {
  'windows-1252': 'windows-1252',
  'ISO-8859-1': 'windows-1252',
  'windows-1251': 'windows-1251',
  'ISO-8859-5': 'windows-1251',
  'windows-1250': 'windows-1250',
  'ISO-8859-2': 'windows-1250',
  'windows-1253': 'windows-1253',
  'ISO-8859-7': 'windows-1253',
  'windows-1254': 'windows-1254',
  'ISO-8859-9': 'windows-1254',
  'KOI8-R': 'KOI8-R',
};

/** Bytes about the first letter beyond ASCII that chardet gets to see: more make it slow, not surer. */
const sampleBytes = 65_536;

/** Bytes at the start of a list that hold its header. */
const headerBytes = 2_048;

/**
 * The eight-bit encoding in which most headers are words we know; among equals, the likeliest by the
 * frequency of letters.
 */
export function guessEncoding(prefix: Buffer): EightBitName {
  const candidates = [...new Set([...byFrequency(prefix), ...Object.values(guesses)])];
  const known = candidates.map((name) => ({ name, headers: knownHeaders(prefix, name) }));
  const best = known.reduce((a, b) => (b.headers > a.headers ? b : a));
  return best.name;
}

function byFrequency(prefix: Buffer): EightBitName[] {
  const first = prefix.findIndex((byte) => byte > 127);
  const start = Math.max(0, first - 1_024);
  const matches = analyse(prefix.subarray(start, start + sampleBytes));
  return matches.flatMap(({ name }) => guesses[name] ?? []);
}

function knownHeaders(prefix: Buffer, name: EightBitName): number {
  const cells = decodePrefix(prefix.subarray(0, headerBytes), name).split(/[,;\t|"\r\n]/);
  return cells.filter((cell) => columnWordOf(cell) !== undefined).length;
}
