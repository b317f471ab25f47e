import { createReadStream } from 'node:fs';
import { listLimits } from './limits.js';
import { listRefusal } from './list-problem.js';

/** The path of a list, or its bytes as they come: an upload, standard input. */
export type ListFile = string | AsyncIterable<Uint8Array>;

/** A list's bytes: the start of them, read ahead, and all of them. */
export interface Source {
  /** At most `listLimits.prefixBytes` and one piece more. */
  prefix: Buffer;
  /** Whether the prefix is all there is. */
  complete: boolean;
  /** All bytes from the start. A file can be read again and again, a stream once. */
  pieces: () => AsyncIterable<Buffer>;
}

/** Throws an `InputProblem` where the file is missing or unreadable. */
export async function openSource(file: ListFile): Promise<Source> {
  try {
    return typeof file === 'string' ? await openPath(file) : await openStream(file);
  } catch (error) {
    throw isFileError(error) ? unreadable(file, error.code) : error;
  }
}

async function openPath(path: string): Promise<Source> {
  const read = () => createReadStream(path) as AsyncIterable<Buffer>;
  const iterator = read()[Symbol.asyncIterator]();
  const { prefix, complete } = await readPrefix(iterator);
  await iterator.return?.();
  return { prefix, complete, pieces: read };
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

function isFileError(error: unknown): error is { code: string } {
  return typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error;
}

function unreadable(file: ListFile, code: string): Error {
  const path = typeof file === 'string' ? `"${file}"` : 'that was sent';
  return listRefusal(
    'list-unreadable',
    `The supporter list ${path} cannot be read (${code}).`,
    'Give the path of a CSV or XLSX file that you may read.',
  );
}
