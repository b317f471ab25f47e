import { crc32 } from 'node:zlib';
import {
  createOut,
  ensureRoom,
  type Out,
  type Sink,
  takeBytes,
  wipe,
  writeBytes,
} from '../../document/out.js';
import { centralHeader, endRecords, localHeader, localHeaderSize } from './records.js';

export interface StoredZip {
  /**
   * Adds a whole file, which `write` writes to the end of what it is given. Where it throws, the file is not in
   * the ZIP file. Names are paths with slashes; a name may be used once.
   */
  add: <Result>(name: string, write: (out: Out) => Result) => Result;
  /** Hands what was added to the sink, once it is worth it; a promise asks to wait. */
  drain: () => Promise<void> | void;
  /** Writes the directory. Returns how many bytes the ZIP file has. */
  end: () => Promise<number>;
}

/** Bytes gathered before the sink is called. */
const enough = 1 << 18;

/**
 * A ZIP file written as it grows, its entries stored: letters are deflated inside already. Memory holds the
 * directory only, as bytes, about 100 an entry, and its names. Zip64 where 65,535 entries or 4 GiB are passed.
 */
export function createStoredZip(sink: Sink): StoredZip {
  const directory = createOut(1 << 14);
  const names = new Set<string>();
  const out = createOut(2 * enough);
  let written = 0;
  const flush = async () => {
    written += out.at;
    await sink(out.bytes.subarray(0, out.at));
    wipe(out);
  };
  return {
    add: (name, write) => {
      if (names.has(name)) throw new RangeError(`The ZIP file has a "${name}" already.`);
      const start = out.at;
      try {
        const { entry, result } = writeEntry(out, Buffer.from(name), write);
        writeBytes(directory, centralHeader({ ...entry, offset: written + start }));
        names.add(name);
        return result;
      } catch (error) {
        out.bytes.fill(0, start, out.at);
        out.at = start;
        throw error;
      }
    },
    drain: () => (out.at >= enough ? flush() : undefined),
    end: async () => {
      const start = written + out.at;
      writeBytes(out, takeBytes(directory));
      writeBytes(out, endRecords(names.size, start, written + out.at - start));
      await flush();
      return written;
    },
  };
}

/** The header says what comes after it, and so is written last. */
function writeEntry<Result>(out: Out, name: Buffer, write: (out: Out) => Result) {
  const header = out.at;
  const content = header + localHeaderSize + name.length;
  ensureRoom(out, content - header);
  out.at = content;
  const result = write(out);
  const entry = { name, crc: crc32(out.bytes.subarray(content, out.at)), size: out.at - content };
  localHeader(entry).copy(out.bytes, header);
  return { entry, result };
}
