import type { MailboxLogin } from '../config.js';
import { findAccount } from '../delivery/account.js';
import { findDrafts } from '../delivery/find-drafts.js';
import { openLine } from '../delivery/line.js';
import { openMailbox } from '../delivery/mailbox.js';
import { valueOrThrow } from '../problem.js';
import type { Services } from '../services.js';
import { readJob } from './draft-job.js';
import type { DraftsOptions } from './drafts-options.js';
import { describeDrafts, reportOf } from './drafts-report.js';
import { stopOnInterrupt } from './interrupt.js';
import { nothingUsable } from './nothing-usable.js';
import { placeJob } from './place-job.js';
import { type Terminal, tellProblems } from './terminal.js';
import { writeRefused } from './write-refused.js';

export interface DraftsRequest {
  services: Services;
  login: MailboxLogin;
  options: DraftsOptions;
}

/**
 * Puts drafts into a mailbox with a progress bar, and reports. Throws an `InputProblem` for what cannot be done, and
 * `Interrupted` where it is stopped.
 */
export async function putDrafts(request: DraftsRequest, terminal: Terminal): Promise<void> {
  const stop = stopOnInterrupt(stopped);
  try {
    await place(request, terminal, stop.signal);
  } finally {
    stop.release();
  }
}

async function place(
  { services, login, options }: DraftsRequest,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const account = valueOrThrow(findAccount(options.imap, login));
  const job = await readJob(services, options, { terminal, signal });
  const { total, addressees } = await job.survey();
  const line = await openLine(() => openMailbox(account, options.mailbox, signal), { signal });
  try {
    const found = await findDrafts(line, addressees, signal);
    const onlyCount = options.preflight ?? false;
    const outcome = await placeJob({ job, total, line, found, onlyCount, signal }, terminal);
    const report = reportOf(outcome, { mailbox: line.name, server: account.host });
    tellProblems(report.problems, terminal);
    const text = options.json ? `${JSON.stringify(report, null, 2)}\n` : describeDrafts(report, onlyCount);
    terminal.stdout.write(text);
    if (options.rejected !== undefined && job.list)
      await writeRefused(options.rejected, job.list, outcome.refused);
    if (report.drafts === 0) throw nothingUsable(report.problems);
  } finally {
    await line.close();
  }
}

const stopped =
  'Stopped. What was placed stays in the mailbox: run the same again, and it goes on from there.';
