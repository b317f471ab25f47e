import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRuns } from './pdf.js';

/** Every run of text with its box: `0 25.4 49.72 72.58 76.14 10.5 | 010000 Astana`, as pdf.js reads it, in mm. */
export async function boxesOf(bytes: Uint8Array): Promise<string[]> {
  const runs = await readRuns(bytes);
  return runs.map(({ page, text, ...box }) => {
    const sides = [box.left, box.right, box.top, box.bottom, box.size];
    return `${page} ${sides.join(' ')} | ${text}`;
  });
}

/** Boxes that are not the same to a thousandth of a millimetre or point, or do not hold the same words. */
export function differing(one: readonly string[], other: readonly string[]): [string, string][] {
  const count = Math.max(one.length, other.length);
  const pairs = Array.from({ length: count }, (_, index): [string, string] => [
    one[index] ?? '',
    other[index] ?? '',
  ]);
  return pairs.filter(([a, b]) => a !== b && !isSame(a, b));
}

function isSame(one: string, other: string): boolean {
  const [[box = '', ...words], [otherBox = '', ...otherWords]] = [one.split('|'), other.split('|')];
  const numbers = (text: string) => (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  const others = numbers(otherBox);
  const near = numbers(box).every((number, index) => Math.abs(number - (others[index] ?? 0)) < 0.001);
  return near && numbers(box).length === others.length && words.join('|') === otherWords.join('|');
}

export function has(program: 'pdftotext' | 'pdftoppm'): boolean {
  try {
    execFileSync(program, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Every word with its box, in pt: as poppler reads it. */
export function wordBoxesOf(bytes: Uint8Array): string[] {
  const text = withFile(bytes, (file) => execFileSync('pdftotext', ['-bbox', file, '-']).toString());
  return text.split('\n').map((line) => line.replace(/^ *<word (.*)>(.*)<\/word>/, '$1 | $2'));
}

/** The grey values of all pages at 60 dpi. */
export function pictureOf(bytes: Uint8Array): Buffer {
  return withFile(bytes, (file) =>
    execFileSync('pdftoppm', ['-gray', '-r', '60', file], { maxBuffer: 1 << 26 }),
  );
}

/** The largest difference between two pictures, 0 to 255. */
export function differenceOf(one: Buffer, other: Buffer): number {
  if (one.length !== other.length) return 255;
  return one.reduce((most, value, index) => Math.max(most, Math.abs(value - (other[index] ?? 0))), 0);
}

function withFile<Result>(bytes: Uint8Array, use: (file: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'press-'));
  try {
    writeFileSync(join(folder, 'letter.pdf'), bytes);
    return use(join(folder, 'letter.pdf'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
