import type { RefusedRow } from '../bulk/list/list-row.js';
import { stoppable } from '../bulk/list/stoppable.js';
import type { SupporterList } from '../bulk/list/supporter-list.js';
import { draftsOf, surveyDrafts } from '../bulk/run/drafts.js';
import { splitTargets } from '../bulk/run/settings.js';
import type { ListCount } from '../bulk/run/slips.js';
import type { Addressees } from '../document/email/addressees.js';
import { addresseesOf, writeDocument } from '../document/write-document.js';
import { doubtsOn } from '../letter/supporter.js';
import type { Appeal } from '../letter/write-appeal.js';
import { InputProblem, type Problem } from '../problem.js';
import type { Services } from '../services.js';
import { readRun } from './bulk-options.js';
import { type DraftsOptions, isOfAList, type ListOptions, runOptions } from './drafts-options.js';
import { openList } from './open-list.js';
import type { Terminal } from './terminal.js';

/** What is to be placed: the drafts of a list or of one writer. */
export interface DraftJob {
  list?: SupporterList;
  /** How many there are at most, and to whom they go. */
  survey: () => Promise<{ total: number; addressees: Addressees[] }>;
  /** `onRefused` gets the rows that come to no draft. */
  start: (onRefused: (row: RefusedRow) => Promise<void> | void) => StartedJob;
}

export interface StartedJob {
  drafts: AsyncIterable<Buffer>;
  count: Pick<ListCount, 'rejected' | 'duplicates'>;
  /** What a person should read before the letters go out. */
  problems: () => Problem[];
}

/** Throws an `InputProblem` for what is wrong with options or list. */
export async function readJob(
  services: Services,
  options: DraftsOptions,
  { terminal, signal }: { terminal: Terminal; signal: AbortSignal },
): Promise<DraftJob> {
  return isOfAList(options)
    ? jobOfList(services, options, { terminal, signal })
    : jobOfWriter(services, options);
}

async function jobOfList(
  services: Services,
  options: ListOptions,
  { terminal, signal }: { terminal: Terminal; signal: AbortSignal },
): Promise<DraftJob> {
  const settings = await readRun(services, runOptions(options), terminal);
  const list = stoppable(await openList(options, settings.consent, terminal), signal);
  const run = { library: services.library, settings, list };
  return {
    list,
    survey: () => surveyDrafts(run),
    start: (onRefused) => {
      const { drafts, count, problems } = draftsOf(run, onRefused);
      return { drafts: drafts(), count, problems };
    },
  };
}

/** Throws an `InputProblem` where a letter cannot be written. */
function jobOfWriter(services: Services, options: DraftsOptions): DraftJob {
  const appeals: Appeal[] = [];
  const problems: Problem[] = [];
  const targets = splitTargets(options.target);
  for (const target of targets.length > 0 ? targets : ['']) {
    const checked = services.write({ ...options, target, supporter: { ...options } });
    problems.push(...checked.problems);
    if (checked.value) appeals.push(checked.value);
    else throw new InputProblem(checked.problems);
  }
  const [first] = appeals;
  if (first?.supporter) problems.push(...doubtsOn(first.supporter));
  const attachPdf = options.attachPdf ?? false;
  async function* drafts() {
    for (const appeal of appeals) yield (await writeDocument(appeal, { format: 'eml', attachPdf })).body;
  }
  return {
    survey: async () => ({ total: appeals.length, addressees: appeals.map(addresseesOf) }),
    start: () => ({ drafts: drafts(), count: { rejected: 0, duplicates: 0 }, problems: () => problems }),
  };
}
