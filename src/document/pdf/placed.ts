import type { LanguageCode } from '../../text/languages.js';
import type { Paper } from './paper.js';
import type { Face } from './typeface.js';

/** What a part of the page is to its reader. */
export type Role =
  | 'sender'
  | 'address'
  | 'date'
  | 'subject'
  | 'heading'
  | 'salutation'
  | 'paragraph'
  | 'item'
  | 'closing'
  | 'name'
  | 'label';

/** A line of text where it stands. */
export interface PlacedLine {
  /** From 0. */
  page: number;
  text: string;
  /** Left end of the baseline, pt. */
  x: number;
  y: number;
  /** pt */
  size: number;
  face: Face;
  /** A small word that says what stands beside it. */
  muted?: boolean;
}

/** One paragraph of the page, or one item of a list. */
export interface PlacedPart {
  role: Role;
  lines: PlacedLine[];
  /** The dash before an item. */
  bullet?: PlacedLine;
}

/** A horizontal line, to be written on or to part things. */
export interface PlacedRule {
  page: number;
  x: number;
  y: number;
  length: number;
}

/** Parts in the order in which they are read, in one language. */
export interface Section {
  language: LanguageCode;
  parts: PlacedPart[];
}

/** A letter as positions: all that drawing needs, and nothing else. */
export interface Layout {
  paper: Paper;
  pages: number;
  /** Size of the body, pt. */
  size: number;
  /** The letter, and after it what is printed on its reverse. */
  sections: Section[];
  rules: PlacedRule[];
  pageNumbers: PlacedLine[];
}
