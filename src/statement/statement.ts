import type { Problem } from '../problem.js';
import type { PlainDate } from '../text/plain-date.js';
import type { modalities } from './modality.js';

/** A published statement, taken apart; `null` for what the document does not say. Its JSON is what `statement --json` prints. */
export interface Statement {
  /** As the document spells it; of a joint statement all, in order, with commas: `Freedom House, ARTICLE 19`. */
  organisation: string | null;
  documentType: DocumentType | null;
  /** As its organisation writes it: `EUR 57/7071/2023`. */
  index: string | null;
  date: PlainDate | null;
  title: string | null;
  /** English name of the country it is about; the first where there are several. */
  country: string | null;
  /** All of them, in order of weight. */
  countries: string[];
  /** BCP 47 primary subtag. */
  language: string | null;
  /** Who is called upon, in the statement's words: `the Kazakhstani authorities`. */
  addressee: string | null;
  paragraphs: Paragraph[];
  demands: Demand[];
  people: Person[];
  facts: Fact[];
  footnotes: Footnote[];
  problems: Problem[];
}

export const documentTypes = [
  'public statement',
  'urgent action',
  'news release',
  'open letter',
  'joint statement',
  'UN experts',
] as const;
export type DocumentType = (typeof documentTypes)[number];

/** Numbered from 1 in reading order, rejoined across page breaks; without the markers of its footnotes. */
export interface Paragraph {
  number: number;
  text: string;
  /** Numbers of the footnotes marked in it, each with the character of `text` that its mark follows. */
  marks: { footnote: number; at: number }[];
}

/** `from` and `to` count characters (UTF-16) of the paragraph's or item's text. */
export interface Source {
  paragraph: number;
  footnotes: number[];
  span?: { from: number; to: number };
}

export interface Demand {
  /** As written, without marker and final punctuation. */
  text: string;
  /** Who is called upon for this one, where it differs from the statement's addressee. */
  addressee: string | null;
  /** The paragraph that calls, or that the item follows. */
  source: Source;
}

export interface Person {
  /** The fullest form that the statement uses. */
  name: string;
  /** Other forms it uses, in order of appearance. */
  variants: string[];
  role: string | null;
  charge: string | null;
  sentence: string | null;
  /** What the person says was done to her. */
  allegation: string | null;
  sources: Source[];
}

export interface Fact {
  /** One sentence, as written. */
  text: string;
  modality: (typeof modalities)[number];
  /** What makes it a matter for care: empty for most. */
  sensitive: Sensitivity[];
  source: Source;
  /** For a denial: the position in `facts` of what it denies. */
  denies?: number;
}

export const sensitivities = ['health', 'suicide', 'children', 'sexual violence'] as const;
export type Sensitivity = (typeof sensitivities)[number];

export interface Footnote {
  number: number;
  text: string;
  url: string | null;
}
