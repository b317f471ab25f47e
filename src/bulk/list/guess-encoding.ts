import { decodePrefix } from '../../text/encoding/decode.js';
import { type EightBitName, eightBitNames } from '../../text/encoding/encoding-name.js';
import { encodingsByLetters } from '../../text/encoding/encodings-by-letters.js';
import { columnWordOf } from './words.js';

/** Bytes at the start of a list that hold its header. */
const headerBytes = 2_048;

/**
 * The eight-bit encoding in which most headers are words we know; among equals, the likeliest by the
 * frequency of letters.
 */
export function guessEncoding(prefix: Buffer): EightBitName {
  const likely = encodingsByLetters(prefix).flatMap(
    (name) => eightBitNames.find((ours) => ours === name) ?? [],
  );
  const candidates = [...new Set([...likely, ...eightBitNames])];
  const known = candidates.map((name) => ({ name, headers: knownHeaders(prefix, name) }));
  const best = known.reduce((a, b) => (b.headers > a.headers ? b : a));
  return best.name;
}

function knownHeaders(prefix: Buffer, name: EightBitName): number {
  const cells = decodePrefix(prefix.subarray(0, headerBytes), name).split(/[,;\t|"\r\n]/);
  return cells.filter((cell) => columnWordOf(cell) !== undefined).length;
}
