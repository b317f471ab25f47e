import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { describeFault, isFileFault } from '../file-fault.js';
import { listLimits } from './limits.js';
import { listRefusal } from './list-problem.js';
import { readPiped } from './piped.js';

/** A list: the path of a file or pipe, all its bytes, or its bytes as they come, an upload. */
export type ListFile = string | Uint8Array | AsyncIterable<Uint8Array>;

/** A list's bytes: the start of them, read ahead, and all of them. */
export interface Source {
  /** At most `listLimits.prefixBytes` and one piece more. */
  prefix: Buffer;
  /** Whether the prefix is all there is. */
  complete: boolean;
  /** All bytes from the start. A file and bytes can be read again and again, a stream once. */
  pieces: () => AsyncIterable<Buffer>;
}

/** Throws an `InputProblem` where the file is missing or unreadable. */
export async function openSource(file: ListFile): Promise<Source> {
  if (typeof file === 'string') return explained(file, () => openPath(file));
  return file instanceof Uint8Array ? openBytes(file) : explained(undefined, () => openStream(file));
}

/** What is no regular file may give its bytes once only: a pipe, a device. */
async function openPath(path: string): Promise<Source> {
  const found = await stat(path);
  const read = () => createReadStream(path) as AsyncIterable<Buffer>;
  if (!found.isFile() && !found.isDirectory()) return openBytes(await readPiped(read()));
  const iterator = read()[Symbol.asyncIterator]();
  const { prefix, complete } = await readPrefix(iterator);
  await iterator.return?.();
  return { prefix, complete, pieces: () => explainedPieces(path, read) };
}

/** Bytes handed on at a time. */
const pieceBytes = 65_536;

function openBytes(bytes: Uint8Array): Source {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let at = 0; at < all.length; at += pieceBytes) yield all.subarray(at, at + pieceBytes);
  }
  const { prefixBytes } = listLimits;
  return { prefix: all.subarray(0, prefixBytes), complete: all.length <= prefixBytes, pieces };
}

async function openStream(stream: AsyncIterable<Uint8Array>): Promise<Source> {
  const iterator = stream[Symbol.asyncIterator]();
  const { prefix, complete } = await readPrefix(iterator);
  let begun = false;
  const pieces = () => {
    if (begun) throw new Error('A supporter list that comes as a stream can be read once.');
    begun = true;
    return joined(prefix, iterator);
  };
  return { prefix, complete, pieces };
}

async function readPrefix(
  iterator: AsyncIterator<Uint8Array>,
): Promise<{ prefix: Buffer; complete: boolean }> {
  const pieces: Uint8Array[] = [];
  for (let size = 0; size < listLimits.prefixBytes; ) {
    const { done, value } = await iterator.next();
    if (done) return { prefix: Buffer.concat(pieces), complete: true };
    pieces.push(value);
    size += value.length;
  }
  return { prefix: Buffer.concat(pieces), complete: false };
}

async function* joined(prefix: Buffer, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Buffer> {
  try {
    yield prefix;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield Buffer.from(next.value);
  } finally {
    await rest.return?.();
  }
}

async function explained<T>(path: string | undefined, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** A file may also fail while it is read: it is taken away, its disk is pulled out. */
async function* explainedPieces(path: string, read: () => AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* read();
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string | undefined, error: unknown): unknown {
  if (!isFileFault(error)) return error;
  return listRefusal(
    'list-unreadable',
    `The supporter list ${path === undefined ? 'that was sent' : `"${path}"`} ${describeFault(error)}.`,
    'Give the path of a CSV or XLSX file that you may read, or - for a list from a pipe.',
  );
}
