import { oncePerLanguage } from '../../text/per-language.js';
import { cueFiles } from '../cues/files.js';
import { type Lexicon, lexicon } from '../words/lexicon.js';

/** Kinds of words that show on whose word a sentence rests; the words stand in `cues/<language>/facts.json`. */
export type FactCue = keyof typeof cueFiles.facts.en;
export type FactCues = Record<FactCue, Lexicon>;

const files: Record<string, Record<FactCue, string[]>> = cueFiles.facts;

/** The cues of a language, with the English ones where we lack it. */
export const factCues = oncePerLanguage((language): FactCues => {
  const entries = Object.entries(files[language] ?? cueFiles.facts.en);
  return Object.fromEntries(entries.map(([name, phrases]) => [name, lexicon(phrases)])) as FactCues;
});
