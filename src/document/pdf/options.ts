import type { Letter } from '../../letter/letter.js';
import type { Paper } from './paper.js';
import type { WindowStandard } from './window.js';

export interface PdfOptions {
  paper: Paper;
  window: WindowStandard;
  /** Where place and date stand: over the subject, or after the signature as in Russian and Kazakh letters. */
  dateAt: 'head' | 'end';
  /** Words before the sender's name and address (`Отправитель:`, `Адрес:`); empty where custom has none. */
  senderLabels: { name: string; address: string };
  /** A letter to be completed by hand: ruled lines where the sender's words would stand. */
  blank?: Blank;
}

export interface Blank {
  /** Small words below the ruled lines. */
  labels: { name: string; address: string; placeAndDate: string; signature: string };
  reverse?: Reverse;
}

/** The same letter in the reader's language, for the second page, and what stands over it. */
export interface Reverse {
  letter: Letter;
  heading: string;
}
