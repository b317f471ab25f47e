import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kazakhstan } from '../support/library.js';
import { runCommand } from '../support/terminal.js';

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

async function aRun(rows: number) {
  const folder = await mkdtemp(join(tmpdir(), 'appealwright-'));
  const names = Array.from({ length: rows }, (_, index) => `Writer ${index}\n`);
  await writeFile(join(folder, 'list.csv'), `name\n${names.join('')}`);
  const out = join(folder, 'out');
  const consent = ['--consent', 'stall in Leeds; I agree; 2024-03-08'];
  const list = ['--supporters', join(folder, 'list.csv'), '--out', out];
  const words = ['bulk', '--campaign', kazakhstan, '--target', 'president', '--format', 'pdf'];
  return { out, words: [...words, ...list, ...consent] };
}

const volumesIn = async (folder: string) =>
  (await readdir(folder)).filter((name) => name.startsWith('volume')).sort();

async function manifestOf(out: string): Promise<{ date: string; volumes: unknown[] }> {
  return JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s leaves whole volumes only, says so, and exits with %i', async (signal, code) => {
  const { out, words } = await aRun(30_000);
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...words, '--volume-size', '300']);
  let stderr = '';
  child.stderr.on('data', (bytes) => {
    stderr += bytes;
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  while (!existsSync(join(out, 'manifest.json')) && child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill(signal);
  expect(await ended).toBe(code);
  expect(stderr.trim().split('\n').at(-1)).toBe(
    `Stopped. What is whole stays in ${out}: run the same again, and it goes on from there.`,
  );
  const { volumes } = await manifestOf(out);
  expect(await readdir(out)).toHaveLength(volumes.length + 1);
});

test('a folder that cannot be one exits with 2 and a sentence', async () => {
  const { out, words } = await aRun(2);
  await writeFile(out, '');
  const { code, stderr } = await runCommand(...words);
  expect(stderr).toContain(
    `error: folder of the run: ${out} is a file, not a folder. Give a folder that you may write to`,
  );
  expect(code).toBe(2);
});

test('a manifest that is none exits with 2 and a sentence', async () => {
  const { out, words } = await aRun(2);
  await mkdir(out);
  await writeFile(join(out, 'manifest.json'), '{"name": "something else"}');
  const { code, stderr } = await runCommand(...words);
  expect(stderr).toContain(`error: ${join(out, 'manifest.json')}: This is not the manifest of a run`);
  expect(code).toBe(2);
});

test('a run without a day goes on with the day on which it was begun, and says so', async () => {
  const { out, words } = await aRun(3);
  await runCommand(...words, '--date', '2024-10-01', '--volume-size', '2');
  const before = await volumesIn(out);
  const again = await runCommand(...words, '--volume-size', '2');
  expect(again.stderr).toContain('was begun with letters of 2024-10-01, and goes on so.');
  expect(again.stdout.toString()).toContain('3 letters in 2 volumes, all whole already.');
  expect(await volumesIn(out)).toEqual(before);
  expect((await manifestOf(out)).date).toBe('2024-10-01');
});

test('another day that was asked for, or other settings, are another run', async () => {
  const { words } = await aRun(3);
  await runCommand(...words, '--date', '2024-10-01');
  for (const other of [
    ['--date', '2024-10-02'],
    ['--length', 'short'],
  ]) {
    const { code, stderr } = await runCommand(...words, ...other);
    expect(stderr).toContain('The folder holds a run with other settings');
    expect(stderr).not.toContain('goes on so');
    expect(code).toBe(2);
  }
});
