import type { Length } from '../campaign/demand.js';
import type { Direction, LanguageCode } from '../text/languages.js';
import type { PlainDate } from '../text/plain-date.js';

/**
 * What a stretch of a letter rests on: the id of a fact, law entry, update or demand.
 */
export type SourceId = string;

/**
 * A stretch of a passage's text, from `start` up to `end` in UTF-16 units, that is not the frame's own fixed
 * words: who said it, and what it rests on.
 */
export interface Mark {
  start: number;
  end: number;
  origin: 'campaign' | 'supporter';
  sources: SourceId[];
}

/** Plain words; no markup and no escaping: each document escapes once, for itself. */
export interface Passage {
  text: string;
  /** What the passage rests on, in order of appearance, each once. */
  sources: SourceId[];
  marks: Mark[];
}

export type Block = ({ type: 'paragraph' } & Passage) | { type: 'list'; items: Passage[] };

/** Where in the statement something is said. `paragraph` is null for what is not in the statement: law, updates. */
export interface Source {
  fact: SourceId;
  paragraph: string | null;
  footnotes: number[];
}

/** An appeal: words only. */
export interface Letter {
  language: LanguageCode;
  direction: Direction;
  length: Length;
  date: PlainDate;
  /** Place and date as the language writes them: `Leeds, 15 August 2023`; the date alone without a town. */
  dateLine: string;
  /** `name` is empty in a blank letter, to be filled in by hand. */
  sender: { name: string; lines: string[] };
  /** Name block, postal lines, country in capitals. */
  formOfAddress: string[];
  subject: string;
  salutation: string;
  blocks: Block[];
  closing: string;
  /** Ids of targets that are sent a copy. */
  copyTargets: string[];
  /** Ids of the demands it carries. */
  demands: string[];
  sources: Source[];
}
