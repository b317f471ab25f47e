import { deflateSync } from 'node:zlib';
import type { Sink } from '../../out.js';
import { fileHeader } from './syntax.js';

/**
 * A PDF file written object by object as it grows, dictionaries many to a stream (ISO 32000-1, 7.5.7): memory
 * holds where each object is, 8 bytes.
 */
export interface ObjectFile {
  /** The number of an object to be written later. */
  reserve: () => number;
  /** Anything but a stream. */
  write: (object: number, body: string) => void;
  /** `entries` of its dictionary, but for its length. */
  writeStream: (object: number, entries: string, content: Uint8Array) => void;
  /** Hands what was written to the sink, once it is worth it. */
  drain: () => Promise<void>;
  /** Writes the table of objects with the trailer's entries. Returns the bytes of the file. */
  end: (trailer: string) => Promise<number>;
}

/** Bytes gathered before the sink is called. */
const enough = 1 << 18;
/** Objects in a stream: so many are read at once for one of them. */
const mostPacked = 128;

export function createObjectFile(sink: Sink): ObjectFile {
  /** By object: where it begins, or below 0 where it is packed: the stream's number and the place in it. */
  const places: number[] = [0];
  let packed: { object: number; body: string }[] = [];
  let waiting: Uint8Array[] = [fileHeader];
  let held = fileHeader.length;
  let written = 0;
  const push = (bytes: Uint8Array) => {
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
  const reserve = () => places.push(0) - 1;
  const writeStream = (object: number, entries: string, content: Uint8Array) => {
    places[object] = written + held;
    push(Buffer.from(`${object} 0 obj\n<<${entries}/Length ${content.length}>>\nstream\n`, 'latin1'));
    push(content);
    push(Buffer.from('\nendstream\nendobj\n'));
  };
  const pack = () => {
    if (packed.length === 0) return;
    const stream = reserve();
    packed.forEach(({ object }, index) => {
      places[object] = -(stream * mostPacked + index);
    });
    const { head, bodies } = joinPacked(packed);
    const entries = `/Type/ObjStm/N ${packed.length}/First ${head.length}/Filter/FlateDecode`;
    packed = [];
    writeStream(stream, entries, deflateSync(Buffer.from(head + bodies, 'latin1')));
  };
  return {
    reserve,
    write: (object, body) => {
      packed.push({ object, body });
      if (packed.length === mostPacked) pack();
    },
    writeStream,
    drain: async () => {
      if (held >= enough) await flush();
    },
    end: async (trailer) => {
      pack();
      const table = reserve();
      places[table] = written + held;
      const size = `/Type/XRef/Size ${places.length}/W[1 5 2]/Filter/FlateDecode`;
      writeStream(table, `${size}${trailer}`, deflateSync(tableOf(places)));
      push(Buffer.from(`startxref\n${places[table]}\n%%EOF\n`));
      await flush();
      return written;
    },
  };
}

function joinPacked(packed: readonly { object: number; body: string }[]): { head: string; bodies: string } {
  let head = '';
  let bodies = '';
  for (const { object, body } of packed) {
    head += `${object} ${bodies.length} `;
    bodies += `${body}\n`;
  }
  return { head, bodies };
}

/** Eight bytes an object: its kind, and where it is (ISO 32000-1, 7.5.8.3). */
function tableOf(places: readonly number[]): Buffer {
  const table = Buffer.alloc(8 * places.length);
  places.forEach((place, object) => {
    const at = 8 * object;
    table[at] = object === 0 ? 0 : place < 0 ? 2 : 1;
    table.writeUIntBE(place < 0 ? Math.floor(-place / mostPacked) : place, at + 1, 5);
    table.writeUInt16BE(place < 0 ? -place % mostPacked : 0, at + 6);
  });
  return table;
}
