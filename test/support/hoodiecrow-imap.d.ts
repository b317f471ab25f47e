/** The part of hoodiecrow-imap that tests use; it brings no types of its own. */
declare module 'hoodiecrow-imap' {
  import type { EventEmitter } from 'node:events';
  import type { Server } from 'node:net';

  export interface StoredMessage {
    uid: number;
    flags: string[];
    /** A character for each byte. */
    raw: string;
    internaldate: string;
  }

  export interface Folder {
    'special-use'?: string;
    flags?: string[];
    messages?: (Partial<StoredMessage> & Pick<StoredMessage, 'raw'>)[];
    folders?: Record<string, Folder>;
  }

  export interface Connection {
    send: (response: Response, description: string, parsed: Command, data: unknown) => void;
    socket: { destroy: () => void } | null;
  }

  export interface Command {
    tag: string;
    command: string;
    attributes?: unknown[];
  }

  export interface Response {
    tag: string;
    command: string;
    attributes: unknown[];
  }

  export type Handler = (
    connection: Connection,
    parsed: Command,
    data: unknown,
    callback: () => void,
  ) => void;

  export interface ImapServer extends EventEmitter {
    server: Server;
    listen: (port: number, host: string, listening: () => void) => void;
    close: (closed: () => void) => void;
    getMailbox: (path: string) => { messages: StoredMessage[] } | undefined;
    appendMessage: (mailbox: string, flags: string[], date: false, raw: string) => void;
    getCommandHandler: (command: string) => Handler;
    setCommandHandler: (command: string, handler: Handler) => void;
  }

  export interface Options {
    plugins?: (string | ((server: ImapServer) => void))[];
    storage?: Record<string, Folder & { type?: string; separator?: string }>;
    users?: Record<string, { password?: string; xoauth2?: { accessToken: string; sessionTimeout: number } }>;
    secureConnection?: boolean;
    credentials?: { key: string | Buffer; cert: string | Buffer };
  }

  export default function hoodiecrow(options: Options): ImapServer;
}
