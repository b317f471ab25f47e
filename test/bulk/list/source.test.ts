import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPiped } from '../../../src/bulk/list/piped.js';
import { openSupporterList } from '../../../src/bulk/list/supporter-list.js';
import { collect, consent } from './lists.js';

const people = 'name,town\nAnn,Leeds\nБорис,Омск\n';

async function namesIn(file: string | Uint8Array): Promise<string[][]> {
  const list = await openSupporterList(file, { consent });
  const names = async () => (await collect(list.rows())).map((row) => row.supporter?.name ?? '');
  return [await names(), await names()];
}

test('bytes in memory can be read again and again', async () => {
  expect(await namesIn(Buffer.from(people))).toEqual([
    ['Ann', 'Борис'],
    ['Ann', 'Борис'],
  ]);
});

test('a named pipe, which gives its bytes once, can be read again too', async () => {
  const pipe = join(mkdtempSync(join(tmpdir(), 'appealwright-')), 'list');
  execFileSync('mkfifo', [pipe]);
  const [names] = await Promise.all([namesIn(pipe), writeFile(pipe, people)]);
  expect(names[1]).toEqual(['Ann', 'Борис']);
});

test('a list longer than memory should hold is asked for as a file', async () => {
  async function* pieces() {
    for (let piece = 0; piece < 5; piece++) yield Buffer.alloc(1_048_576, 'a');
  }
  expect(await readPiped(pieces(), 5 * 1_048_576)).toHaveLength(5 * 1_048_576);
  await expect(readPiped(pieces(), 4 * 1_048_576)).rejects.toThrow(
    'The supporter list that comes through the pipe has more than 4 MB. Save it to a file',
  );
});

test('a folder and a missing file are named with what would be right', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'appealwright-'));
  await expect(namesIn(folder)).rejects.toThrow(
    `The supporter list "${folder}" is a folder, not a file. Give the path of a CSV or XLSX file`,
  );
  const below = join(folder, 'list.csv', 'list.csv');
  writeFileSync(join(folder, 'list.csv'), people);
  await expect(namesIn(below)).rejects.toThrow('lies below something that is no folder.');
  await expect(namesIn(join(folder, 'none.csv'))).rejects.toThrow('does not exist.');
});
