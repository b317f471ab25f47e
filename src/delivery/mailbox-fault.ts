import type { ImapFlowError } from 'imapflow';
import { InputProblem, type Problem } from '../problem.js';
import { cleanWords } from '../text/clean.js';
import type { Account } from './account.js';

/** What went wrong between us and a mail server: a sentence, and whether trying again may help. */
export class MailboxFault extends InputProblem {
  override name = 'MailboxFault';

  constructor(
    problem: Problem,
    /** The connection is gone, or the server asks for patience: the same may work in a while. */
    readonly passing: boolean,
  ) {
    super([problem]);
  }
}

type Reached = Pick<Account, 'host' | 'port' | 'user' | 'secret'>;

/** A fault as a sentence for whoever runs the command. What is no fault of server or network is thrown as it is. */
export function faultOf(error: unknown, account: Reached): MailboxFault {
  if (error instanceof MailboxFault) return error;
  if (!isError(error)) throw error;
  for (const explain of [noSuchLogin, loginFault, tlsFault, refusal, networkFault]) {
    const explained = explain(error, account);
    if (explained) return explained;
  }
  throw error;
}

/** Of Node or of ImapFlow, which adds to it. */
function isError(error: unknown): error is ImapFlowError {
  return typeof error === 'object' && error !== null && 'message' in error;
}

/** The server offers no way to log in with what we have; the library says so before it asks. */
function noSuchLogin(fault: ImapFlowError, account: Reached): MailboxFault | undefined {
  if (!noLogins.has(fault.message)) return undefined;
  const [secret, fix] =
    'password' in account.secret ? ['password', tokenInstead] : ['token of OAuth 2', passwordInstead];
  return lasting('login-impossible', account, `${account.host} takes no ${secret}.`, fix);
}

/** ImapFlow's words, which it gives no code. */
const noLogins = new Set(['Unsupported authentication mechanism', 'Login is disabled']);

function loginFault(fault: ImapFlowError, account: Reached): MailboxFault | undefined {
  if (!fault.authenticationFailed || patience.has(codeOf(fault))) return undefined;
  const isPassword = 'password' in account.secret;
  const message = `${account.host} refused the login of "${account.user}"${serverWords(fault)}.`;
  return lasting('login-refused', account, message, isPassword ? passwordFix : tokenFix);
}

function tlsFault(fault: ImapFlowError, account: Reached): MailboxFault | undefined {
  const code = codeOf(fault);
  const certificate = certificateFaults[code];
  if (certificate) {
    const message = `The certificate of ${account.host} ${certificate}, so whoever answers may be somebody else.`;
    return lasting('certificate-wrong', account, message, certificateFix);
  }
  if (!/^(ERR_SSL_|EPROTO)/.test(code) && !fault.tlsFailed) return undefined;
  const message = `${account.host} does not speak TLS on port ${account.port}.`;
  return lasting('no-tls', account, message, 'Give the port of its imaps, which is usually 993.');
}

/** The server said NO or BAD (RFC 9051 7.1), or the library refused in its name. */
function refusal(fault: ImapFlowError, account: Reached): MailboxFault | undefined {
  const code = codeOf(fault);
  if (patience.has(code)) {
    const message = `${account.host} asks for patience${serverWords(fault)}.`;
    return new MailboxFault(problemOf('server-busy', account, message, againFix), true);
  }
  if (fault.responseStatus === undefined && fault.serverResponseCode === undefined) return undefined;
  if (code === 'OVERQUOTA') {
    const message = `The mailbox is full${serverWords(fault)}.`;
    return lasting('mailbox-full', account, message, 'Make room in it, and run the same again.');
  }
  const message = `${account.host} refused ${commandOf(fault)}${serverWords(fault)}.`;
  return lasting('server-refused', account, message, 'Ask whoever runs the mail server.');
}

/** `A7 UID FETCH 1:* …` to `UID FETCH`. */
function commandOf({ executedCommand = '' }: ImapFlowError): string {
  return /^\S+ ((?:UID )?[A-Z]+)/.exec(executedCommand)?.[1] ?? 'a command';
}

function networkFault(fault: ImapFlowError, account: Reached): MailboxFault | undefined {
  const code = codeOf(fault);
  const server = `${account.host}, port ${account.port},`;
  if (
    /^(PARSERERROR|INVALIDRESPONSE|UNEXPECTEDTAG|MISSINGTAG|RESPONSEPROCESSINGFAILED|LINETOOLARGE|LITERALTOOLARGE|RESPONSETOOLARGE)/.test(
      code,
    )
  )
    return lasting('not-imap', account, `${server} does not speak IMAP.`, serverFix);
  const words = networkFaults[code];
  if (!words) return undefined;
  const message = `${server} ${words}${serverWords(fault)}.`;
  const fix = words === brokenOff ? againFix : serverFix;
  return new MailboxFault(problemOf('no-connection', account, message, fix), true);
}

function lasting(code: string, account: Reached, message: string, fix: string): MailboxFault {
  return new MailboxFault(problemOf(code, account, message, fix), false);
}

function problemOf(code: string, { host }: Reached, message: string, fix: string): Problem {
  return { code, severity: 'error', where: host, message, fix };
}

function codeOf({ serverResponseCode, code }: ImapFlowError): string {
  return (serverResponseCode ?? code ?? '').toUpperCase();
}

/** What the server says, on one line and not too long: `: "Mailbox is full"`. */
function serverWords({ responseText, reason }: ImapFlowError): string {
  const words = cleanWords(responseText ?? reason ?? '').slice(0, 200);
  return words === '' ? '' : `: "${words}"`;
}

/** RFC 5530 3, RFC 9051 7.1, and Microsoft's throttling as ImapFlow tells it. */
const patience = new Set(['UNAVAILABLE', 'INUSE', 'LIMIT', 'SERVERBUG', 'ETHROTTLE', 'THROTTLED']);

/** Codes of OpenSSL and Node, as the end of a sentence about the certificate. */
const certificateFaults: Record<string, string> = {
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet',
  CERT_REVOKED: 'was revoked',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is signed by nobody but itself',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is for another name',
  SELF_SIGNED_CERT_IN_CHAIN: 'comes from an authority that this machine does not know',
  UNABLE_TO_GET_ISSUER_CERT: 'comes from an authority that this machine does not know',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'comes from an authority that this machine does not know',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'comes from an authority that this machine does not know',
};

const brokenOff = 'broke the connection off';

/** Node's codes and ImapFlow's, in capitals, as the end of a sentence about the server. */
const networkFaults: Record<string, string> = {
  ENOTFOUND: 'is not known: there is no server of that name',
  EAI_AGAIN: 'cannot be looked up: there seems to be no network',
  ECONNREFUSED: 'takes no connection',
  EHOSTDOWN: 'cannot be reached',
  EHOSTUNREACH: 'cannot be reached',
  ENETDOWN: 'cannot be reached',
  ENETUNREACH: 'cannot be reached',
  CONNECT_TIMEOUT: 'does not answer',
  GREETING_TIMEOUT: 'says nothing; it may be no IMAP server',
  CLOSEDAFTERCONNECTTEXT: 'hung up at once',
  CLOSEDAFTERCONNECTTLS: 'hung up at once',
  ECONNRESET: brokenOff,
  ECONNABORTED: brokenOff,
  EPIPE: brokenOff,
  ECONNECTIONCLOSED: brokenOff,
  NOCONNECTION: brokenOff,
  STATELOGOUT: brokenOff,
  ETIMEDOUT: 'does not answer any more',
  ETIMEOUT: 'does not answer any more',
  UPGRADE_TIMEOUT: 'does not answer any more',
};

const serverFix = 'Check --imap, and that this machine reaches it.';
const againFix = 'Run the same again in a while.';
const passwordFix =
  'Check IMAP_USER and IMAP_PASSWORD; most services want an app password, which is made in the settings of the account.';
const tokenFix = 'Check IMAP_USER, and get a new IMAP_ACCESS_TOKEN: most are good for an hour.';
const tokenInstead = 'Set IMAP_ACCESS_TOKEN to a token of OAuth 2, and leave IMAP_PASSWORD out.';
const passwordInstead =
  'Set IMAP_PASSWORD to an app password of the account, and leave IMAP_ACCESS_TOKEN out.';
const certificateFix =
  'Check the name in --imap. For an authority of your own name its file in NODE_EXTRA_CA_CERTS.';
