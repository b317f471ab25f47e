import { findAccount } from '../../src/delivery/account.js';

const login = { user: 'hannah@example.org', password: 'apple pie' };

test.each([
  ['imaps://imap.example.org', { host: 'imap.example.org', port: 993, secure: true }],
  ['imaps://imap.example.org/', { host: 'imap.example.org', port: 993 }],
  ['imaps://imap.example.org:9930', { host: 'imap.example.org', port: 9930 }],
  ['imaps://imap.example.org:443', { port: 443 }],
  ['IMAPS://imap.example.org', { secure: true }],
  ['imaps://почта.рф', { host: 'xn--80a1acny.xn--p1ai' }],
  ['imaps://[2001:db8::1]:993', { host: '2001:db8::1' }],
  ['imaps://ann%40example.org@imap.example.org', { host: 'imap.example.org', user: 'ann@example.org' }],
  ['imaps://ann@example.org@imap.example.org', { host: 'imap.example.org', user: 'ann@example.org' }],
  ['imap://localhost', { host: 'localhost', port: 143, secure: false }],
  ['imap://127.0.0.1:1143', { port: 1143, secure: false }],
  ['imap://[::1]', { host: '::1', secure: false }],
])('%s is a server', (address, account) => {
  expect(findAccount(address, login)).toMatchObject({ value: account, problems: [] });
});

test('whose mailbox it is, the address says before the settings do', () => {
  expect(findAccount('imaps://imap.example.org', login).value?.user).toBe('hannah@example.org');
  expect(findAccount('imaps://ann@imap.example.org', login).value?.user).toBe('ann');
});

test.each([
  ['imaps://ann:s3cret@imap.example.org', 'seems to hold a password'],
  ['imaps://ann:s3/cret@imap.example.org', 'seems to hold a password'],
  ['imaps://ann:s3@cret@imap.example.org', 'seems to hold a password'],
  ['imaps://:s3cret@imap.example.org', 'seems to hold a password'],
  ['ann:s3cret@imap.example.org', 'seems to hold a password'],
  ['imap:ann:s3cret@imap.example.org', 'seems to hold a password'],
])('%s is refused, and its password repeated nowhere', (address, sentence) => {
  const { value, problems } = findAccount(address, login);
  expect(value).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toContain(sentence);
  expect(JSON.stringify(problems)).not.toMatch(/s3|cret/);
});

test.each([
  ['imap://imap.example.org', 'unencrypted. Use imaps://'],
  ['imap://localhost.example.org', 'unencrypted.'],
  ['imap://127.0.0.1.example.org', 'unencrypted.'],
  ['imap.example.org', 'not the address of an IMAP server. Write it as imaps://'],
  ['https://imap.example.org', 'not the address'],
  ['imaps://', 'not the address'],
  ['imaps://imap.example.org:0', 'not the address'],
  ['imaps://imap.example.org:99999', 'not the address'],
  ['', 'not the address'],
  ['imaps://imap.example.org/Drafts', '--mailbox names a mailbox'],
  ['imaps://imap.example.org?a=b', '--mailbox names a mailbox'],
  ['imaps://ann%00root@imap.example.org', 'holds a control character. Write the name'],
  ['imaps://ann%0D%0AA1%20LOGOUT@imap.example.org', 'holds a control character.'],
])('%s is refused with a sentence', (address, sentence) => {
  const { value, problems } = findAccount(address, login);
  expect(value).toBeUndefined();
  expect(problems.map(({ message, fix }) => `${message} ${fix}`)).toEqual([
    expect.stringContaining(sentence),
  ]);
});

test.each([
  ['no user', { password: 'p' }, 'Set IMAP_USER'],
  ['no secret', { user: 'ann' }, 'Set IMAP_PASSWORD to an app password'],
  ['two secrets', { user: 'ann', password: 'p', accessToken: 't' }, 'Leave one of them out.'],
])('a login with %s is refused with a sentence', (_, wrong, sentence) => {
  const { value, problems } = findAccount('imaps://imap.example.org', wrong);
  expect(value).toBeUndefined();
  expect(problems.map(({ fix }) => fix)).toEqual([expect.stringContaining(sentence)]);
});
