import type { Campaign } from '../campaign/campaign.js';
import type { Length } from '../campaign/demand.js';
import type { TargetKind } from '../campaign/target.js';
import type { Checked } from '../problem.js';
import type { LanguageCode } from '../text/languages.js';
import type { Phrases } from './phrases.js';
import type { LetterTemplate } from './template/parse-template.js';

/** A frame is found by the kind of office and the length: `prosecutor-full`. */
export type FrameName = `${TargetKind}-${Length}`;

/** What letters of one language are made with. */
export interface LanguageShelf {
  phrases: Phrases;
  frames: ReadonlyMap<FrameName, LetterTemplate>;
}

/** All campaigns and frames, read and checked once. */
export interface Library {
  campaigns: ReadonlyMap<string, Campaign>;
  shelves: ReadonlyMap<LanguageCode, LanguageShelf>;
}

/** A templates folder as it was read: the letters, and each campaign by its slug, or what is wrong with them. */
export interface LibraryReading {
  shelves: Checked<Library['shelves']>;
  campaigns: Checked<ReadonlyMap<string, Checked<Campaign>>>;
}
