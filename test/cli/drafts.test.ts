import { simpleParser } from 'mailparser';
import { kazakhstan } from '../support/library.js';
import { type MailServer, password, startMailServer, user } from '../support/mail-server.js';
import { runCommand } from '../support/terminal.js';

let mail: MailServer;

beforeEach(async () => {
  mail = await startMailServer();
  Object.assign(process.env, { IMAP_USER: user, IMAP_PASSWORD: password });
});

afterEach(async () => {
  for (const name of ['IMAP_USER', 'IMAP_PASSWORD', 'IMAP_ACCESS_TOKEN']) delete process.env[name];
  await mail.close();
});

const letter = ['--campaign', kazakhstan, '--target', 'president', '--language', 'en'];
const hannah = ['--name', 'Hannah Whitfield', '--town', 'Leeds', '--country', 'GB'];

function drafts(...words: string[]) {
  return runCommand('drafts', '--imap', mail.address, ...letter, ...words);
}

test('one letter is put among the drafts, unsent', async () => {
  const { code, stdout, stderr } = await drafts(...hannah);
  expect(stderr).not.toContain('error');
  expect(stdout.toString()).toBe('1 draft placed in "Entwürfe" of localhost.\n');
  expect(code).toBe(0);
  const [draft, ...others] = mail.drafts();
  expect(others).toEqual([]);
  expect(draft?.flags).toEqual(expect.arrayContaining(['\\Draft', '\\Seen']));
  const { text, headerLines } = await simpleParser(draft?.eml ?? '');
  expect(text).toContain('Hannah Whitfield');
  expect(headerLines.map(({ key }) => key)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(from|date|message-id|x-mailer)$/)]),
  );
});
