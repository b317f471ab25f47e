import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchFolder } from '../../src/intake/watch-folder.js';

let folder: string;
let calls: number;
let failures: Error[];
let stop: () => Promise<void>;
let noticed: () => void;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'appealwright-'));
  await mkdir(join(folder, 'campaigns'));
  calls = 0;
  failures = [];
});

afterEach(async () => {
  await stop();
  await rm(folder, { recursive: true });
});

/** Watches, and resolves once a change was noticed after `change`. */
async function afterChange(change: () => Promise<void>, react = async () => {}): Promise<void> {
  const seen = new Promise<void>((resolve) => {
    noticed = resolve;
  });
  stop = await watchFolder(
    folder,
    async () => {
      calls += 1;
      await react();
      noticed();
    },
    (error) => {
      failures.push(error);
      noticed();
    },
  );
  await change();
  await seen;
}

test('a file written deep in the folder is noticed', async () => {
  await afterChange(() => writeFile(join(folder, 'campaigns', 'campaign.yaml'), 'state: closed\n'));
  expect(calls).toBe(1);
});

test('a file put in the place of another, as editors do, is noticed', async () => {
  await writeFile(join(folder, 'a.yaml'), 'state: active\n');
  await afterChange(async () => {
    await writeFile(join(folder, '..', 'a.part'), 'state: closed\n');
    await rename(join(folder, '..', 'a.part'), join(folder, 'a.yaml'));
  });
  expect(calls).toBe(1);
});

test('changes that come together are one', async () => {
  await afterChange(async () => {
    for (let number = 0; number < 20; number += 1) await writeFile(join(folder, `${number}.hbs`), 'words\n');
  });
  expect(calls).toBe(1);
});

test('what goes wrong while a change is read is told, and the next change is read again', async () => {
  let first = true;
  await afterChange(
    () => writeFile(join(folder, 'a.yaml'), 'one\n'),
    async () => {
      if (!first) return;
      first = false;
      throw new Error('too many open files');
    },
  );
  expect(failures.map(({ message }) => message)).toEqual(['too many open files']);
  const again = new Promise<void>((resolve) => {
    noticed = resolve;
  });
  await writeFile(join(folder, 'a.yaml'), 'two\n');
  await again;
  expect(calls).toBe(2);
});
