import { jest } from '@jest/globals';
import { agreed, closeMailAccount, openMailAccount, runDrafts } from '../support/drafts-command.js';
import { type MailServer, password, user } from '../support/mail-server.js';
import { hannah } from '../support/terminal.js';

let mail: MailServer;

beforeEach(async () => {
  mail = await openMailAccount();
});

afterEach(() => closeMailAccount(mail));

const drafts = (...words: string[]) => runDrafts(mail, ...words);

test.each([
  ['nobody who writes', [], 'Nothing says who writes. Say --name for one writer, or --supporters'],
  ['no language', ['--name', 'Ann'], 'Say --language and its code.'],
  ['a list and a name', ['--supporters', 'x.csv', '--name', 'Ann'], 'Leave out --name, or --supporters.'],
  ['a list and a PDF', ['--supporters', 'x.csv', '--attach-pdf'], 'Leave out --attach-pdf'],
  [
    'a list and what belongs to one writer',
    ['--supporters', 'list.csv', '--without-organisation'],
    'Leave out --without-organisation',
  ],
  ['a name and a column', [...hannah, '--columns', 'name=N'], 'say --supporters instead of --name.'],
  ['an unknown target', [...hannah, '--target', 'presidnt'], 'presid'],
  [
    'an unknown mailbox',
    [...hannah, '--mailbox', 'Entwurfe'],
    'no mailbox "Entwurfe". Did you mean "Entwürfe"?',
  ],
  ['a password in the address', [...hannah, '--imap', 'imaps://ann:secret@example.org'], 'hold a password'],
  ['an address without encryption', [...hannah, '--imap', 'imap://imap.example.org'], 'Use imaps://'],
  ['a missing list', ['--supporters', '/no/such/list.csv', ...agreed], '/no/such/list.csv'],
])('%s exits with 2 and a sentence', async (_, words, sentence) => {
  const { code, stderr } = await drafts(...words);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toContain('secret');
  expect(code).toBe(2);
  expect(mail.drafts()).toEqual([]);
});

test('a wrong password is told without repeating it', async () => {
  process.env.IMAP_PASSWORD = 'swordfish';
  const { code, stderr } = await drafts(...hannah);
  expect(code).toBe(2);
  expect(stderr).toContain(`localhost refused the login of "${user}"`);
  expect(stderr).toContain('app password');
  expect(stderr).not.toContain('swordfish');
});

test.each([
  ['refuses', 'NO', '[NOPERM] You may not'],
  ['understands nothing', 'BAD', 'What is that?'],
] as const)('where a server %s, neither letter nor login is said or logged', async (_, command, value) => {
  mail.server.setCommandHandler('APPEND', (connection, { tag }, _data, done) => {
    const attributes = [{ type: 'TEXT', value }];
    connection.send({ tag, command, attributes }, 'REFUSED', { tag, command: 'APPEND' }, '');
    done();
  });
  const logs = [process.stdout, process.stderr].map((stream) => jest.spyOn(stream, 'write'));
  const own = ['--name', 'Zzyzx', '--email', 'zzyzx@example.net', '--personal-line', 'Quixotic words.'];
  const { code, stdout, stderr } = await drafts('--language', 'en', ...own);
  const logged = logs.flatMap((log) => log.mock.calls).join('\n');
  for (const log of logs) log.mockRestore();
  expect(code).toBe(2);
  expect(stderr).toContain('localhost refused APPEND');
  for (const text of [stdout.toString(), stderr, logged]) {
    expect(text).not.toMatch(/zzyzx|quixotic|appeal for|Dear |Excellency/i);
    expect(text).not.toContain(password);
    expect(text).not.toContain(Buffer.from(password).toString('base64'));
  }
});
