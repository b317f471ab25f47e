import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ImapFlow } from 'imapflow';
import { simpleParser } from 'mailparser';
import { type Dovecot, startDovecot } from '../support/dovecot.js';
import { kazakhstan } from '../support/library.js';

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

const rows = 10_000;
const kills = 10;

let dovecot: Dovecot;

beforeAll(async () => {
  dovecot = await startDovecot();
}, 60_000);

afterAll(() => dovecot?.stop());

function aRun(list: string): ChildProcess {
  const { port, user, password, certificate } = dovecot;
  const words = [
    '--imap',
    `imaps://localhost:${port}`,
    '--campaign',
    kazakhstan,
    '--target',
    'president',
    '--json',
  ];
  const supporters = ['--supporters', list, '--consent', 'stall in Leeds; I agree; 2024-03-08'];
  return spawn(process.execPath, ['--import', 'tsx', program, 'drafts', ...words, ...supporters], {
    env: { ...process.env, IMAP_USER: user, IMAP_PASSWORD: password, NODE_EXTRA_CA_CERTS: certificate },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function loggedIn<T>(work: (client: ImapFlow) => Promise<T>): Promise<T> {
  const { port, user, password, certificate } = dovecot;
  const auth = { user, pass: password };
  const tls = { ca: await readFile(certificate) };
  const client = new ImapFlow({ host: 'localhost', port, secure: true, auth, tls, logger: false });
  await client.connect();
  return work(client).finally(() => client.logout());
}

/** Kills a run once so many drafts are there, or says that it ended before. */
async function killAt(child: ChildProcess, count: number): Promise<void> {
  await loggedIn(async (client) => {
    while (child.exitCode === null) {
      const status = await client.status('Entwürfe', { messages: true });
      if (status && (status.messages ?? 0) >= count) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  expect(child.exitCode).toBeNull();
  child.kill('SIGKILL');
  await once(child, 'exit');
}

test(`${rows} drafts, killed ${kills} times, are there once each`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'appealwright-'));
  const list = join(folder, 'list.csv');
  const names = Array.from({ length: rows }, (_, index) => `Writer ${index} Айгүл`);
  await writeFile(list, `name,town\n${names.map((name) => `${name},Leeds\n`).join('')}`);
  for (let kill = 1; kill <= kills; kill++) await killAt(aRun(list), Math.floor((kill * rows) / (kills + 1)));
  const last = aRun(list);
  let report = '';
  let notes = '';
  last.stdout?.on('data', (bytes) => {
    report += bytes;
  });
  last.stderr?.on('data', (bytes) => {
    notes += bytes;
  });
  const [code] = await once(last, 'close');
  expect([code, notes]).toEqual([0, expect.not.stringContaining('error')]);
  const { drafts, placed, there } = JSON.parse(report);
  expect(drafts).toBe(rows);
  expect(placed + there).toBe(rows);
  const found: string[] = [];
  await loggedIn(async (client) => {
    await client.mailboxOpen('Entwürfe', { readOnly: true });
    for await (const { source, flags } of client.fetch('1:*', { source: true, flags: true })) {
      expect(flags?.has('\\Draft')).toBe(true);
      found.push(/Writer \d+ Айгүл/.exec((await simpleParser(source ?? '')).text ?? '')?.[0] ?? '?');
    }
  });
  expect(found.sort()).toEqual(names.sort());
}, 3_600_000);
