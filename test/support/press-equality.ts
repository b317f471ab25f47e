import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRuns } from './pdf.js';

/** Every run of text with its box, to a micrometre: as pdf.js reads it. */
export async function boxesOf(bytes: Uint8Array): Promise<string[]> {
  const runs = await readRuns(bytes);
  return runs.map(({ page, text, ...box }) => {
    const sides = [box.left, box.right, box.top, box.bottom, box.size].map((side) => side.toFixed(3));
    return `${page} ${sides.join(' ')} ${text}`;
  });
}

export function has(program: 'pdftotext' | 'pdftoppm'): boolean {
  try {
    execFileSync(program, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Every word with its box, to 0.001 pt: as poppler reads it. */
export function wordBoxesOf(bytes: Uint8Array): string[] {
  const text = withFile(bytes, (file) => execFileSync('pdftotext', ['-bbox', file, '-']).toString());
  return text.split('\n').map((line) => line.replace(/(\.\d{3})\d+/g, '$1'));
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
