import { BlockList, isIP } from 'node:net';
import { InputProblem } from '../problem.js';

/**
 * The address of a campaign's page for a QR code, in the letters that an address is sent in. Throws an
 * `InputProblem` where phones cannot reach the site at its address.
 */
export function campaignAddress(publicUrl: string, slug: string): string {
  if (!isPublic(publicUrl)) throw new InputProblem([notPublic(publicUrl)]);
  return new URL(`${publicUrl}/campaigns/${slug}`).href;
}

/** Networks that end at a door: RFC 1122, 1918, 3927, 6598; RFC 4193 and 4291. */
const closed = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  closed.addSubnet(network, bits, 'ipv4');
closed.addSubnet('::', 127, 'ipv6');
closed.addSubnet('fc00::', 7, 'ipv6');
closed.addSubnet('fe80::', 10, 'ipv6');

/** Names that no name server of the world knows. Sources: RFC 6761, RFC 6762, RFC 8375, ICANN (`internal`). */
const closedNames = /(^|\.)(localhost|local|localdomain|internal|home\.arpa|test|invalid)$/;

/** Whether phones anywhere can reach the site at its address. */
export function isPublic(publicUrl: string): boolean {
  const { hostname } = new URL(publicUrl);
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const family = isIP(host);
  if (family !== 0) return !closed.check(host, family === 4 ? 'ipv4' : 'ipv6');
  return host.includes('.') && !closedNames.test(host);
}

function notPublic(publicUrl: string) {
  return {
    code: 'address-not-public',
    severity: 'error' as const,
    where: 'PUBLIC_URL',
    message: `A QR code cannot lead to ${publicUrl}:`,
    fix: 'set PUBLIC_URL to the address at which phones reach this site.',
    values: { address: publicUrl },
  };
}
