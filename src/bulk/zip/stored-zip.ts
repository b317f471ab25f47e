import { crc32 } from 'node:zlib';
import { centralHeader, type Entry, endRecords, localHeader } from './records.js';

/** Takes bytes in order; a promise asks to wait. */
export type Sink = (bytes: Uint8Array) => Promise<void> | void;

export interface StoredZip {
  /** Adds a whole file. Names are paths with slashes; a name may be used once. */
  add: (name: string, content: Uint8Array) => Promise<void>;
  /** Writes the directory. Returns how many bytes the ZIP file has. */
  end: () => Promise<number>;
}

/**
 * A ZIP file written as it grows, its entries stored: letters are deflated inside already. Memory holds the
 * directory only, about 100 bytes an entry. Zip64 where 65,535 entries or 4 GiB are passed.
 */
export function createStoredZip(sink: Sink): StoredZip {
  const entries: Entry[] = [];
  const names = new Set<string>();
  let written = 0;
  const write = async (bytes: Uint8Array) => {
    written += bytes.length;
    await sink(bytes);
  };
  return {
    add: async (name, content) => {
      if (names.has(name)) throw new RangeError(`The ZIP file has a "${name}" already.`);
      names.add(name);
      const entry = { name: Buffer.from(name), crc: crc32(content), size: content.length, offset: written };
      entries.push(entry);
      await write(localHeader(entry));
      await write(content);
    },
    end: async () => {
      const start = written;
      for (const entry of entries) await write(centralHeader(entry));
      await write(endRecords(entries.length, start, written - start));
      return written;
    },
  };
}
