import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { packageFolder } from '../../src/config.js';
import { runConfined } from '../../src/intake/confined.js';
import { documentLimits } from '../../src/intake/documents/limits.js';

jest.setTimeout(60_000);

/** Inside the package, which is all that a confined process may read. */
const cache = join(packageFolder, 'node_modules/.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'confined-'));
afterAll(() => rmSync(folder, { recursive: true }));

function runScript(source: string) {
  const file = join(folder, 'script.mjs');
  writeFileSync(file, source);
  return runConfined(Buffer.from('words'), { program: file, limits: documentLimits, name: 'a.txt' });
}

test('a confined process gets its bytes and its name, and answers', async () => {
  const ending = await runScript(`import { buffer } from 'node:stream/consumers';
    process.stdout.write(String(await buffer(process.stdin)) + process.argv[2]);`);
  expect(ending).toEqual({ output: Buffer.from('wordsa.txt') });
});

test('it reads no file but its program, writes none, starts nothing and sees no environment', async () => {
  const ending = await runScript(`import fs from 'node:fs'; import { execFileSync } from 'node:child_process';
    const can = (act) => { try { act(); return true; } catch { return false; } };
    process.stdout.write(JSON.stringify([
      can(() => fs.readFileSync('/etc/hostname')), can(() => fs.writeFileSync('${folder}/a', '')),
      can(() => execFileSync('/bin/true')), Object.keys(process.env)]));`);
  expect('output' in ending && JSON.parse(ending.output.toString())).toEqual([false, false, false, []]);
});

test.each([
  ['its heap', 'const all = []; for (;;) all.push({ a: [1, 2, 3] });'],
  ['what is outside of its heap', 'const all = []; for (;;) all.push(Buffer.alloc(1e6, 1));'],
])('a process that fills %s is ended for it', async (_, source) => {
  expect(await runScript(source)).toEqual({ limit: 'memory' });
});

test('a process that answers without end is ended for it', async () => {
  const ending = await runScript(`const piece = 'a'.repeat(1e6); for (;;) if (!process.stdout.write(piece))
    await new Promise((go) => process.stdout.once('drain', go));`);
  expect(ending).toEqual({ limit: 'output' });
});

test('a process that dies says what it said last', async () => {
  expect(await runScript('console.error("alas"); process.exit(3);')).toEqual({ crashed: 'alas\n' });
});
