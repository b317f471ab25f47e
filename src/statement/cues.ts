import { oncePerLanguage } from '../text/per-language.js';
import { cueFiles } from './cues/files.js';
import { lightPattern } from './light-pattern.js';

/**
 * Words by which a document says what it is, per language (`cues/<language>/metadata.json`): alternatives of regular
 * expressions. A language is added by adding its words there.
 */
export type MetadataCues = typeof cueFiles.metadata.en;

const known: Record<string, MetadataCues> = cueFiles.metadata;

export const cueLanguages = Object.keys(known);

/** English ones for a language that has none. */
export function metadataCues(language: string | null): MetadataCues {
  return known[language ?? 'en'] ?? cueFiles.metadata.en;
}

/** A pattern of whole words; Arabic ones may carry a conjunction or article at their head. */
export function words(alternatives: string, flags = 'i'): RegExp {
  return lightPattern(
    `(?<![\\p{L}\\p{M}\\d])(?:[وفبل](?:ال)?)?(?:${alternatives})(?![\\p{L}\\p{M}\\d])`,
    flags,
  );
}

/** One pattern per language and kind of cue. */
export function cuePattern(
  kind: Exclude<keyof MetadataCues, 'documentTypes'>,
  build = (cue: string) => words(cue),
): (language: string | null) => RegExp {
  const pattern = oncePerLanguage((language) => build(metadataCues(language)[kind]));
  return (language) => pattern(language ?? 'en');
}
