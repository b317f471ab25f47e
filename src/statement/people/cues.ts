import { oncePerLanguage } from '../../text/per-language.js';
import { cueFiles } from '../cues/files.js';
import { type Lexicon, type Lexicons, lexicon, lexicons } from '../words/lexicon.js';

/** What words say about the names beside them. The words themselves stand in `cues/<language>/people.json`. */
export const cueNames = [
  'honorifics',
  'officials',
  'civil',
  'former',
  'roles',
  'speakers',
  'lawyers',
  'kin',
  'owners',
  'harm',
  'passive',
  'release',
  'agents',
  'places',
  'and',
  'articles',
  'speech',
  'passing',
  'claims',
  'illTreatment',
  'charges',
  'chargeEnds',
  'terms',
  'notPeople',
  'starters',
  'stops',
  'pronouns',
  'prepositions',
  'others',
  'sites',
  'siblings',
  'among',
  'against',
  'plights',
] as const;
export type CueName = (typeof cueNames)[number];

export interface PeopleCues {
  language: string;
  all: Lexicons<CueName>;
  pronouns: Lexicon;
  /** What ends a plural, and what ends the same word of one person. */
  plurals: readonly (readonly string[])[];
  /** Headings of the part that tells of other things. */
  background: Lexicon;
  /** Given names in the nominative, where the language has cases. */
  givenNames: { male: readonly string[]; female: readonly string[] };
  /** Whether the language tells "was arrested" from "arrested" by a word of its own. */
  hasPassive: boolean;
}

interface CueFile extends Partial<Record<CueName, string[]>> {
  plurals?: string[][];
  background?: string[];
  maleNames?: string[];
  femaleNames?: string[];
}

const files: Record<string, CueFile> = cueFiles.people;
const english: CueFile = cueFiles.people.en;

/** The cues of a language, with the English ones where we lack it. */
export const peopleCues = oncePerLanguage((language): PeopleCues => {
  const file = files[language] ?? english;
  const phrases = Object.fromEntries(cueNames.map((name) => [name, file[name] ?? []]));
  return {
    all: lexicons(phrases as Record<CueName, string[]>),
    pronouns: lexicon(file.pronouns ?? []),
    language: language in files ? language : 'en',
    plurals: file.plurals ?? [],
    background: lexicon(file.background ?? []),
    givenNames: { male: file.maleNames ?? [], female: file.femaleNames ?? [] },
    hasPassive: (file.passive ?? []).length > 0,
  };
});
