import { isIPv4 } from 'node:net';
import { ipKeyGenerator } from 'express-rate-limit';

/** Bits of an IPv6 address that name a subscriber: providers hand out /56 and longer. */
const subscriberBits = 56;

/** The network of an address: `192.0.2.0/24` of IPv4, the /56 of IPv6. An IPv4 address inside IPv6 counts as IPv4. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=[\d.]+$)/i, '');
  return isIPv4(plain) ? `${plain.replace(/\.\d+$/, '.0')}/24` : ipKeyGenerator(plain, subscriberBits);
}
