import type { Addressees } from '../../document/email/addressees.js';
import { createOut, type Out, takeBytes } from '../../document/out.js';
import type { Library } from '../../letter/library.js';
import { InputProblem, type Problem } from '../../problem.js';
import { rowProblem } from '../list/list-problem.js';
import type { RefusedRow } from '../list/list-row.js';
import type { SupporterList } from '../list/supporter-list.js';
import { createMaker, type Maker } from './maker.js';
import { notesOn } from './notes.js';
import type { RunSettings } from './settings.js';
import { type ListCount, type Slip, slipsOf } from './slips.js';

/** A run whose letters are drafts, handed out one by one. */
export interface DraftRun {
  library: Library;
  /** With the format `eml`. */
  settings: RunSettings;
  list: SupporterList;
}

export interface DraftSource {
  drafts: () => AsyncGenerator<Buffer>;
  count: ListCount;
  /** What a person should read before the letters go out. */
  problems: () => Problem[];
}

/** The drafts of a run, in order. Rows that get none go to `onRefused`, each once; they never stop the others. */
export function draftsOf(
  { library, settings, list }: DraftRun,
  onRefused: (row: RefusedRow) => Promise<void> | void,
): DraftSource {
  const { slips, count, kinds, warnings } = slipsOf(list, settings, onRefused);
  async function* drafts(): AsyncGenerator<Buffer> {
    const maker = createMaker(library, settings);
    const out = createOut();
    const refused = new Set<number>();
    for await (const slip of slips()) {
      const { eml, why } = makeDraft(maker, slip, out);
      if (eml) yield eml;
      if (why === undefined || refused.has(slip.row.row)) continue;
      refused.add(slip.row.row);
      count.rejected += 1;
      await onRefused(refusal(slip, why));
    }
  }
  const problems = () => [...list.problems, ...warnings, ...notesOn(kinds(), library, settings)];
  return { drafts, count, problems };
}

/** How many drafts a run means at most, and to whom they go. */
export async function surveyDrafts({ library, settings, list }: DraftRun) {
  const maker = createMaker(library, settings);
  const addressees = new Map<string, Addressees>();
  let total = 0;
  for await (const slip of slipsOf(list, settings, () => undefined).slips()) {
    total += 1;
    const kind = `${slip.target.id} ${slip.language}`;
    if (addressees.has(kind) || slip.row.consent === 'absent') continue;
    const to = orWhy(() => maker.addressees(slip));
    if (typeof to !== 'string') addressees.set(kind, to);
  }
  return { total, addressees: [...addressees.values()] };
}

interface Tried {
  eml?: Buffer;
  why?: string;
}

function makeDraft(maker: Maker, slip: Slip, out: Out): Tried {
  if (slip.row.consent === 'absent') return { why: notAgreed };
  const made = orWhy(() => maker.makeTo(slip, out));
  return typeof made === 'string' ? { why: made } : { eml: takeBytes(out) };
}

/** Or the sentence that says why there is no such letter. */
function orWhy<T>(make: () => T): T | string {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    return error.message;
  }
}

function refusal({ row }: Slip, message: string): RefusedRow {
  const { row: number, line, cells } = row;
  return { row: number, line, cells, problems: [rowProblem(row, { code: 'not-made', message, fix: '' })] };
}

const notAgreed =
  'This row did not agree to a letter in its name, so there is no draft of it. "bulk --blanks" makes a letter to sign by hand.';
