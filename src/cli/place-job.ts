import type { RefusedRow } from '../bulk/list/list-row.js';
import type { FoundDrafts } from '../delivery/find-drafts.js';
import type { Line } from '../delivery/line.js';
import { MailboxFault } from '../delivery/mailbox-fault.js';
import { placeDrafts } from '../delivery/place-drafts.js';
import type { Problem } from '../problem.js';
import { countOf } from '../text/count.js';
import type { DraftJob, StartedJob } from './draft-job.js';
import { startProgress } from './run-progress.js';
import type { Terminal } from './terminal.js';

export interface JobPlacing {
  job: DraftJob;
  /** Drafts at most, for the bar. */
  total: number;
  line: Line;
  found: FoundDrafts;
  onlyCount: boolean;
  signal: AbortSignal;
}

export interface PlacedJob {
  placed: number;
  there: number;
  count: StartedJob['count'];
  problems: Problem[];
  refused: RefusedRow[];
  seconds: number;
}

/** Places the drafts of a job with a progress bar. Before a fault is thrown, it says how far it came. */
export async function placeJob(placing: JobPlacing, terminal: Terminal): Promise<PlacedJob> {
  const { job, total, line, found, onlyCount, signal } = placing;
  const refused: RefusedRow[] = [];
  const { drafts, count, problems } = job.start((row) => {
    refused.push(row);
  });
  const done = { placed: 0, there: 0 };
  const progress = await startProgress('drafts', () => total);
  const start = performance.now();
  const onDraft = (what: keyof typeof done) => {
    done[what] += 1;
    if (what === 'placed') progress.letterMade();
    else progress.lettersReused(1);
  };
  try {
    await placeDrafts({ line, found, drafts, onlyCount, signal, onDraft });
  } catch (error) {
    progress.stop();
    if (error instanceof MailboxFault) terminal.stderr.write(howFar(done.placed));
    throw error;
  }
  progress.stop();
  const seconds = (performance.now() - start) / 1000;
  return { ...done, count, problems: problems(), refused, seconds };
}

function howFar(placed: number): string {
  return `${countOf(placed, 'draft')} placed before this. Run the same again, and it goes on from there.\n`;
}
