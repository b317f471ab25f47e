import { InputProblem } from '../problem.js';
import { shownName } from './choose-mailbox.js';
import { markOf } from './draft-mark.js';
import { type FoundDrafts, findIn } from './find-drafts.js';
import type { Line } from './line.js';

export interface Placing {
  line: Line;
  /** What was there before. */
  found: FoundDrafts;
  drafts: AsyncIterable<Buffer>;
  /** Only counts what is to be placed. */
  onlyCount?: boolean;
  /** Stops between two drafts. */
  signal?: AbortSignal | undefined;
  onDraft?: (what: 'placed' | 'there') => void;
}

/**
 * Puts each draft into the mailbox once: one that is there already is passed over, as many times as it is there.
 * Throws a `MailboxFault` where the server fails for good.
 */
export async function placeDrafts(placing: Placing): Promise<void> {
  const { drafts, found, signal, onDraft } = placing;
  const there = new Map(found.marks);
  let until = found.until;
  for await (const eml of drafts) {
    signal?.throwIfAborted();
    if (await take(there, eml)) {
      onDraft?.('there');
      continue;
    }
    if (!placing.onlyCount) until = await placeOne(placing, eml, until);
    onDraft?.('placed');
  }
}

/** Whether the draft is among those that are there; it then stands for one of them. */
async function take(there: Map<string, number>, eml: Buffer): Promise<boolean> {
  if (there.size === 0) return false;
  const mark = await markOf(eml);
  const times = mark === undefined ? undefined : there.get(mark);
  if (mark === undefined || times === undefined) return false;
  if (times === 1) there.delete(mark);
  else there.set(mark, times - 1);
  return true;
}

/**
 * Where the line broke meanwhile, the server may have taken the draft without our hearing of it: so what came
 * since is looked through before it is sent again.
 */
async function placeOne(
  { line, found, signal }: Placing,
  eml: Buffer,
  until: FoundDrafts['until'],
): Promise<FoundDrafts['until']> {
  return line.use(async (mailbox, again) => {
    if (again) {
      const since = await findIn(mailbox, { from: until.next, isWanted: found.isWanted, signal });
      if (since.until.validity !== until.validity) throw new InputProblem([madeAnew(mailbox.name)]);
      if (await take(since.marks, eml)) return { ...until, next: since.until.next };
    }
    const next = await mailbox.append(eml);
    return { ...until, next: next ?? until.next };
  });
}

function madeAnew(name: string) {
  const message = `The mailbox "${shownName(name)}" was numbered anew while drafts were placed.`;
  const fix = 'Run the same again: it looks at what is there first.';
  return { code: 'mailbox-renumbered', severity: 'error' as const, where: shownName(name), message, fix };
}
