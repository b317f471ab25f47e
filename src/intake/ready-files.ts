import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Checked } from '../problem.js';
import { readText } from './read-text.js';

/**
 * Files of templates as they were read before, by a digest of name and text: whoever finds a file here need not
 * parse it, nor load what parses. A file that anybody changed has another digest, and is read.
 */
export type ReadyFiles = Map<string, unknown>;

/** A file of templates: where it lies, and its name in what is said of it. */
export interface TemplateFile {
  path: string;
  name: string;
}

/**
 * A file's value from `ready`; or parsed, and kept there where nothing is wrong with it. `parser` brings what
 * parses, which need not be loaded for a file that is ready.
 */
export async function readUnlessReady<Value>(
  { path, name }: TemplateFile,
  ready: ReadyFiles,
  parser: () => Promise<(text: string) => Checked<Value>>,
): Promise<Checked<Value>> {
  const { value: text, problems } = await readText(path, name);
  if (text === undefined) return { problems };
  const digest = createHash('sha256').update(`${name}\n${text}`).digest('base64url');
  const known = ready.get(digest) as Value | undefined;
  if (known !== undefined) return { value: known, problems: [] };
  const parse = await parser();
  const found = parse(text);
  if (found.value !== undefined && found.problems.length === 0) ready.set(digest, found.value);
  return found;
}

/** What `npm run build` has read of the shipped templates, in the folder of the built program. */
export const shippedFilesName = 'ready-files.json';
const shippedFiles = fileURLToPath(new URL(`../${shippedFilesName}`, import.meta.url));

/**
 * The files that this very program has read when it was built. Where there are none, or they are older than the
 * program or broken, none are ready, and all are read.
 */
export function loadShippedFiles(path = shippedFiles): ReadyFiles {
  try {
    if (statSync(path).mtimeMs < statSync(fileURLToPath(import.meta.url)).mtimeMs) return new Map();
    return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>));
  } catch {
    return new Map();
  }
}
