import type { Supporter } from '../../letter/supporter.js';
import type { LanguageCode } from '../../text/languages.js';
import type { RowPlace, RowProblem } from './list-problem.js';
import type { AddressUse, ConsentState } from './words.js';

/** A row of a list after its reading: usable where it has a supporter, else refused with what is wrong. */
export type ListRow = UsableRow | RefusedRow;

export interface UsableRow extends RowPlace {
  /** The cells as the file holds them. */
  cells: readonly string[];
  /** Only what the letter may show, and the e-mail address. */
  supporter: Supporter;
  /** The language of the letter, where the row names one. */
  language?: LanguageCode;
  address: AddressUse;
  /** `absent` makes a blank to sign by hand. */
  consent: ConsentState;
  /** The row before this one that seems to be the same person. */
  duplicateOf?: number;
  /** Warnings. */
  problems: RowProblem[];
}

export interface RefusedRow extends RowPlace {
  cells: readonly string[];
  supporter?: undefined;
  problems: RowProblem[];
}
