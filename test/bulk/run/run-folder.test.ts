import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainFaults, inRunFolder } from '../../../src/bulk/run/run-folder.js';

async function aFolder(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'appealwright-')), 'out');
}

async function locked(owner: unknown): Promise<string> {
  const folder = await aFolder();
  await inRunFolder(folder, async () => {});
  await writeFile(join(folder, 'run.lock'), typeof owner === 'string' ? owner : JSON.stringify(owner));
  return folder;
}

const files = (folder: string) => () => readdir(folder);

test('while a run works in a folder, a second one is told who does, and afterwards it may', async () => {
  const folder = await aFolder();
  await inRunFolder(folder, async () => {
    await expect(inRunFolder(folder, async () => {})).rejects.toThrow(
      `Another run works in this folder: process ${process.pid} of ${hostname()}. Wait for its end`,
    );
    expect(await readdir(folder)).toEqual(['run.lock']);
  });
  expect(await inRunFolder(folder, files(folder))).toEqual(['run.lock']);
  expect(await readdir(folder)).toEqual([]);
});

test('a run that fails gives the folder free', async () => {
  const folder = await aFolder();
  const failing = inRunFolder(folder, async () => {
    throw new Error('No.');
  });
  await expect(failing).rejects.toThrow('No.');
  expect(await readdir(folder)).toEqual([]);
});

test('the lock of a process that is dead is taken over, that of a living one is not', async () => {
  const { pid: dead } = spawnSync(process.execPath, ['--version']);
  const left = await locked({ pid: dead, host: hostname() });
  await inRunFolder(left, async () => {
    expect(JSON.parse(await readFile(join(left, 'run.lock'), 'utf8'))).toEqual({
      pid: process.pid,
      host: hostname(),
    });
  });
  const living = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  const folder = await locked({ pid: living.pid, host: hostname() });
  await expect(inRunFolder(folder, async () => {})).rejects.toThrow(`process ${living.pid} of`);
  const ended = new Promise((resolve) => living.once('exit', resolve));
  living.kill();
  await ended;
});

test('our own number is a dead process’s where we hold no lock; another machine’s cannot be judged', async () => {
  const ours = await locked({ pid: process.pid, host: hostname() });
  expect(await inRunFolder(ours, files(ours))).toEqual(['run.lock']);
  const theirs = await locked({ pid: 1, host: 'elsewhere' });
  await expect(inRunFolder(theirs, async () => {})).rejects.toThrow(
    `process 1 of elsewhere. Wait for its end, or give another folder; if that process is no more, delete ${join(theirs, 'run.lock')}.`,
  );
});

test('of many that begin at once, in a fresh folder or one with a dead lock, one works', async () => {
  for (const folder of [await aFolder(), await locked({ pid: 2 ** 22 - 3, host: hostname() })]) {
    let working = 0;
    let most = 0;
    const work = async () => {
      working += 1;
      most = Math.max(most, working);
      await new Promise((resolve) => setTimeout(resolve, 20));
      working -= 1;
    };
    const ends = await Promise.allSettled(Array.from({ length: 8 }, () => inRunFolder(folder, work)));
    expect(most).toBe(1);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await readdir(folder)).toEqual([]);
  }
});

test('a lock that says nothing is taken over', async () => {
  const folder = await locked('');
  expect(await inRunFolder(folder, files(folder))).toEqual(['run.lock']);
});

test('a file where the folder should be, or above it, is named', async () => {
  const folder = await aFolder();
  await writeFile(folder, '');
  const nothing = async () => {};
  await expect(inRunFolder(folder, nothing)).rejects.toThrow(`${folder} is a file, not a folder.`);
  await expect(inRunFolder(join(folder, 'x'), nothing)).rejects.toThrow('lies below something that is no');
});

test('folders above it are made; a link that leads nowhere is named and ends nothing', async () => {
  const folder = join(await aFolder(), 'spring', 'letters');
  expect(await inRunFolder(folder, files(folder))).toEqual(['run.lock']);
  const link = await aFolder();
  await symlink('/nowhere/at/all', link);
  await expect(inRunFolder(join(link, 'x'), async () => {})).rejects.toThrow(`${link} does not exist.`);
});

test('a folder that is taken away meanwhile is told of', async () => {
  const folder = await aFolder();
  const work = inRunFolder(folder, async () => {
    await rm(folder, { recursive: true });
    await writeFile(join(folder, 'volume'), '');
  });
  await expect(work).rejects.toThrow(`${join(folder, 'volume')} does not exist. Give a folder`);
});

test('a full disk is told with the folder, other failures stay as they are', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', syscall: 'write' });
  await expect(explainFaults('/letters', () => Promise.reject(full))).rejects.toThrow(
    '/letters cannot be written: the disk is full. Give a folder that you may write to',
  );
  const bug = new TypeError('x is not a function');
  await expect(explainFaults('/letters', () => Promise.reject(bug))).rejects.toBe(bug);
});
