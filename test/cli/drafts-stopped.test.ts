import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kazakhstan } from '../support/library.js';
import { type MailServer, password, startMailServer, user } from '../support/mail-server.js';

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const rows = 400;

let mail: MailServer;

beforeEach(async () => {
  mail = await startMailServer();
});

afterEach(() => mail.close());

async function aList(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'appealwright-'));
  const names = Array.from({ length: rows }, (_, index) => `Writer ${index}\n`);
  await writeFile(join(folder, 'list.csv'), `name\n${names.join('')}`);
  return join(folder, 'list.csv');
}

/** Runs the program on a list; once so many drafts are there, it gets the signal. */
async function run(list: string, stop?: { at: number; signal: NodeJS.Signals }) {
  const words = ['--imap', mail.address, '--campaign', kazakhstan, '--target', 'president'];
  const supporters = ['--supporters', list, '--consent', 'stall in Leeds; I agree; 2024-03-08'];
  const child = spawn(process.execPath, ['--import', 'tsx', program, 'drafts', ...words, ...supporters], {
    env: { ...process.env, IMAP_USER: user, IMAP_PASSWORD: password },
  });
  let stderr = '';
  child.stderr.on('data', (bytes) => {
    stderr += bytes;
  });
  const ended = once(child, 'close');
  while (stop && child.exitCode === null && mail.drafts().length < stop.at)
    await new Promise((resolve) => setTimeout(resolve, 5));
  if (stop) child.kill(stop.signal);
  const [code, signal] = await ended;
  return { code, signal, stderr };
}

const subjects = () =>
  mail.drafts().map(({ eml }) => /Writer \d+/.exec(eml.toString())?.[0] ?? eml.toString().slice(0, 80));

test('Ctrl-C stops between two drafts and says so; kill -9 leaves no more behind; then each is there once', async () => {
  const list = await aList();
  const stopped = await run(list, { at: 40, signal: 'SIGINT' });
  expect([stopped.code, stopped.stderr.trim().split('\n').at(-1)]).toEqual([
    130,
    'Stopped. What was placed stays in the mailbox: run the same again, and it goes on from there.',
  ]);
  expect(mail.drafts().length).toBeLessThan(rows);
  for (const at of [120, 200, 300])
    expect(await run(list, { at, signal: 'SIGKILL' })).toMatchObject({ signal: 'SIGKILL' });
  expect(mail.drafts().length).toBeLessThan(rows);
  expect(await run(list)).toMatchObject({ code: 0 });
  expect(subjects().sort()).toEqual(Array.from({ length: rows }, (_, number) => `Writer ${number}`).sort());
}, 180_000);
