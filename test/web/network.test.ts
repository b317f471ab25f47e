import { networkOf } from '../../src/web/network.js';

test.each([
  ['192.0.2.17', '192.0.2.0/24'],
  ['::ffff:192.0.2.200', '192.0.2.0/24'],
  ['2001:db8:1:2ff:5::9', '2001:db8:1:200::/56'],
  ['2001:db8:1:2aa::1', '2001:db8:1:200::/56'],
  ['2001:db8:1:300::1', '2001:db8:1:300::/56'],
])('%s belongs to %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
