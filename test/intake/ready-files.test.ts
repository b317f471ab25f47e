import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLibrary } from '../../src/intake/read-library.js';
import { loadShippedFiles, type ReadyFiles } from '../../src/intake/ready-files.js';
import { kazakhstan, library, templatesFolder } from '../support/library.js';

const folder = mkdtempSync(join(tmpdir(), 'ready-'));
afterAll(() => rmSync(folder, { recursive: true }));

const program = fileURLToPath(new URL('../../src/intake/ready-files.ts', import.meta.url));

/** What the build writes, read back. */
async function shipped(): Promise<ReadyFiles> {
  const ready: ReadyFiles = new Map();
  await readLibrary(templatesFolder, ready);
  return new Map(Object.entries(JSON.parse(JSON.stringify(Object.fromEntries(ready)))));
}

function ready(text: string): ReadyFiles {
  const path = join(folder, 'ready-files.json');
  writeFileSync(path, text);
  return loadShippedFiles(path);
}

test('the library of ready files is the one that reading makes, and nothing of it is read again', async () => {
  const files = await shipped();
  const known = [...files.keys()];
  const { value, problems } = await readLibrary(templatesFolder, files);
  expect(problems).toEqual([]);
  expect(value).toEqual(library);
  expect([...files.keys()]).toEqual(known);
});

test('a file that was changed is read, and its mistakes are told', async () => {
  const templates = join(folder, 'templates');
  cpSync(templatesFolder, templates, { recursive: true });
  const frame = join(templates, 'letters/en/prosecutor-full.hbs');
  writeFileSync(frame, `${readFileSync(frame, 'utf8')}{{demnds}}\n`);
  const campaign = join(templates, 'campaigns', kazakhstan, 'campaign.yaml');
  writeFileSync(campaign, readFileSync(campaign, 'utf8').replace(/^state: active/m, 'state: closed'));
  const { value, problems } = await readLibrary(templates, await shipped());
  expect(problems.map(({ where }) => where)).toEqual([
    expect.stringMatching(/^en\/prosecutor-full\.hbs:\d+:\d+$/),
  ]);
  expect(value.campaigns.get(kazakhstan)?.state).toBe('closed');
});

test('a file under the name of another is read: its folder is checked', async () => {
  const templates = join(folder, 'renamed');
  cpSync(templatesFolder, templates, { recursive: true });
  cpSync(join(templates, 'campaigns', kazakhstan), join(templates, 'campaigns/copy'), { recursive: true });
  const { problems } = await readLibrary(templates, await shipped());
  expect(problems.map(({ code, where }) => [code, where])).toEqual([
    ['slug-differs', expect.stringContaining('copy/campaign.yaml')],
  ]);
});

test('a file with mistakes is never ready', async () => {
  const templates = join(folder, 'wrong');
  cpSync(templatesFolder, templates, { recursive: true });
  writeFileSync(join(templates, 'letters/ru/phrases.json'), '{}');
  const files: ReadyFiles = new Map();
  const first = await readLibrary(templates, files);
  const second = await readLibrary(templates, files);
  expect(first.problems.length).toBeGreaterThan(0);
  expect(second.problems).toEqual(first.problems);
});

test('what the build has written is taken', () => {
  expect(ready('{"a": {"slug": "b"}}')).toEqual(new Map([['a', { slug: 'b' }]]));
});

test.each([
  ['cut off', '{"a": {"slug"'],
  ['empty', ''],
  ['null', 'null'],
])('files that are %s make nothing ready, and the library is read', async (_, text) => {
  const files = ready(text);
  expect(files.size).toBe(0);
  expect((await readLibrary(templatesFolder, files)).value).toEqual(library);
});

test('files that an earlier program has read are not taken', () => {
  const path = join(folder, 'old.json');
  writeFileSync(path, '{"a": 1}');
  const earlier = new Date(statSync(program).mtimeMs - 1_000);
  utimesSync(path, earlier, earlier);
  expect(loadShippedFiles(path).size).toBe(0);
});

test('a program that was not built has none, and reads everything', () => {
  expect(loadShippedFiles(join(folder, 'nowhere.json')).size).toBe(0);
});
