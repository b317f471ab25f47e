import { readConfig } from '../src/config.js';
import { InputProblem } from '../src/problem.js';

test('without settings, supporters reach it on port 3000 of this machine', () => {
  const { templates, ...config } = readConfig({});
  expect(config).toEqual({
    port: 3000,
    host: '::',
    publicUrl: 'http://localhost:3000',
    trustProxy: 0,
    mailbox: {},
  });
  expect(templates).toMatch(/templates$/);
});

test('settings are taken', () => {
  const settings = {
    PORT: '8080',
    PUBLIC_URL: 'https://write.example.org/',
    TRUST_PROXY: '1',
    HOST: '127.0.0.1',
  };
  expect(readConfig(settings)).toMatchObject({
    port: 8080,
    publicUrl: 'https://write.example.org',
    trustProxy: 1,
  });
});

test.each([
  ['PORT', 'eighty', 'The setting PORT="eighty" is wrong. Give a port from 0 to 65535.'],
  ['PORT', '70000', 'The setting PORT="70000" is wrong.'],
  [
    'PUBLIC_URL',
    'write.example.org',
    'The setting PUBLIC_URL="write.example.org" is wrong. Give an address that begins with https:// or http://.',
  ],
  [
    'TRUST_PROXY',
    'true',
    'The setting TRUST_PROXY="true" is wrong. Give the number of proxies in front, from 0 to 10.',
  ],
])('%s=%s is refused with a sentence', (name, value, sentence) => {
  expect(() => readConfig({ [name]: value })).toThrow(InputProblem);
  expect(() => readConfig({ [name]: value })).toThrow(sentence);
});

test('a password that is wrong is named, not repeated', () => {
  const secret = 'apple\npie';
  for (const name of ['IMAP_PASSWORD', 'IMAP_ACCESS_TOKEN']) {
    const read = () => readConfig({ [name]: secret });
    expect(read).toThrow(`The setting ${name} is wrong. Give the`);
    expect(read).not.toThrow(/apple|pie/);
  }
});
