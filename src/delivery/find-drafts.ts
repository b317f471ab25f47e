import type { Addressees } from '../document/email/addressees.js';
import { keyOf, markOf } from './draft-mark.js';
import type { Line } from './line.js';
import type { Mailbox, Reading, ReadUntil } from './mailbox.js';

/** The drafts to some addressees that are in a mailbox already. */
export interface FoundDrafts {
  /** How often each is there, by its mark. */
  marks: Map<string, number>;
  until: ReadUntil;
  isWanted: (addressees: Addressees) => boolean;
}

/** Looks through a mailbox; drafts to others are not fetched. Throws a `MailboxFault`. */
export function findDrafts(
  line: Line,
  addressees: readonly Addressees[],
  signal?: AbortSignal,
): Promise<FoundDrafts> {
  const wanted = new Set(addressees.map(keyOf));
  const isWanted = (these: Addressees) => wanted.has(keyOf(these));
  return line.use((mailbox) => findIn(mailbox, { from: 1, isWanted, signal }));
}

/** Those with numbers from `from`. */
export async function findIn(
  mailbox: Mailbox,
  { from, isWanted, signal }: Omit<Reading, 'see'>,
): Promise<FoundDrafts> {
  const marks = new Map<string, number>();
  const until = await mailbox.read({
    from,
    isWanted,
    signal,
    see: async (eml) => {
      const mark = await markOf(eml);
      if (mark !== undefined) marks.set(mark, (marks.get(mark) ?? 0) + 1);
    },
  });
  return { marks, until, isWanted };
}
