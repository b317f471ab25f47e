import { domainToASCII } from 'node:url';
import type { MailboxLogin } from '../config.js';
import type { Checked, Problem } from '../problem.js';

/** A mail account that is reached by IMAP. Holds a secret: it is printed nowhere. */
export interface Account {
  host: string;
  port: number;
  /** TLS from the first byte. Without it the server is one of this machine. */
  secure: boolean;
  user: string;
  secret: { password: string } | { accessToken: string };
}

/** Ports where the address names none (RFC 8314 3.2, RFC 9051 2.1). */
const usualPorts: Record<string, number> = { 'imaps:': 993, 'imap:': 143 };

/**
 * The account that an address such as `imaps://hannah%40example.org@imap.example.org:993` and the settings name.
 * No problem repeats an address that may hold a password.
 */
export function findAccount(address: string, login: MailboxLogin): Checked<Account> {
  const server = parseServer(address);
  if (!server.value) return { problems: server.problems };
  const user = server.value.user || login.user;
  const secret = secretOf(login);
  const problems = [...(user ? [] : [userMissing]), ...secret.problems];
  if (!user || !secret.value) return { problems };
  return { value: { ...server.value, user, secret: secret.value }, problems };
}

type Server = Pick<Account, 'host' | 'port' | 'secure'> & { user: string };

function parseServer(address: string): Checked<Server> {
  if (mayHoldPassword(address)) return refused('password-in-address', passwordShown, passwordFix);
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const host = url && hostOf(url);
  const usualPort = url && usualPorts[url.protocol];
  if (!url || !host || usualPort === undefined || url.port === '0')
    return refused('address-malformed', `"${address}" is not the address of an IMAP server.`, addressFix);
  if (!/^\/?$/.test(url.pathname) || url.search !== '' || url.hash !== '')
    return refused('address-malformed', `"${address}" names more than a server.`, mailboxFix);
  const secure = url.protocol === 'imaps:';
  if (!secure && !isThisMachine(host))
    return refused('not-encrypted', `"${address}" would send letters and password unencrypted.`, secureFix);
  const user = decode(url.username);
  if (/\p{Cc}/u.test(user)) return refused('user-malformed', userBroken, userFix);
  const port = url.port === '' ? usualPort : Number(url.port);
  return { value: { host, port, secure, user }, problems: [] };
}

/** Anything of the shape `name:password@host`, whole or broken. */
function mayHoldPassword(address: string): boolean {
  return /:.*@/s.test(address.replace(/^[a-z]+:\/\//i, ''));
}

/** In ASCII, an IPv6 address without its brackets; empty where it is none. */
function hostOf({ hostname }: URL): string {
  const bracketed = /^\[(.*)\]$/.exec(hostname);
  return bracketed?.[1] ?? domainToASCII(decode(hostname));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What is sent there leaves no network card (RFC 6761 6.3, RFC 1122 3.2.1.3, RFC 4291 2.5.3). */
function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function secretOf({ password, accessToken }: MailboxLogin): Checked<Account['secret']> {
  if (password && accessToken) return { problems: [loginProblem('login-ambiguous', bothGiven, oneFix)] };
  if (password) return { value: { password }, problems: [] };
  if (accessToken) return { value: { accessToken }, problems: [] };
  return { problems: [loginProblem('login-missing', noneGiven, secretFix)] };
}

function refused(code: string, message: string, fix: string): { problems: Problem[] } {
  return { problems: [{ code, severity: 'error', where: '--imap', message, fix }] };
}

function loginProblem(code: string, message: string, fix: string): Problem {
  return { code, severity: 'error', where: 'login', message, fix };
}

const passwordShown =
  'The address seems to hold a password, which lists of processes and histories would keep.';
const passwordFix = 'Take it out, change it if it was real, and set IMAP_PASSWORD in the environment.';
const addressFix = 'Write it as imaps://imap.example.org, with a colon and the port where it is not 993.';
const mailboxFix = 'Leave out what follows the server; --mailbox names a mailbox.';
const secureFix = 'Use imaps://; only a server of this machine may go without.';
const userBroken = 'The name before the server holds a control character.';
const userFix = 'Write the name of the mail account, such as hannah%40example.org.';
const bothGiven = 'IMAP_PASSWORD and IMAP_ACCESS_TOKEN are both set.';
const oneFix = 'Leave one of them out.';
const noneGiven = 'Neither IMAP_PASSWORD nor IMAP_ACCESS_TOKEN is set.';
const secretFix =
  'Set IMAP_PASSWORD to an app password of the account, or IMAP_ACCESS_TOKEN to a token of OAuth 2.';
const userMissing = loginProblem(
  'user-missing',
  'Nothing says whose mailbox it is.',
  'Set IMAP_USER, or write the name before the server: imaps://hannah%40example.org@imap.example.org.',
);
