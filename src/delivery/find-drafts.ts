import type { Addressees } from '../document/email/addressees.js';
import { keyOf, markOf } from './draft-mark.js';
import type { Line } from './line.js';
import type { Mailbox, ReadUntil } from './mailbox.js';

/** The drafts to some addressees that are in a mailbox already. */
export interface FoundDrafts {
  /** How often each is there, by its mark. */
  marks: Map<string, number>;
  until: ReadUntil;
  isWanted: (addressees: Addressees) => boolean;
}

/** Looks through a mailbox; drafts to others are not fetched. Throws a `MailboxFault`. */
export function findDrafts(line: Line, addressees: readonly Addressees[]): Promise<FoundDrafts> {
  const wanted = new Set(addressees.map(keyOf));
  return line.use((mailbox) => findIn(mailbox, (these) => wanted.has(keyOf(these)), 1));
}

/** Those with numbers from `from`. */
export async function findIn(
  mailbox: Mailbox,
  isWanted: FoundDrafts['isWanted'],
  from: number,
): Promise<FoundDrafts> {
  const marks = new Map<string, number>();
  const until = await mailbox.read({
    from,
    isWanted,
    see: async (eml) => {
      const mark = await markOf(eml);
      if (mark !== undefined) marks.set(mark, (marks.get(mark) ?? 0) + 1);
    },
  });
  return { marks, until, isWanted };
}
