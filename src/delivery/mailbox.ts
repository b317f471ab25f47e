import { ImapFlow, type ListResponse } from 'imapflow';
import type { Account } from './account.js';
import { chooseMailbox } from './choose-mailbox.js';
import { faultOf } from './mailbox-fault.js';

/** A mailbox for drafts on a connection of its own. Its methods throw a `MailboxFault` where the server fails. */
export interface Mailbox {
  name: string;
  /** Puts a draft in, and says its number (UID) where the server does. */
  append: (eml: Buffer) => Promise<number | undefined>;
  close: () => Promise<void>;
}

/** In ms. A server that keeps silent for longer is taken for lost. */
const patience = { connectionTimeout: 30_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

/** An unsent letter, and no news for its writer (RFC 9051 2.3.2). */
const draftFlags = ['\\Draft', '\\Seen'];

/**
 * Logs in and finds the mailbox of that name, or the one that the server has for drafts (RFC 6154). Throws a
 * `MailboxFault`.
 */
export async function openMailbox(account: Account, name?: string): Promise<Mailbox> {
  const client = createClient(account);
  const trying = <T>(work: () => Promise<T>): Promise<T> =>
    work().catch((error: unknown) => {
      throw faultOf(error, account);
    });
  try {
    await trying(() => client.connect());
    const mailboxes: ListResponse[] = await trying(() => client.list());
    const chosen = chooseMailbox(mailboxes, name, account.host);
    return {
      name: chosen,
      append: (eml) => trying(() => append(client, chosen, eml)),
      close: () => client.logout().catch(() => client.close()),
    };
  } catch (error) {
    client.close();
    throw error;
  }
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
  });
  /** Told once more by the call that it breaks; without a listener it would end the program. */
  client.on('error', () => {});
  return client;
}

async function append(client: ImapFlow, name: string, eml: Buffer): Promise<number | undefined> {
  const appended = await client.append(name, eml, draftFlags);
  if (!appended) throw Object.assign(new Error('The connection is closed.'), { code: 'NoConnection' });
  return appended.uid;
}
