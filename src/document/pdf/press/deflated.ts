import { constants, deflateRawSync } from 'node:zlib';
import { ensureRoom, type Out, writeBytes, writeText } from '../../out.js';

/** Bytes already deflated, as whole blocks that end on a byte: they stand anywhere in a stream, beside any others. */
export interface Segment {
  /** Before deflating. */
  length: number;
  checksum: Checksum;
  blocks: Uint8Array;
}

/** The two sums of adler32 (RFC 1950, 8.2). */
interface Checksum {
  low: number;
  high: number;
}

/** A zlib stream written to `out` from segments and from words as they come, which are stored as they are. */
export interface ZlibStream {
  out: Out;
  checksum: Checksum;
  /** Where the open stored block begins, its head of 5 bytes included; -1 when none is open. */
  stored: number;
}

const modulus = 65_521;
/** Most bytes whose sums stay below 2^53: adler32 is reduced after each such run. */
const longestRun = 5_000;
const storedHead = 5;
/** Of a stored block, in bytes: 65 535 is the format's own limit. */
const longestStored = 60_000;

export function deflateSegment(raw: Uint8Array): Segment {
  const blocks = deflateRawSync(raw, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  return { length: raw.length, checksum: checksumOf(raw, 0, raw.length), blocks };
}

export function openZlib(out: Out): ZlibStream {
  writeText(out, '\x78\x01');
  return { out, checksum: { low: 1, high: 0 }, stored: -1 };
}

/** Bytes written to `out` from here on, up to the next segment or the end, are stored: in all at most 5,000 between two calls, so that no block is too long. */
export function openStored(stream: ZlibStream): void {
  if (stream.stored >= 0 && stream.out.at - stream.stored > longestStored) closeStored(stream);
  if (stream.stored >= 0) return;
  ensureRoom(stream.out, storedHead);
  stream.stored = stream.out.at;
  stream.out.at += storedHead;
}

export function writeSegment(stream: ZlibStream, { length, checksum, blocks }: Segment): void {
  closeStored(stream);
  writeBytes(stream.out, blocks);
  addChecksum(stream.checksum, checksum, length);
}

/** Closes the stream with an empty last block and its checksum. */
export function closeZlib(stream: ZlibStream): void {
  closeStored(stream);
  const { low, high } = stream.checksum;
  writeBytes(stream.out, Uint8Array.of(1, 0, 0, 255, 255, high >> 8, high & 255, low >> 8, low & 255));
}

function closeStored(stream: ZlibStream): void {
  const { out, stored } = stream;
  if (stored < 0) return;
  const start = stored + storedHead;
  const length = out.at - start;
  out.bytes[stored] = 0;
  out.bytes.writeUInt16LE(length, stored + 1);
  out.bytes.writeUInt16LE(~length & 0xffff, stored + 3);
  addChecksum(stream.checksum, checksumOf(out.bytes, start, out.at), length);
  stream.stored = -1;
}

function checksumOf(bytes: Uint8Array, start: number, end: number): Checksum {
  let low = 1;
  let high = 0;
  for (let index = start; index < end; ) {
    const stop = Math.min(index + longestRun, end);
    for (; index < stop; index++) {
      low += bytes[index] as number;
      high += low;
    }
    low %= modulus;
    high %= modulus;
  }
  return { low, high };
}

/** What zlib's adler32_combine does: the sum of two stretches from the sums of each. */
function addChecksum(sum: Checksum, next: Checksum, length: number): void {
  const before = sum.low + modulus - 1;
  sum.high = (sum.high + next.high + (length % modulus) * (before % modulus)) % modulus;
  sum.low = (before + next.low) % modulus;
}
