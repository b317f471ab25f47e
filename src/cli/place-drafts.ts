import { splitTargets } from '../bulk/run/settings.js';
import type { MailboxLogin } from '../config.js';
import { findAccount } from '../delivery/account.js';
import { openMailbox } from '../delivery/mailbox.js';
import { writeDocument } from '../document/write-document.js';
import { valueOrThrow } from '../problem.js';
import type { Services } from '../services.js';
import { countOf } from '../text/count.js';
import type { DraftsOptions } from './drafts-options.js';
import { type Terminal, tellProblems } from './terminal.js';

export interface DraftsRequest {
  services: Services;
  login: MailboxLogin;
  options: DraftsOptions;
}

/** Puts the drafts of one writer into a mailbox. Throws an `InputProblem` for what cannot be done. */
export async function placeDrafts(
  { services, login, options }: DraftsRequest,
  terminal: Terminal,
): Promise<void> {
  const account = valueOrThrow(findAccount(options.imap, login));
  const drafts = await Promise.all(
    splitTargets(options.target).map((target) => draftTo(target, services, options, terminal)),
  );
  const mailbox = await openMailbox(account, options.mailbox);
  for (const draft of drafts) await mailbox.append(draft);
  await mailbox.close();
  terminal.stdout.write(
    `${countOf(drafts.length, 'draft')} placed in "${mailbox.name}" of ${account.host}.\n`,
  );
}

async function draftTo(
  target: string,
  services: Services,
  options: DraftsOptions,
  terminal: Terminal,
): Promise<Buffer> {
  const checked = services.write({ ...options, target, supporter: { ...options } });
  const appeal = valueOrThrow(checked);
  tellProblems(checked.problems, terminal);
  const attachPdf = options.attachPdf ?? false;
  return (await writeDocument(appeal, { format: 'eml', attachPdf })).body;
}
