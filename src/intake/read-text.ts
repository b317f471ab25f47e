import { readFile } from 'node:fs/promises';
import type { Checked, Problem } from '../problem.js';

/** The text of a file that staff edit: UTF-8, with or without a byte order mark. `name` is how messages call it. */
export async function readText(path: string, name: string): Promise<Checked<string>> {
  try {
    return { value: decoder.decode(await readFile(path)), problems: [] };
  } catch (error) {
    return { problems: [describeFailure(error, name)] };
  }
}

/** Throws a TypeError for bytes that are not UTF-8, and takes a byte order mark away. */
const decoder = new TextDecoder('utf-8', { fatal: true });

function describeFailure(error: unknown, name: string): Problem {
  if (error instanceof TypeError) return unreadable(name, 'The file is not UTF-8.', 'Save it as UTF-8.');
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT')
    return unreadable(name, 'The file is missing.', 'Put it there, or take its folder away.');
  if (code === 'EISDIR') return unreadable(name, 'This is a folder.', 'A file is wanted here.');
  return unreadable(name, `The file cannot be read (${code ?? String(error)}).`, 'Let the program read it.');
}

export function unreadable(where: string, message: string, fix: string): Problem {
  return { code: 'unreadable', severity: 'error', where, message, fix };
}
