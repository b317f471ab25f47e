import iconv from 'iconv-lite';
import type { EncodingName } from './encoding-name.js';

/** Characters that csv-parse is given at a time, so that it can be watched between two pieces. */
const pieceLength = 32_768;

/** Bytes in an encoding as text, without the byte order mark. Bytes that mean nothing become U+FFFD. */
export async function* decodePieces(
  pieces: AsyncIterable<Buffer>,
  encoding: EncodingName,
): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  for await (const piece of pieces) yield* inSlices(decoder.write(piece));
  yield* inSlices(decoder.end() ?? '');
}

/** A whole text, without the byte order mark, in any encoding that iconv-lite names. */
export function decodeWhole(bytes: Buffer, encoding: string): string {
  return iconv.decode(bytes, encoding);
}

export function isEncoding(name: string): boolean {
  return iconv.encodingExists(name);
}

/** The start of a list as text; a character that the end cuts in two is left out. */
export function decodePrefix(prefix: Buffer, encoding: EncodingName): string {
  return iconv.getDecoder(encoding).write(prefix);
}

/** A text in pieces of a length that can be watched. */
export async function* inSlices(text: string): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += pieceLength) yield text.slice(start, start + pieceLength);
}
