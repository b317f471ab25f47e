import { mixedScripts } from './mixed-scripts.js';

/** Characters (all ASCII, so octets): RFC 5321 4.5.3.1.1, and 4.5.3.1.3 less the angle brackets. */
const longestLocalPart = 64;
const longestAddress = 254;

/** RFC 5322 3.2.3 dot-atom. */
const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const dotAtom = new RegExp(`^${atom}(?:\\.${atom})*$`);

/** RFC 1035 2.3.1 as relaxed by RFC 1123 2.1: letters, digits and inner hyphens, at most 63. */
const label = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/** RFC 3696 2: letters, or an A-label. A number, in any spelling (`0x7f`), would make an IP address of a name. */
const topLevelDomain = /^(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+)$/i;

/**
 * Whether a text is one address such as `office@example.org`, that every mail program reads alike: ASCII, no
 * quoted parts, comments or IP addresses, a domain of at least two labels. Stricter than the standards on purpose:
 * `=?` is refused too, since some programs would decode it.
 */
export function isPlainAddress(text: string): boolean {
  if (text.length > longestAddress || text.includes('=?')) return false;
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0));
  return local.length <= longestLocalPart && dotAtom.test(local) && isDomain(text.slice(at + 1));
}

/** A domain with letters beyond ASCII, before it is converted. */
const international = /^(?=.*[^ -~])[\p{L}\p{M}\p{Nd}.-]+$/u;

/**
 * The address as every mail program reads it: `office@пример.рф` becomes `office@xn--e1afmkfd.xn--p1ai` (UTS #46), a
 * plain one stays as it is. `undefined` where there is none: also for a domain whose parts mix scripts, which would be
 * another than it looks, and for letters beyond ASCII before the @, which few servers take.
 */
export function toPlainAddress(text: string): string | undefined {
  if (isPlainAddress(text)) return text;
  const at = text.lastIndexOf('@');
  const domain = text.slice(at + 1);
  if (text.length > longestAddress || at < 0 || !international.test(domain)) return undefined;
  const ascii = toAscii(domain);
  const address = `${text.slice(0, at)}@${ascii}`;
  return ascii !== undefined && isPlainAddress(address) ? address : undefined;
}

/** Each part is either converted or ASCII already: one that is merely spelt with other signs is refused. */
function toAscii(domain: string): string | undefined {
  const labels = domain.split('.');
  const url = `http://${domain}/`;
  if (labels.some((part) => mixedScripts(part).length > 0) || !URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  const isTrue = (part: string, index: number) =>
    part.startsWith('xn--') || part === labels[index]?.toLowerCase();
  return hostname.split('.').every(isTrue) ? hostname : undefined;
}

function isDomain(text: string): boolean {
  const labels = text.split('.');
  return (
    labels.length > 1 && labels.every((part) => label.test(part)) && topLevelDomain.test(labels.at(-1) ?? '')
  );
}
