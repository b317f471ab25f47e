import { shownName } from '../delivery/choose-mailbox.js';
import type { Problem } from '../problem.js';
import { countOf } from '../text/count.js';
import type { PlacedJob } from './place-job.js';

/** The shape that scripts read. */
export interface DraftsReport {
  /** That are in the mailbox now; of a preflight, that will be. */
  drafts: number;
  placed: number;
  /** Before. */
  there: number;
  rejected: number;
  duplicates: number;
  mailbox: string;
  server: string;
  seconds: number;
  draftsPerSecond: number;
  /** What a person should read before the letters go out; the first of the rows that were refused. */
  problems: Problem[];
}

/** Refused rows that are told of one by one. */
const toldOf = 100;

export function reportOf(
  { placed, there, count, problems, refused, seconds }: PlacedJob,
  where: Pick<DraftsReport, 'mailbox' | 'server'>,
): DraftsReport {
  const { rejected, duplicates } = count;
  return {
    drafts: placed + there,
    placed,
    there,
    rejected,
    duplicates,
    ...where,
    seconds: round(seconds, 3),
    draftsPerSecond: round(placed / seconds, 1),
    problems: [...problems, ...refused.slice(0, toldOf).flatMap((row) => row.problems)],
  };
}

/** The same for a person at a terminal. */
export function describeDrafts(report: DraftsReport, isPreflight: boolean): string {
  const { placed, there, rejected, duplicates, mailbox, server } = report;
  const were = there === 1 ? 'was' : 'were';
  const beside = there > 0 ? `, beside ${there} that ${were} there already` : '';
  const done = isPreflight ? 'would be placed' : 'placed';
  const pace =
    placed > 0 && !isPreflight ? `, ${report.seconds} s (${report.draftsPerSecond} drafts a second)` : '';
  const rows =
    rejected + duplicates > 0 ? `${countOf(rejected, 'row')} refused, ${duplicates} seen before.\n` : '';
  return `${countOf(placed, 'draft')} ${done} in "${shownName(mailbox)}" of ${server}${beside}${pace}.\n${rows}`;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
