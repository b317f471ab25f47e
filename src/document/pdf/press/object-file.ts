import { tableLine } from './file.js';

/** Takes bytes in order; a promise asks to wait. */
export type Sink = (bytes: Uint8Array) => Promise<void> | void;

/** A PDF file written object by object as it grows: memory holds where each begins, 8 bytes. */
export interface ObjectFile {
  /** The number of an object to be written later, or never referred to. */
  reserve: () => number;
  write: (object: number, ...parts: (string | Uint8Array)[]) => void;
  /** Hands what was written to the sink, once it is worth it. */
  drain: () => Promise<void>;
  /** Writes the table of objects and the trailer. Returns the bytes of the file. */
  end: (trailer: string) => Promise<number>;
}

/** Bytes gathered before the sink is called. */
const enough = 1 << 18;
/** `%` and bytes over 127 say that the file is not text (ISO 32000-1, 7.5.2). */
const header = Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n', 'latin1');

export function createObjectFile(sink: Sink): ObjectFile {
  const offsets: number[] = [0];
  let waiting: Uint8Array[] = [header];
  let held = header.length;
  let written = 0;
  const push = (part: string | Uint8Array) => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    waiting.push(bytes);
    held += bytes.length;
  };
  const flush = async () => {
    const bytes = Buffer.concat(waiting);
    written += held;
    waiting = [];
    held = 0;
    await sink(bytes);
  };
  return {
    reserve: () => offsets.push(0) - 1,
    write: (object, ...parts) => {
      offsets[object] = written + held;
      push(`${object} 0 obj\n`);
      parts.forEach(push);
      push('\nendobj\n');
    },
    drain: async () => {
      if (held >= enough) await flush();
    },
    end: async (trailer) => {
      const table = written + held;
      push(`xref\n0 ${offsets.length}\n0000000000 65535 f \n`);
      for (let first = 1; first < offsets.length; first += 1_000) {
        push(
          offsets
            .slice(first, first + 1_000)
            .map(tableLine)
            .join(''),
        );
        if (held >= enough) await flush();
      }
      push(`trailer\n<</Size ${offsets.length}${trailer}>>\nstartxref\n${table}\n%%EOF\n`);
      await flush();
      return written;
    },
  };
}
