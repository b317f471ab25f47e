import type { AddressInfo, Socket } from 'node:net';
import hoodiecrow, { type ImapServer, type Options } from 'hoodiecrow-imap';

export const user = 'hannah@example.org';
export const password = 'apple pie with "quotes" \\ and ü';
export const accessToken = 'ya29.token';

export interface MailServer {
  address: string;
  port: number;
  server: ImapServer;
  /** What stands in a mailbox, as bytes. */
  drafts: (mailbox?: string) => { eml: Buffer; flags: string[] }[];
  /** Ends every connection at once, as a pulled cable does. */
  cut: () => void;
  close: () => Promise<void>;
}

export const usualPlugins = [
  'ENABLE',
  'ID',
  'SPECIAL-USE',
  'UIDPLUS',
  'LITERALPLUS',
  'SASL-IR',
  'AUTH-PLAIN',
  'XOAUTH2',
  'UNSELECT',
];

/** An IMAP server of this machine, in memory, with a mailbox for drafts whose name is not English. */
export async function startMailServer(options: Options = {}): Promise<MailServer> {
  const server = hoodiecrow({
    plugins: usualPlugins,
    storage: mailboxes({ Entwürfe: { 'special-use': '\\Drafts' } }),
    users: { [user]: { password, xoauth2: { accessToken, sessionTimeout: 3_600_000 } } },
    ...options,
  });
  const sockets = new Set<Socket>();
  server.server.on(options.secureConnection ? 'secureConnection' : 'connection', (socket: Socket) => {
    sockets.add(socket.once('close', () => sockets.delete(socket)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    address: `${options.secureConnection ? 'imaps' : 'imap'}://localhost:${port}`,
    port,
    server,
    drafts: (mailbox = 'Entwürfe') =>
      (server.getMailbox(encoded(mailbox))?.messages ?? []).map(({ raw, flags }) => ({
        eml: Buffer.from(raw, 'latin1'),
        flags,
      })),
    cut,
    close: async () => {
      cut();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}

/** A mail account with an inbox and these. */
export function mailboxes(
  folders: NonNullable<Options['storage']>[string]['folders'] = {},
): NonNullable<Options['storage']> {
  const names = Object.entries(folders).map(([name, folder]) => [encoded(name), folder] as const);
  return { INBOX: {}, '': { type: 'personal', separator: '/', folders: Object.fromEntries(names) } };
}

/** Names travel in modified UTF-7 (RFC 3501 5.1.3); only ü is needed here. */
function encoded(name: string): string {
  return name.replaceAll('ü', '&APw-');
}
