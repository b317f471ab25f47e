import { oncePerLanguage } from '../../text/per-language.js';
import ar from '../cues/ar/facts.json' with { type: 'json' };
import de from '../cues/de/facts.json' with { type: 'json' };
import en from '../cues/en/facts.json' with { type: 'json' };
import es from '../cues/es/facts.json' with { type: 'json' };
import fr from '../cues/fr/facts.json' with { type: 'json' };
import ru from '../cues/ru/facts.json' with { type: 'json' };
import { type Lexicon, lexicon } from '../words/lexicon.js';

/** Kinds of words that show on whose word a sentence rests; the words stand in `cues/<language>/facts.json`. */
export type FactCue = keyof typeof en;
export type FactCues = Record<FactCue, Lexicon>;

const files: Record<string, Record<FactCue, string[]>> = { ar, de, en, es, fr, ru };

/** The cues of a language, with the English ones where we lack it. */
export const factCues = oncePerLanguage((language): FactCues => {
  const entries = Object.entries(files[language] ?? en);
  return Object.fromEntries(entries.map(([name, phrases]) => [name, lexicon(phrases)])) as FactCues;
});
