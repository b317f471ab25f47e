import { parseColumnChoice } from '../bulk/list/column-choice.js';
import type { Consent } from '../bulk/list/consent.js';
import { readPiped } from '../bulk/list/piped.js';
import { openSupporterList, type SupporterList } from '../bulk/list/supporter-list.js';
import { addressUses } from '../bulk/list/words.js';
import { valueOrThrow } from '../problem.js';
import { choose } from './option-values.js';
import type { Terminal } from './terminal.js';

export interface ListChoice {
  /** A path, or - for standard input. */
  supporters: string;
  columns?: string;
  blanks?: true;
  address: string;
}

/** The supporter list that options name. Throws an `InputProblem` where it cannot be used. */
export async function openList(
  { supporters, columns, blanks, address }: ListChoice,
  consent: Consent | undefined,
  terminal: Terminal,
): Promise<SupporterList> {
  const choice = columns === undefined ? undefined : valueOrThrow(parseColumnChoice(columns));
  const options = { blanks: blanks ?? false, address: choose('address', address, addressUses) };
  const given = { ...(choice && { columns: choice }), ...(consent && { consent }) };
  return openSupporterList(await fileOf(supporters, terminal), { ...options, ...given });
}

/** Standard input may be a pipe that no path leads to. */
const standardInput = new Set(['-', '/dev/stdin']);

async function fileOf(supporters: string, { stdin }: Terminal): Promise<string | Buffer> {
  return standardInput.has(supporters) ? readPiped(stdin ?? process.stdin) : supporters;
}
