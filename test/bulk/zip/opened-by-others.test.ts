import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { path7za } from '7zip-bin';
import { createStoredZip } from '../../../src/bulk/zip/stored-zip.js';
import { writeBytes } from '../../../src/document/out.js';

const folder = mkdtempSync(join(tmpdir(), 'appealwright-'));
afterAll(() => rmSync(folder, { recursive: true }));

jest.setTimeout(180_000);

const entries = 66_000;

/** Past 65,535 entries, so with the records of Zip64. */
async function writeZip(): Promise<string> {
  const chunks: Uint8Array[] = [];
  const zip = createStoredZip((bytes) => void chunks.push(Buffer.from(bytes)));
  for (let number = 1; number <= entries; number += 1) {
    zip.add(`${number}-prosecutor-general-қаз.txt`, (out) =>
      writeBytes(out, Buffer.from(`letter ${number}`)),
    );
    await zip.drain();
  }
  await zip.end();
  const file = join(folder, 'volume.zip');
  writeFileSync(file, Buffer.concat(chunks));
  return file;
}

/** npm brings it without the right to be run. */
function sevenZip(): string {
  const program = join(folder, '7za');
  copyFileSync(path7za, program);
  chmodSync(program, 0o700);
  return program;
}

/** Programs that a machine may lack, which then open nothing here; and the words that make them print how many entries are whole. */
const python = 'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(len(z.infolist()), z.testzip())';
const others = [
  ['Info-ZIP', 'unzip', ['-tq'], 'No errors detected in compressed data'],
  ['Python', 'python3', ['-c', python], `${entries} None`],
] as const;

const volume = writeZip();

test('7-Zip opens a ZIP file of 66,000 letters and finds each of them whole', async () => {
  const output = execFileSync(sevenZip(), ['t', await volume], { encoding: 'utf8' });
  expect(output).toContain('Everything is Ok');
  expect(output).toMatch(new RegExp(`Files: ${entries}\\b`));
  expect(output).not.toMatch(/warning|error/i);
});

for (const [name, program, words, sentence] of others.filter(([, program]) => exists(program)))
  test(`${name} opens it too`, async () => {
    expect(execFileSync(program, [...words, await volume], { encoding: 'utf8' })).toContain(sentence);
  });

function exists(program: string): boolean {
  try {
    execFileSync('which', [program]);
    return true;
  } catch {
    return false;
  }
}
