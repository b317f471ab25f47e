import type { Problem } from '../problem.js';
import type { Slip } from './run/slips.js';

/** Characters that the fonts lack: where in a letter, and whose letter. */
export interface MissingCharacters {
  row: number;
  /** `sender's name`, `paragraph 3` */
  where: string;
  characters: readonly string[];
  name: string;
}

/** Letters that cannot be made. The first are told of one by one. */
export interface Impossible {
  /** All of them. */
  notMade: number;
  missing: MissingCharacters[];
  /** For any other reason: an address that does not fit, a demand that awaits a ruling. */
  impossible: { row: number; reason: string }[];
}

/** Rows that are told of one by one, in each of the two lists. */
const toldOf = 100;

export function noteImpossible(told: Impossible, { row }: Slip, problems: readonly Problem[]): void {
  told.notMade += 1;
  for (const { code, where, message, fix, evidence } of problems) {
    if (code === 'unprintable-characters' && evidence)
      addOnce(told.missing, { row: row.row, where, characters: evidence, name: row.supporter.name });
    else addOnce(told.impossible, { row: row.row, reason: `${message} ${fix}`.trim() });
  }
}

/** A row may mean several letters, to several targets, with the same fault. */
function addOnce<Told extends { row: number }>(list: Told[], told: Told): void {
  const same = (other: Told) => JSON.stringify(other) === JSON.stringify(told);
  if (list.length < toldOf && !list.some((other) => other.row === told.row && same(other))) list.push(told);
}
