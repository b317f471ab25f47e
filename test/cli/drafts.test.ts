import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { agreed, campaign, closeMailAccount, openMailAccount, runDrafts } from '../support/drafts-command.js';
import { accessToken, type MailServer, mailboxes, startMailServer } from '../support/mail-server.js';
import { hannah, runCommand } from '../support/terminal.js';

let mail: MailServer;

beforeEach(async () => {
  mail = await openMailAccount();
});

afterEach(() => closeMailAccount(mail));

const drafts = (...words: string[]) => runDrafts(mail, ...words);

async function aList(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'appealwright-'));
  await writeFile(join(folder, 'list.csv'), text);
  return join(folder, 'list.csv');
}

const people = (count: number) =>
  `name,town\n${Array.from({ length: count }, (_, index) => `Writer ${index},Leeds\n`).join('')}`;

async function writersThere(): Promise<string[]> {
  const texts = await Promise.all(mail.drafts().map(async ({ eml }) => (await simpleParser(eml)).text ?? ''));
  return texts.map((text) => /Writer \d+|Hannah Whitfield/.exec(text)?.[0] ?? '?');
}

describe('one writer', () => {
  test('has a letter among the drafts, unsent and without a word of where it comes from', async () => {
    const { code, stdout, stderr } = await drafts(...hannah);
    expect(stderr).not.toContain('error');
    expect(stdout.toString()).toMatch(/^1 draft placed in "Entwürfe" of localhost, [\d.]+ s/);
    expect(code).toBe(0);
    const [draft, ...others] = mail.drafts();
    expect(others).toEqual([]);
    expect(draft?.flags).toEqual(expect.arrayContaining(['\\Draft', '\\Seen']));
    const { text, headers } = await simpleParser(draft?.eml ?? '');
    expect(text).toContain('Hannah Whitfield');
    for (const field of ['from', 'date', 'message-id', 'x-mailer', 'user-agent'])
      expect([field, headers.has(field)]).toEqual([field, false]);
  });

  test('has the draft that "letter" writes, byte for byte', async () => {
    await drafts(...hannah, '--date', '2024-10-01');
    const letter = await runCommand(
      'letter',
      ...campaign,
      ...hannah,
      '--date',
      '2024-10-01',
      '--format',
      'eml',
    );
    expect(mail.drafts().map(({ eml }) => eml.toString())).toEqual([letter.stdout.toString()]);
  });

  test('may leave the name of the organisation out of the letter', async () => {
    await drafts(...hannah, '--without-organisation');
    const { text } = await simpleParser(mail.drafts()[0]?.eml ?? '');
    expect(text).toContain('human rights organisation');
    expect(text).not.toContain('Amnesty');
  });

  test('may have one for each of several targets, with the letter as PDF', async () => {
    const { stdout } = await drafts(...hannah, '--target', 'president,embassy-london', '--attach-pdf');
    expect(stdout.toString()).toContain('2 drafts placed');
    for (const { eml } of mail.drafts()) {
      const { attachments } = await simpleParser(eml);
      expect(attachments.map(({ contentType }) => contentType)).toEqual(['application/pdf']);
    }
  });

  test('has nothing doubled by asking twice', async () => {
    for (const words of [hannah, [...hannah, '--attach-pdf']]) await drafts(...words);
    const again = await drafts(...hannah);
    expect(again.stdout.toString()).toBe(
      '0 drafts placed in "Entwürfe" of localhost, beside 1 that was there already.\n',
    );
    expect((await drafts(...hannah, '--attach-pdf')).stdout.toString()).toMatch(/^0 drafts placed/);
    expect(mail.drafts()).toHaveLength(2);
  });

  test('may log in with a token', async () => {
    delete process.env.IMAP_PASSWORD;
    process.env.IMAP_ACCESS_TOKEN = accessToken;
    expect((await drafts(...hannah)).code).toBe(0);
    expect(mail.drafts()).toHaveLength(1);
  });
});

describe('a list', () => {
  test('has a draft for each row, and the same again adds none', async () => {
    const file = await aList(people(30));
    const words = ['--supporters', file, ...agreed];
    const first = await drafts(...words);
    expect(first.stdout.toString()).toMatch(/^30 drafts placed in "Entwürfe" of localhost, [\d.]+ s/);
    expect(first.code).toBe(0);
    expect(new Set(await writersThere()).size).toBe(30);
    const again = await drafts(...words, '--json');
    expect(JSON.parse(again.stdout.toString())).toMatchObject({ drafts: 30, placed: 0, there: 30 });
    expect(mail.drafts()).toHaveLength(30);
  });

  test('that has grown adds what is new, and what was thrown away comes again', async () => {
    await drafts('--supporters', await aList(people(10)), ...agreed);
    mail.server.getMailbox('Entw&APw-rfe')?.messages.splice(3, 2);
    const { stdout } = await drafts('--supporters', await aList(people(12)), ...agreed);
    expect(stdout.toString()).toMatch(/^4 drafts placed .* beside 8 that were there already/);
    expect((await writersThere()).sort()).toEqual(Array.from({ length: 12 }, (_, n) => `Writer ${n}`).sort());
  });

  test('that was mended before its end doubles nothing, whatever chooses the wordings', async () => {
    const seed = ['--seed', 'spring'];
    await drafts('--supporters', await aList(people(10)), ...agreed, ...seed);
    const mended = await aList(people(10).replace('name,town\n', 'name,town\nZo\u00EB,Leeds\n'));
    const { stdout } = await drafts('--supporters', mended, ...agreed, ...seed);
    expect(stdout.toString()).toMatch(/^1 draft placed .* beside 10 that were there already/);
  });

  test('goes on another day: an e-mail has no date in its words', async () => {
    await drafts('--supporters', await aList(people(4)), ...agreed, '--date', '2026-11-20');
    const { stdout } = await drafts(
      '--supporters',
      await aList(people(6)),
      ...agreed,
      '--date',
      '2026-11-21',
    );
    expect(stdout.toString()).toMatch(/^2 drafts placed .* beside 4 that were there already/);
  });

  test('leaves alone what else is in the mailbox, and is not taken in by it', async () => {
    const own = 'Subject: my own\r\nTo: ann@example.org\r\n\r\nDear Ann\r\n';
    await mail.close();
    mail = await startMailServer({
      storage: mailboxes({
        Entwürfe: { 'special-use': '\\Drafts', messages: [{ raw: own }, { raw: 'no mail at all' }] },
      }),
    });
    await drafts('--supporters', await aList(people(3)), ...agreed);
    const [first, second, ...ours] = mail.drafts();
    expect(first).toEqual({ eml: Buffer.from(own), flags: [] });
    expect(second?.eml.toString()).toBe('no mail at all');
    expect(ours).toHaveLength(3);
  });

  test('has the same person twice only where duplicates are kept, and then on each run', async () => {
    const file = await aList('name,town\nAnn,Leeds\nAnn,Leeds\n');
    const words = ['--supporters', file, ...agreed];
    expect((await drafts(...words)).stdout.toString()).toMatch(
      /^1 draft placed .*\n0 rows refused, 1 seen before/,
    );
    const kept = await drafts(...words, '--keep-duplicates');
    expect(kept.stdout.toString()).toMatch(/^1 draft placed .* beside 1 that was there already/);
    expect((await drafts(...words, '--keep-duplicates')).stdout.toString()).toMatch(/^0 drafts placed/);
    expect(mail.drafts()).toHaveLength(2);
  });

  test('has no draft for a row that did not agree, which is told of and kept for mending', async () => {
    const file = await aList('name,consent\nAnn,yes\nBen,no\nEve,\n,yes\n');
    const refused = join(file, '..', 'refused.csv');
    const { code, stdout, stderr } = await drafts('--supporters', file, '--rejected', refused);
    expect(code).toBe(0);
    expect(stdout.toString()).toMatch(/^1 draft placed .*\n3 rows refused/);
    expect(stderr).toContain('error: row 3: This row did not agree to a letter in its name');
    expect(stderr).toContain('The name is missing.');
    const rows = (await readFile(refused, 'utf8')).trim().split('\r\n');
    expect(rows.map((row) => row.split(',').at(-2))).toEqual(['name', 'Ben', 'Eve', '']);
  });

  test('of 500 good rows and two hostile ones has exactly 500 drafts, and two refusals', async () => {
    const good = Array.from({ length: 500 }, (_, index) => `Writer ${index},w${index}@example.org\n`);
    const hostile = [
      'Eve,"eve@example.org\r\nBcc: x@example.net"\n',
      'Mallory,"m@example.org, x@example.net"\n',
    ];
    const file = await aList(`name,email\n${[...hostile, ...good].join('')}`);
    const { stdout } = await drafts('--supporters', file, ...agreed, '--json');
    expect(JSON.parse(stdout.toString())).toMatchObject({ drafts: 500, placed: 500, rejected: 2 });
    expect(mail.drafts()).toHaveLength(500);
    for (const { eml } of mail.drafts()) expect(eml.toString()).not.toMatch(/^bcc:|example\.net/im);
  });

  test('has its names of look-alike letters flagged, as one writer has', async () => {
    const file = await aList('name\nP\u0430vel\n');
    for (const words of [
      ['--supporters', file, ...agreed],
      ['--language', 'en', '--name', 'P\u0430vel'],
    ]) {
      const { code, stderr } = await drafts(...words);
      expect(stderr).toContain('mixes letters of Latin and Cyrillic. Check that it is meant so');
      expect(code).toBe(0);
    }
  });

  test('can be looked at before: it logs in, counts, and writes nothing', async () => {
    const file = await aList(people(5));
    const { code, stdout } = await drafts('--supporters', file, ...agreed, '--preflight');
    expect(code).toBe(0);
    expect(stdout.toString()).toBe('5 drafts would be placed in "Entwürfe" of localhost.\n');
    expect(mail.drafts()).toEqual([]);
  });

  test('reports as JSON in the shape that scripts depend on', async () => {
    const { stdout } = await drafts('--supporters', await aList(people(2)), ...agreed, '--json');
    const report = JSON.parse(stdout.toString());
    expect(Object.keys(report)).toEqual([
      'drafts',
      'placed',
      'there',
      'rejected',
      'duplicates',
      'mailbox',
      'server',
      'seconds',
      'draftsPerSecond',
      'problems',
    ]);
    expect(report).toMatchObject({
      drafts: 2,
      placed: 2,
      there: 0,
      mailbox: 'Entwürfe',
      server: 'localhost',
    });
  });

  test('without a usable row exits with 2', async () => {
    const { code, stderr } = await drafts(
      '--supporters',
      await aList('name,country\nAnn,Narnia\n'),
      ...agreed,
    );
    expect(code).toBe(2);
    expect(stderr).toContain('The country "Narnia" is not one we know.');
  });
});

test('a mailbox may be named', async () => {
  await drafts(...hannah, '--mailbox', 'INBOX');
  expect(mail.drafts('INBOX')).toHaveLength(1);
  expect(mail.drafts()).toEqual([]);
});
