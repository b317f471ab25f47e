import { closeSync, openSync, writeSync } from 'node:fs';
import { createOut } from '../../src/document/out.js';
import type { PdfOptions } from '../../src/document/pdf/options.js';
import { createPress } from '../../src/document/pdf/press/press.js';
import type { Letter } from '../../src/letter/letter.js';

/** Puts a letter into a file and returns its bytes. */
export type FileMaker = (letter: Letter, path: string) => number;

/** Our way from a letter to its file. */
export function createFileMaker(options: PdfOptions): FileMaker {
  const press = createPress(options);
  const out = createOut();
  return (letter, path) => {
    out.at = 0;
    press.printTo(letter, out);
    return writeWhole(path, out.bytes.subarray(0, out.at));
  };
}

/** Create, write, close: the least that a file costs. */
export function writeWhole(path: string, bytes: Uint8Array): number {
  const file = openSync(path, 'w');
  writeSync(file, bytes, 0, bytes.length);
  closeSync(file);
  return bytes.length;
}
