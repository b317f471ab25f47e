import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../src/', import.meta.url));

export interface SourceFile {
  /** From `src`, with slashes: `letter/compose-letter.ts`. */
  path: string;
  text: string;
  /** Files of `src` that it imports. */
  files: string[];
  /** Packages and built-in modules that it imports. */
  packages: string[];
}

/** Every TypeScript file of the program with what it imports, types included. */
export const sourceFiles: SourceFile[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .sort()
  .map(read);

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const imported = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
  const isOurs = (name: string) => name.startsWith('.');
  return {
    path,
    text,
    files: imported
      .filter(isOurs)
      .map((name) => relative(root, join(root, dirname(path), name)).replace(/\.js$/, '.ts')),
    packages: imported.filter((name) => !isOurs(name)),
  };
}

/** The folder directly under `src`, or the file where it stands there itself. */
export function roomOf(path: string): string {
  return path.split('/')[0]?.replace(/\.ts$/, '') ?? '';
}
