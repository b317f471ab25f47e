import { setTimeout as sleep } from 'node:timers/promises';
import type { Mailbox } from './mailbox.js';
import { MailboxFault } from './mailbox-fault.js';

/** A line to a mailbox that is taken up again where it breaks. */
export interface Line {
  /** Of the mailbox. */
  name: string;
  /** `again`: the line broke while the same work was done, and nobody knows how far it came. */
  use: <T>(work: (mailbox: Mailbox, again: boolean) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
}

/** Waits before each try to take up a broken line again, in ms; about two minutes in all. */
const usualWaits = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000];

export interface LineOptions {
  waits?: readonly number[];
  signal?: AbortSignal | undefined;
}

/** The first fault before a line ever held is told at once: it is likely a wrong name. Throws a `MailboxFault`. */
export async function openLine(
  open: () => Promise<Mailbox>,
  { waits = usualWaits, signal }: LineOptions = {},
): Promise<Line> {
  let mailbox: Mailbox | undefined = await open();
  const { name } = mailbox;
  const drop = async () => {
    const lost = mailbox;
    mailbox = undefined;
    await lost?.close();
  };
  return {
    name,
    use: async (work) => {
      for (let tries = 0; ; tries++) {
        try {
          mailbox ??= await open();
          return await work(mailbox, tries > 0);
        } catch (error) {
          const wait = waits[tries];
          if (!(error instanceof MailboxFault) || !error.passing || wait === undefined) throw error;
          await drop();
          await pause(wait, signal);
        }
      }
    },
    close: drop,
  };
}

async function pause(wait: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(wait, undefined, { signal }).catch(() => signal?.throwIfAborted());
}
