/** The records of a ZIP file with stored (uncompressed) entries. Source: PKWARE APPNOTE 6.3.10. */

/** What the central directory says of an entry. */
export interface Entry {
  name: Buffer;
  crc: number;
  size: number;
  /** Where its local header begins, in bytes from the start of the file. */
  offset: number;
}

const limit16 = 0xffff;
const limit32 = 0xffffffff;

/** Names are UTF-8. */
const utf8Flag = 0x0800;

/** 1 January 1980, the earliest day that the format knows: the same letters give the same bytes. */
const dosDate = 0x0021;

const stored = 0;
const version20 = 20;
const version45 = 45;

/** Without the name. */
export const localHeaderSize = 30;

export function localHeader({ name, crc, size }: Omit<Entry, 'offset'>): Buffer {
  const header = Buffer.alloc(localHeaderSize);
  header.writeUInt32LE(0x04034b50, 0);
  writeCommon(header.subarray(4), version20, { crc, size, name });
  header.writeUInt16LE(0, 28);
  return Buffer.concat([header, name]);
}

export function centralHeader({ name, crc, size, offset }: Entry): Buffer {
  const far = offset >= limit32;
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(far ? version45 : version20, 4);
  writeCommon(header.subarray(6), far ? version45 : version20, { crc, size, name });
  header.writeUInt16LE(far ? 12 : 0, 30);
  header.writeUInt32LE(far ? limit32 : offset, 42);
  return Buffer.concat(far ? [header, name, zip64Offset(offset)] : [header, name]);
}

/** The end of the file; with the Zip64 records where there are too many entries or bytes for the plain one. */
export function endRecords(entries: number, start: number, size: number): Buffer {
  const large = entries >= limit16 || start >= limit32 || size >= limit32;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(entries, limit16), 8);
  end.writeUInt16LE(Math.min(entries, limit16), 10);
  end.writeUInt32LE(Math.min(size, limit32), 12);
  end.writeUInt32LE(Math.min(start, limit32), 16);
  return large ? Buffer.concat([zip64End(entries, start, size), zip64Locator(start + size), end]) : end;
}

/** The fields that local and central header share, from "version needed" on. */
function writeCommon(header: Buffer, version: number, { crc, size, name }: Omit<Entry, 'offset'>): void {
  header.writeUInt16LE(version, 0);
  header.writeUInt16LE(utf8Flag, 2);
  header.writeUInt16LE(stored, 4);
  header.writeUInt16LE(0, 6);
  header.writeUInt16LE(dosDate, 8);
  header.writeUInt32LE(crc, 10);
  header.writeUInt32LE(size, 14);
  header.writeUInt32LE(size, 18);
  header.writeUInt16LE(name.length, 22);
}

function zip64Offset(offset: number): Buffer {
  const extra = Buffer.alloc(12);
  extra.writeUInt16LE(0x0001, 0);
  extra.writeUInt16LE(8, 2);
  extra.writeBigUInt64LE(BigInt(offset), 4);
  return extra;
}

function zip64End(entries: number, start: number, size: number): Buffer {
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(version45, 12);
  record.writeUInt16LE(version45, 14);
  record.writeBigUInt64LE(BigInt(entries), 24);
  record.writeBigUInt64LE(BigInt(entries), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  return record;
}

function zip64Locator(recordAt: number): Buffer {
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(recordAt), 8);
  locator.writeUInt32LE(1, 16);
  return locator;
}
