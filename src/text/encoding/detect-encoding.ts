import type { UnicodeName } from './encoding-name.js';

/** An encoding as people name it, and whether the bytes prove it or it was guessed from the letters. */
export interface Encoding<Name extends string> {
  name: Name | UnicodeName;
  guessed: boolean;
}

/** Why bytes are no text, as a sentence. */
export interface NoText {
  reason: string;
}

/** Bytes that are looked at for the zero bytes of UTF-16. */
const sampleBytes = 65_536;

/**
 * The encoding of a text that begins with these bytes: a byte order mark, else the zero bytes of UTF-16, else
 * UTF-8 where the bytes are that, else what `guess` says of them.
 */
export function detectEncoding<Name extends string>(
  prefix: Buffer,
  guess: (prefix: Buffer) => Name,
): Encoding<Name> | NoText {
  const marked = fromMark(prefix) ?? fromZeroBytes(prefix);
  if (typeof marked === 'object') return marked;
  if (marked) return { name: marked, guessed: false };
  if (isUtf8(prefix)) return { name: 'UTF-8', guessed: false };
  return { name: guess(prefix), guessed: true };
}

function fromMark(prefix: Buffer): UnicodeName | NoText | undefined {
  const mark = prefix.subarray(0, 4).toString('hex');
  if (mark === 'fffe0000' || mark === '0000feff') return { reason: 'It is in UTF-32.' };
  if (mark.startsWith('efbbbf')) return 'UTF-8';
  if (mark.startsWith('fffe')) return 'UTF-16LE';
  return mark.startsWith('feff') ? 'UTF-16BE' : undefined;
}

/** In UTF-16 every comma, digit and newline has a zero byte, always on the same side. */
function fromZeroBytes(prefix: Buffer): UnicodeName | NoText | undefined {
  const sample = prefix.subarray(0, sampleBytes);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < Math.max(1, sample.length / 50)) return undefined;
  if (odd > even * 20) return 'UTF-16LE';
  if (even > odd * 20) return 'UTF-16BE';
  return { reason: 'It holds many zero bytes.' };
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
