import type { Target } from '../../campaign/target.js';
import { type RowProblem, rowProblem } from '../list/list-problem.js';
import type { ListRow, RefusedRow, UsableRow } from '../list/list-row.js';
import type { SupporterList } from '../list/supporter-list.js';
import type { Kind } from './notes.js';
import type { RunFormat, RunSettings } from './settings.js';
import { languagesFor, type SlipLanguages } from './slip-languages.js';

/** One letter to be made: from which row, to whom, in which language and format. */
export interface Slip extends SlipLanguages {
  /** From 1, in the order of the run. */
  number: number;
  row: UsableRow;
  target: Target;
  format: RunFormat;
}

/** What a list comes to, counted while its slips are taken. */
export interface ListCount {
  rows: number;
  rejected: number;
  duplicates: number;
  blanks: number;
}

export interface SlipSource {
  slips: () => AsyncGenerator<Slip>;
  count: ListCount;
  /** The kinds of letter met so far, each once. */
  kinds: () => Iterable<Kind>;
  /** What staff should look at in the rows so far: the first of it. */
  warnings: readonly RowProblem[];
}

/** Warnings on rows that are told one by one. */
const toldOf = 100;

/**
 * The slips of a run, in order. Refused rows go to `onRejected`, once; so do rows that seem to be the same
 * person as one before, unless the run keeps them.
 */
export function slipsOf(
  list: SupporterList,
  settings: RunSettings,
  onRejected: (row: RefusedRow) => Promise<void> | void,
): SlipSource {
  const count: ListCount = { rows: 0, rejected: 0, duplicates: 0, blanks: 0 };
  const kinds = new Map<string, Kind>();
  const warnings: RowProblem[] = [];
  async function* slips(): AsyncGenerator<Slip> {
    let number = 0;
    for (const [pass, targets] of passes(settings).entries()) {
      for await (const row of usableRows(
        list,
        settings,
        pass === 0 ? { count, warnings, onRejected } : undefined,
      )) {
        for (const target of targets) {
          number += 1;
          const languages = languagesFor(row, target, settings);
          for (const language of Object.values(languages))
            kinds.set(`${target.id} ${language}`, { target, language });
          yield { number, row, target, ...languages, format: formatFor(row, settings) };
        }
      }
    }
  }
  return { slips, count, kinds: () => kinds.values(), warnings };
}

/** How many letters a run means. */
export async function countSlips(list: SupporterList, settings: RunSettings): Promise<number> {
  let total = 0;
  for await (const _ of slipsOf(list, settings, () => undefined).slips()) total += 1;
  return total;
}

/** One pass over the list with all targets, or a pass for each. */
function passes({ targets, order }: RunSettings): Target[][] {
  return order === 'supporter' ? [targets] : targets.map((target) => [target]);
}

interface Telling {
  count: ListCount;
  warnings: RowProblem[];
  onRejected: (row: RefusedRow) => Promise<void> | void;
}

async function* usableRows(
  list: SupporterList,
  settings: RunSettings,
  telling: Telling | undefined,
): AsyncGenerator<UsableRow> {
  for await (const row of list.rows()) {
    const refused = refusalOf(row, settings);
    if (telling) await tell(row, refused, telling);
    if (!refused && row.supporter) yield row;
  }
}

function refusalOf(row: ListRow, { keepDuplicates }: RunSettings): RefusedRow | undefined {
  if (!row.supporter) return row;
  if (row.duplicateOf === undefined || keepDuplicates) return undefined;
  const message = `This row seems to be the same person as row ${row.duplicateOf}.`;
  const fix = 'Nothing was made for it. Take it out, or run again with --keep-duplicates.';
  const { row: number, line, cells } = row;
  return { row: number, line, cells, problems: [rowProblem(row, { code: 'duplicate', message, fix })] };
}

async function tell(
  row: ListRow,
  refused: RefusedRow | undefined,
  { count, warnings, onRejected }: Telling,
): Promise<void> {
  count.rows += 1;
  if (row.supporter && row.duplicateOf !== undefined) count.duplicates += 1;
  if (row.supporter && !refused && row.consent === 'absent') count.blanks += 1;
  if (!refused && row.supporter && row.consent === 'given' && warnings.length < toldOf)
    warnings.push(...row.problems);
  if (!refused) return;
  if (!row.supporter) count.rejected += 1;
  await onRejected(refused);
}

/** Who did not agree signs by hand, and so gets paper. */
function formatFor(row: UsableRow, { format, route }: RunSettings): RunFormat {
  if (row.consent === 'absent') return format === 'print-run' ? format : 'pdf';
  return route && row.supporter.email !== undefined ? 'eml' : format;
}
