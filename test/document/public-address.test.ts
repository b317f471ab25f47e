import { campaignAddress } from '../../src/document/public-address.js';
import { InputProblem } from '../../src/problem.js';

test.each([
  ['https://write.example.org', 'https://write.example.org/campaigns/a'],
  ['http://example.org:8080/appeals', 'http://example.org:8080/appeals/campaigns/a'],
  ['https://письма.example.org', 'https://xn--80apmkl0e.example.org/campaigns/a'],
  ['https://203.0.113.7', 'https://203.0.113.7/campaigns/a'],
  ['https://[2001:db8::7]', 'https://[2001:db8::7]/campaigns/a'],
])('a code can lead to %s', (publicUrl, address) => {
  expect(campaignAddress(publicUrl, 'a')).toBe(address);
});

test.each([
  'http://localhost:3000',
  'http://LOCALHOST',
  'http://appeals.localhost',
  'http://localhost.:3000',
  'http://127.0.0.1:3000',
  'http://127.8.9.1',
  'http://2130706433',
  'http://0.0.0.0:3000',
  'http://[::1]:3000',
  'http://[::]',
  'http://[::ffff:127.0.0.1]',
  'http://10.1.2.3',
  'http://172.20.0.2',
  'http://192.168.1.20',
  'http://169.254.1.1',
  'http://[fe80::1]',
  'http://[fd12::1]',
  'http://laptop:3000',
  'http://laptop.local',
])('but not to %s, which phones cannot reach', (publicUrl) => {
  expect(() => campaignAddress(publicUrl, 'a')).toThrow(InputProblem);
  expect(() => campaignAddress(publicUrl, 'a')).toThrow(
    `A QR code cannot lead to ${publicUrl}: set PUBLIC_URL to the address at which phones reach this site.`,
  );
});
