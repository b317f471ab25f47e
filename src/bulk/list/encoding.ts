import type { EncodingName } from './encoding-name.js';
import { guessEncoding } from './guess-encoding.js';
import { listRefusal } from './list-problem.js';

/** An encoding as people name it, and whether the bytes prove it or it was guessed from the letters. */
export interface Encoding {
  name: EncodingName;
  guessed: boolean;
}

/** Bytes that are looked at for the zero bytes of UTF-16. */
const sampleBytes = 65_536;

/**
 * The encoding of a text that begins with these bytes: a byte order mark, else the zero bytes of UTF-16, else
 * UTF-8 where the bytes are that, else a guess. Throws an `InputProblem` for bytes that are no text.
 */
export function detectEncoding(prefix: Buffer): Encoding {
  const marked = fromMark(prefix) ?? fromZeroBytes(prefix);
  if (marked) return { name: marked, guessed: false };
  if (isUtf8(prefix)) return { name: 'UTF-8', guessed: false };
  return { name: guessEncoding(prefix), guessed: true };
}

function fromMark(prefix: Buffer): EncodingName | undefined {
  const mark = prefix.subarray(0, 4).toString('hex');
  if (mark === 'fffe0000' || mark === '0000feff') throw notText('It is in UTF-32.');
  if (mark.startsWith('efbbbf')) return 'UTF-8';
  if (mark.startsWith('fffe')) return 'UTF-16LE';
  return mark.startsWith('feff') ? 'UTF-16BE' : undefined;
}

/** In UTF-16 every comma, digit and newline has a zero byte, always on the same side. */
function fromZeroBytes(prefix: Buffer): EncodingName | undefined {
  const sample = prefix.subarray(0, sampleBytes);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < Math.max(1, sample.length / 50)) return undefined;
  if (odd > even * 20) return 'UTF-16LE';
  if (even > odd * 20) return 'UTF-16BE';
  throw notText('It holds many zero bytes.');
}

/** A character cut in two by the prefix's end is no fault. */
function isUtf8(prefix: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(prefix, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function notText(reason: string): Error {
  return listRefusal(
    'list-not-text',
    `The supporter list is not a text that can be read. ${reason}`,
    'Save the list as CSV (UTF-8) or as XLSX.',
  );
}
