import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageFolder } from '../src/config.js';
import { xlsx } from './bulk/list/lists.js';
import { kazakhstan } from './support/library.js';
import { runCommand } from './support/terminal.js';

const execute = promisify(execFile);

function node(...words: string[]): Promise<{ stdout: Buffer; stderr: Buffer }> {
  return execute(process.execPath, words, { encoding: 'buffer' });
}

/** Below the package, where the built program finds templates and packages, and not where the real one is. */
mkdirSync(join(packageFolder, 'node_modules/.cache'), { recursive: true });
const folder = mkdtempSync(join(packageFolder, 'node_modules/.cache/built-'));
afterAll(() => rmSync(folder, { recursive: true }));

const program = join(folder, 'dist/cli/main.js');

beforeAll(async () => {
  await node('--import', 'tsx', join(packageFolder, 'src/build.ts'), join(folder, 'dist'));
}, 120_000);

const about = ['--campaign', kazakhstan, '--target', 'prosecutor-general', '--date', '2023-08-15'];

test.each(['pdf', 'eml', 'html'])(
  'the built program writes the %s that the sources write',
  async (format) => {
    const hannah = ['--name', 'Hannah Whitfield', '--town', 'Leeds', '--country', 'GB'];
    const words = ['letter', ...about, '--language', 'ru', ...hannah, '--format', format];
    const built = await node(program, ...words);
    const { stdout, stderr } = await runCommand(...words);
    expect(built.stdout.equals(stdout)).toBe(true);
    expect(built.stderr.toString()).toBe(stderr);
  },
);

test('the built program makes the volumes that the sources make', async () => {
  const list = join(folder, 'list.csv');
  writeFileSync(list, 'name,town,country,language\nZoë Łukasz,Leeds,GB,en\nАнна Иванова,Bath,GB,ru\n');
  const consent = ['--consent', 'stall in Leeds; I agree; 2023-08-01'];
  const words = ['bulk', ...about, '--supporters', list, ...consent, '--format', 'pdf', '--out'];
  const { stderr } = await node(program, ...words, join(folder, 'built'));
  // V8 complains of flags that it does not know.
  expect(stderr.toString()).not.toMatch(/unrecognized|flag/);
  await runCommand(...words, join(folder, 'sources'));
  const volumes = readdirSync(join(folder, 'sources')).filter((name) => name.endsWith('.zip'));
  expect(volumes).toHaveLength(1);
  for (const name of volumes) {
    const [built, fromSources] = ['built', 'sources'].map((run) => readFileSync(join(folder, run, name)));
    expect(built?.equals(fromSources as Buffer)).toBe(true);
  }
});

test('the built program reads a statement and a spreadsheet, each in a process of its own', async () => {
  writeFileSync(join(folder, 'a.txt'), 'Weavers in Velden\n\nWe call on the mayor to release Zoë Łukasz.\n');
  const { stdout } = await node(program, 'statement', join(folder, 'a.txt'), '--json');
  expect(JSON.parse(stdout.toString())).toMatchObject({ demands: [{ text: 'release Zoë Łukasz' }] });
  const list = join(folder, 'list.xlsx');
  writeFileSync(
    list,
    xlsx([
      ['name', 'town', 'consent'],
      ['Zoë Łukasz', 'Leeds', 'yes'],
    ]),
  );
  const words = ['bulk', ...about, '--supporters', list, '--format', 'pdf', '--preflight', '--json'];
  expect(JSON.parse((await node(program, ...words)).stdout.toString())).toMatchObject({ letters: 1 });
});

test('a mistake ends the built program with a sentence and 2', async () => {
  const failing = node(program, 'letter', ...about, '--language', 'xx', '--blank', '--format', 'pdf');
  const { code, stderr } = (await failing.catch((error) => error)) as { code: number; stderr: Buffer };
  expect(code).toBe(2);
  expect(stderr.toString()).toContain('"xx"');
});

test('whoever follows an error finds our sources that the maps name', () => {
  const cli = join(folder, 'dist/cli');
  const sources = readdirSync(cli)
    .filter((name) => name.endsWith('.map'))
    .flatMap((name) => (JSON.parse(readFileSync(join(cli, name), 'utf8')) as { sources: string[] }).sources)
    .map((source) => join(cli, source))
    .filter((source) => source.startsWith(join(packageFolder, 'src')));
  expect(sources).toContain(join(packageFolder, 'src/cli/run.ts'));
  expect(sources.filter((source) => !existsSync(source))).toEqual([]);
});
