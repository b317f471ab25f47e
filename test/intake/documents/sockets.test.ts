import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageFolder } from '../../../src/config.js';
import { docxOf, wordParagraph } from './documents.js';

const execute = promisify(execFile);

mkdirSync(join(packageFolder, 'node_modules/.cache'), { recursive: true });
const folder = mkdtempSync(join(packageFolder, 'node_modules/.cache/reader-'));
afterAll(() => rmSync(folder, { recursive: true }));

const reader = join(folder, 'dist/cli/read-document.js');

beforeAll(async () => {
  await execute(process.execPath, [
    '--import',
    'tsx',
    join(packageFolder, 'src/build.ts'),
    join(folder, 'dist'),
  ]);
}, 120_000);

const links = (href: string) =>
  `<Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${href}" TargetMode="External"/>`;

/** Documents that name places in the network. */
const reaching: readonly [string, () => Promise<Buffer>][] = [
  ['txt', async () => Buffer.from('Freeland. http://127.0.0.1:9/a')],
  ['md', async () => Buffer.from('# Freeland\n\n![a](http://127.0.0.1:9/a.png) text')],
  [
    'html',
    async () =>
      Buffer.from(
        '<!DOCTYPE html SYSTEM "http://127.0.0.1:9/a.dtd"><link rel=stylesheet href="http://127.0.0.1:9/a.css"><p>Freeland<img src="http://127.0.0.1:9/a.png">',
      ),
  ],
  [
    'docx',
    async () => docxOf({ body: wordParagraph('Freeland'), links: links('http://127.0.0.1:9/a.dotx') }),
  ],
];

/** Ends the process with 77 as soon as anything asks for a socket or a name. */
const alarm = `import net from 'node:net'; import dns from 'node:dns'; import { syncBuiltinESMExports as sync } from 'node:module';
const stop = () => process.exit(77);
net.Socket.prototype.connect = stop; dns.lookup = stop; dns.resolve = stop; globalThis.fetch = stop; sync();`;

test('the alarm against sockets rings', async () => {
  const words = ['--import', join(folder, 'alarm.mjs'), '-e', 'fetch("http://127.0.0.1:9")'];
  writeFileSync(join(folder, 'alarm.mjs'), alarm);
  await expect(execute(process.execPath, words)).rejects.toMatchObject({ code: 77 });
});

test.each(reaching)('what reads %s opens no socket', async (_, make) => {
  writeFileSync(join(folder, 'alarm.mjs'), alarm);
  const run = execute(process.execPath, ['--import', join(folder, 'alarm.mjs'), reader, 'statement']);
  run.child.stdin?.end(await make());
  expect((await run).stdout).toContain('Freeland');
});
