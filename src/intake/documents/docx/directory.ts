import { Unreadable } from '../unreadable.js';

/** What a DOCX may unpack to. */
export const docxLimits = { unpackedBytes: 50 * 1_048_576, ratio: 300 };

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endSize = 22;
const entrySize = 46;
const longestComment = 65_535;
const encryptedFlag = 1;

export interface Entry {
  name: string;
  /** Bytes once unpacked, as the directory says. */
  size: number;
}

/**
 * What a ZIP says of its entries, read before anything is unpacked. Throws `Unreadable` for a ZIP that is cut off, locked
 * or a bomb. Source: PKWARE APPNOTE 6.3.10, 4.3.12 and 4.3.16.
 */
export function readDirectory(bytes: Uint8Array): Entry[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = findEnd(file);
  const entries = readEntries(file, file.readUInt32LE(end + 16), file.readUInt16LE(end + 10));
  refuseBomb(entries, file.length);
  return entries;
}

function findEnd(file: Buffer): number {
  const last = file.length - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (file.readUInt32LE(at) === endMark) return at;
  throw broken();
}

function readEntries(file: Buffer, start: number, count: number): Entry[] {
  const entries: Entry[] = [];
  let at = start;
  while (entries.length < count) {
    if (at + entrySize > file.length || file.readUInt32LE(at) !== entryMark) throw broken();
    if (file.readUInt16LE(at + 8) & encryptedFlag) throw encrypted();
    const nameEnd = at + entrySize + file.readUInt16LE(at + 28);
    entries.push({ name: file.toString('utf8', at + entrySize, nameEnd), size: file.readUInt32LE(at + 24) });
    at = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function refuseBomb(entries: Entry[], packed: number): void {
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked <= docxLimits.unpackedBytes && unpacked <= packed * docxLimits.ratio) return;
  throw new Unreadable(
    'zip-bomb',
    `The Word document would unpack from ${inMegabytes(packed)} to ${inMegabytes(unpacked)} MB; the limit is ${docxLimits.unpackedBytes / 1_048_576} MB and ${docxLimits.ratio} times its size.`,
    'Open it in a word processor, take its pictures out and save it anew as .docx.',
  );
}

function inMegabytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(1);
}

export function broken(cause?: unknown): Unreadable {
  return new Unreadable(
    'broken-docx',
    'The Word document is damaged or cut off.',
    'Fetch it again, or open it in a word processor and save it anew as .docx.',
    { cause },
  );
}

export function encrypted(): Unreadable {
  return new Unreadable(
    'encrypted',
    'The Word document is locked with a password.',
    'Save it without a password.',
  );
}
