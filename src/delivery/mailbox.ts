import { ImapFlow } from 'imapflow';
import PostalMime from 'postal-mime';
import type { Addressees } from '../document/email/addressees.js';
import type { Account } from './account.js';
import { chooseMailbox } from './choose-mailbox.js';
import { listed } from './draft-mark.js';
import { faultOf } from './mailbox-fault.js';

/** A mailbox for drafts on a connection of its own. Its methods throw a `MailboxFault` where the server fails. */
export interface Mailbox {
  name: string;
  /** Puts a draft in. Returns the least number (UID) that one put in later may have, where the server says it. */
  append: (eml: Buffer) => Promise<number | undefined>;
  /** Reads drafts without touching them, one after the other. */
  read: (reading: Reading) => Promise<ReadUntil>;
  close: () => Promise<void>;
}

export interface Reading {
  /** The least number (UID) that is read. */
  from: number;
  isWanted: (addressees: Addressees) => boolean;
  see: (eml: Buffer) => Promise<void>;
  /** Stops between two drafts; the connection is then gone. */
  signal?: AbortSignal | undefined;
}

/** How far a mailbox was read. Numbers are good only under the same validity (RFC 9051 2.3.1.1). */
export interface ReadUntil {
  next: number;
  validity: bigint;
}

/** In ms. A server that keeps silent for longer is taken for lost. */
const patience = { connectionTimeout: 30_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

/** Bytes. No server needs more for a name, the addressees of a message, or a draft; one that sends on is not read on. */
const limits = { maxLineLength: 8_000_000, maxLiteralSize: 8_000_000, maxResponseSize: 16_000_000 };

/** An unsent letter, and no news for its writer (RFC 9051 2.3.2). */
const draftFlags = ['\\Draft', '\\Seen'];

/** Bytes. No draft of ours is larger, and what is need not be fetched to know that. */
const largestDraft = 2_000_000;

/** Drafts that are asked for at once: the command must fit into a line. */
const atOnce = 200;

/**
 * Logs in and finds the mailbox of that name, or the one that the server has for drafts (RFC 6154). Throws a
 * `MailboxFault`. After the signal every method throws its reason at once.
 */
export async function openMailbox(account: Account, name?: string, signal?: AbortSignal): Promise<Mailbox> {
  const client = createClient(account);
  const trying = <T>(work: () => Promise<T>): Promise<T> => {
    const tried = work().catch((error: unknown) => {
      throw faultOf(error, account);
    });
    return unlessStopped(tried, signal);
  };
  try {
    await trying(() => client.connect());
    const chosen = chooseMailbox(await trying(() => client.list()), name, account.host);
    return {
      name: chosen,
      append: (eml) => trying(() => append(client, chosen, eml)),
      read: (reading) => trying(() => read(client, chosen, reading)),
      close: () => unlessStopped(client.logout(), signal).catch(() => client.close()),
    };
  } catch (error) {
    client.close();
    throw error;
  }
}

/** Rejects with the signal's reason as soon as it comes: a silent server is not waited for. */
function unlessStopped<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Without its logger: it would tell of addresses and subjects. */
function createClient({ host, port, secure, user, secret }: Account): ImapFlow {
  const auth =
    'password' in secret ? { user, pass: secret.password } : { user, accessToken: secret.accessToken };
  const client = new ImapFlow({
    host,
    port,
    secure,
    auth,
    tls: { rejectUnauthorized: true },
    logger: false,
    disableAutoIdle: true,
    clientInfo: { name: 'Appealwright', version: false, vendor: false, 'support-url': false },
    ...patience,
    ...limits,
  });
  /** Told once more by the call that it breaks; without a listener it would end the program. */
  client.on('error', () => {});
  return client;
}

async function append(client: ImapFlow, name: string, eml: Buffer): Promise<number | undefined> {
  const appended = await client.append(name, eml, draftFlags);
  if (!appended) throw Object.assign(new Error('The connection is closed.'), { code: 'NoConnection' });
  if (appended.uid !== undefined) return appended.uid + 1;
  const status = await client.status(name, { uidNext: true });
  return (status || undefined)?.uidNext;
}

async function read(client: ImapFlow, name: string, reading: Reading): Promise<ReadUntil> {
  const { exists, uidNext = unknownNext, uidValidity } = await client.mailboxOpen(name, { readOnly: true });
  if (exists > 0 && reading.from < uidNext) {
    const numbers = await wantedNumbers(client, reading);
    for (let start = 0; start < numbers.length; start += atOnce)
      await seeThese(client, numbers.slice(start, start + atOnce), reading);
  }
  await client.mailboxClose();
  return { next: uidNext === unknownNext ? reading.from : uidNext, validity: uidValidity };
}

/** Of a server that does not say it (RFC 9051 2.3.1.1 has them do so): then all is read. */
const unknownNext = Number.POSITIVE_INFINITY;

/** `900:*` holds the last message even where its number is less (RFC 9051 9, seq-range). */
async function wantedNumbers(client: ImapFlow, { from, isWanted, signal }: Reading): Promise<number[]> {
  const numbers: number[] = [];
  const asked = { headers: ['to', 'cc'], size: true };
  const messages = client.fetch(`${from}:*`, asked, { uid: true });
  for await (const { uid, size = 0, headers } of stoppable(client, messages, signal)) {
    if (uid < from || size > largestDraft || !headers) continue;
    const addressees = await addresseesIn(headers);
    if (addressees && isWanted(addressees)) numbers.push(uid);
  }
  return numbers;
}

async function seeThese(client: ImapFlow, numbers: number[], { see, signal }: Reading): Promise<void> {
  const messages = client.fetch(numbers.join(','), { source: true }, { uid: true });
  for await (const { source } of stoppable(client, messages, signal)) if (source) await see(source);
}

/** What is left of a long answer would have to be taken before the connection serves again: it is cut off. */
async function* stoppable<T>(client: ImapFlow, answer: AsyncIterable<T>, signal: AbortSignal | undefined) {
  for await (const part of answer) {
    if (signal?.aborted) client.close();
    signal?.throwIfAborted();
    yield part;
  }
}

/**
 * From the fields themselves, as they come: of a message with broken ones a server's own summary (ENVELOPE) can be such
 * that the whole answer cannot be read.
 */
async function addresseesIn(fields: Buffer): Promise<Addressees | undefined> {
  const read = await PostalMime.parse(fields).catch(() => undefined);
  return read && listed(read);
}
