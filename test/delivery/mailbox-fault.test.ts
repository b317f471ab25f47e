import { type AddressInfo, createServer, type Server } from 'node:net';
import type { Account } from '../../src/delivery/account.js';
import { chooseMailbox } from '../../src/delivery/choose-mailbox.js';
import { openMailbox } from '../../src/delivery/mailbox.js';
import { faultOf, MailboxFault } from '../../src/delivery/mailbox-fault.js';
import { startMailServer, user, usualPlugins } from '../support/mail-server.js';

const secret = { password: 'swordfish' };
const account = (port: number, secure: boolean): Account => ({
  host: 'localhost',
  port,
  secure,
  user,
  secret,
});

/** A server that greets so, whoever comes. */
async function greeting(words: string): Promise<{ port: number; server: Server }> {
  const server = createServer((socket) => socket.on('error', () => undefined).end(words));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, server };
}

async function faultAt(
  port: number,
  secure: boolean,
  login: Account['secret'] = secret,
): Promise<MailboxFault> {
  const error = await openMailbox({ ...account(port, secure), secret: login }).catch(
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof MailboxFault)) throw error;
  expect(error.message).not.toContain('swordfish');
  return error;
}

test('a port where nobody listens', async () => {
  const { port, server } = await greeting('');
  await new Promise((resolve) => server.close(resolve));
  expect((await faultAt(port, true)).message).toBe(
    `localhost, port ${port}, takes no connection. Check --imap, and that this machine reaches it.`,
  );
});

test('a certificate that nobody vouches for: nothing is sent', async () => {
  const mail = await startMailServer({ secureConnection: true });
  const { message, passing } = await faultAt(mail.port, true);
  await mail.close();
  expect(message).toMatch(/^The certificate of localhost .*, so whoever answers may be somebody else\./);
  expect(passing).toBe(false);
});

test('a server without TLS where TLS was asked for', async () => {
  const mail = await startMailServer();
  const { message } = await faultAt(mail.port, true);
  await mail.close();
  expect(message).toContain(`localhost does not speak TLS on port ${mail.port}.`);
});

test.each([
  ['of SMTP', '220 mail.example.org ESMTP\r\n'],
  ['of HTTP', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
  ['that says goodbye', '* BYE Too many connections\r\n'],
  ['that hangs up', ''],
])('a server %s', async (_, words) => {
  const { port, server } = await greeting(words);
  const { message } = await faultAt(port, false);
  server.close();
  expect(message).toMatch(
    /^localhost, port \d+, (does not speak IMAP|hung up at once|broke the connection off)/,
  );
});

test('a server that never ends its line is not read on', async () => {
  const junk = Buffer.alloc(1 << 16, 'A');
  let sent = 0;
  const server = createServer((socket) => {
    const send = () => {
      while (!socket.destroyed && socket.write(junk)) sent += junk.length;
    };
    socket.on('error', () => undefined).on('drain', send);
    send();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const fault = await faultAt(port, false);
  server.close();
  expect(fault.message).toContain(`localhost, port ${port}, does not speak IMAP.`);
  expect(fault.passing).toBe(false);
  expect(sent).toBeLessThan(100_000_000);
});

test.each([
  ['a token', { accessToken: 't' }, ['XOAUTH2'], 'localhost takes no token of OAuth 2. Set IMAP_PASSWORD'],
  ['a password', secret, ['AUTH-PLAIN'], 'localhost takes no password. Set IMAP_ACCESS_TOKEN'],
])('a server that takes no such login as %s', async (_, login, missing, sentence) => {
  const plugins = [...usualPlugins.filter((name) => !missing.includes(name)), 'LOGINDISABLED'];
  const mail = await startMailServer({ plugins });
  const fault = await faultAt(mail.port, false, login);
  await mail.close();
  expect(fault.message).toContain(sentence);
  expect(fault.passing).toBe(false);
});

test.each([
  'ENETDOWN',
  'ENETUNREACH',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ECONNRESET',
  'ETIMEDOUT',
  'NoConnection',
])('a network that is gone (%s) may come back', (code) => {
  expect(faultOf(Object.assign(new Error(code), { code }), account(993, true)).passing).toBe(true);
});

test('what a server refused is named as it names it, and nothing of what was sent with it', () => {
  const refused = (executedCommand: string) =>
    faultOf(
      Object.assign(new Error('Command failed'), { responseStatus: 'NO', executedCommand }),
      account(993, true),
    ).message;
  expect(refused('A7 UID FETCH 1:* (UID ENVELOPE)')).toMatch(/^localhost refused UID FETCH\. /);
  expect(refused('A8 LIST "" "*"')).toMatch(/^localhost refused LIST\. /);
  expect(refused('')).toMatch(/^localhost refused a command\. /);
});

test('what is no fault of server or network is thrown as it is', () => {
  const bug = new TypeError('x is not a function');
  expect(() => faultOf(bug, account(993, true))).toThrow(bug);
});

describe('the mailbox', () => {
  const mailbox = (
    path: string,
    specialUse?: string,
    source?: 'extension' | 'name',
    flags: string[] = [],
  ) => ({
    path,
    flags: new Set(flags),
    ...(specialUse && { specialUse }),
    ...(source && { specialUseSource: source }),
  });
  const some = [
    mailbox('INBOX'),
    mailbox('Drafts', '\\Drafts', 'name'),
    mailbox('Sent', '\\Sent', 'extension'),
  ];

  test('is the one that the server has for drafts, whatever its name', () => {
    const marked = mailbox('[Gmail]/Черновики', '\\Drafts', 'extension');
    expect(chooseMailbox([...some, marked], undefined, 'example.org')).toBe('[Gmail]/Черновики');
  });

  test('is not guessed from a name, only proposed', () => {
    expect(() => chooseMailbox(some, undefined, 'example.org')).toThrow(
      'The server does not say which mailbox is for drafts. Name it with --mailbox; "Drafts" seems to be it.',
    );
    expect(() => chooseMailbox([mailbox('INBOX'), mailbox('Post')], undefined, 'example.org')).toThrow(
      'Name it with --mailbox; there are INBOX, Post.',
    );
  });

  test('is none where the server shows none, or a name that no command can hold', () => {
    const broken = mailbox('Drafts\r\nA1 NOOP', '\\Drafts', 'extension');
    for (const name of [undefined, broken.path])
      expect(() => chooseMailbox([broken], name, 'example.org')).toThrow(MailboxFault);
    expect(() => chooseMailbox([], undefined, 'example.org')).toThrow(
      'Name it with --mailbox; it shows none.',
    );
  });

  test('is told of without what would act on a terminal, cut where it is long, and not one of thousands', () => {
    const evil = [mailbox('a\u001b[31m\u0007\tb\u202Ec'), mailbox('x'.repeat(5_000))];
    const many = Array.from({ length: 5_000 }, (_, number) => mailbox(`Box ${number}`));
    for (const name of [undefined, 'nothing like it']) {
      const tell = () => chooseMailbox([...evil, ...many], name, 'example.org');
      expect(tell).toThrow(/ a\[31m bc, x{100}…, Box 0, /);
      expect(tell).not.toThrow(/[\p{Cc}\u202E]|Box 40/u);
    }
    expect(() => chooseMailbox([...evil, ...many], 'Bx 4999', 'example.org')).toThrow(
      'Did you mean "Box 4999"?',
    );
  });

  test('may be named', () => {
    expect(chooseMailbox(some, 'INBOX', 'example.org')).toBe('INBOX');
    expect(() => chooseMailbox(some, 'Draft', 'example.org')).toThrow('Did you mean "Drafts"?');
  });

  test('is found by its name however its accents are composed, and the inbox in any case', () => {
    const names = [mailbox('INBOX'), mailbox('Entw\u00FCrfe')];
    expect(chooseMailbox(names, 'Entwu\u0308rfe', 'example.org')).toBe('Entw\u00FCrfe');
    expect(chooseMailbox(names, 'inbox', 'example.org')).toBe('INBOX');
    expect(() => chooseMailbox(names, 'ENTW\u00DCRFE', 'example.org')).toThrow('There is no mailbox');
    const both = [...names, mailbox('Entwu\u0308rfe')];
    expect(chooseMailbox(both, 'Entwu\u0308rfe', 'example.org')).toBe('Entwu\u0308rfe');
  });

  test.each(['\\Noselect', '\\NoSelect', '\\NonExistent', '\\NONEXISTENT'])(
    'that cannot hold letters is none: %s',
    (flag) => {
      const folder = mailbox('Letters', '\\Drafts', 'extension', [flag]);
      expect(() => chooseMailbox([folder], 'Letters', 'example.org')).toThrow(
        'There is no mailbox "Letters".',
      );
      expect(() => chooseMailbox([folder, ...some], undefined, 'example.org')).toThrow('does not say which');
    },
  );
});
