import { oncePerLanguage } from '../../text/per-language.js';
import { cueFiles } from '../cues/files.js';
import { durationPattern } from '../words/durations.js';
import { type Lexicon, lexicon } from '../words/lexicon.js';
import { numberPattern } from '../words/numbers.js';

type CueFile = typeof cueFiles.inconsistencies.en;
type PatternName = (typeof patternNames)[number];
type LexiconName = (typeof lexiconNames)[number];
/** What befalls people, and what befalls a place. */
export type EventName = keyof CueFile['eventNouns'];

export interface InconsistencyCues {
  /** Patterns for texts in small letters (`inSmall`), in which `{a}`, `{b}`, `{m}` and `{n}` have become groups of these names. */
  patterns: Record<PatternName, RegExp[]>;
  words: Record<LexiconName, Lexicon>;
  events: Record<EventName, Lexicon>;
  eventNouns: Record<EventName, Lexicon>;
  /** Ends of words for several people: `activists`. */
  personEnding: RegExp;
}

const files: Record<string, CueFile> = cueFiles.inconsistencies;
const { en } = cueFiles.inconsistencies;
const patternNames = ['ranges', 'outOf', 'all', 'asOf', 'born', 'aged', 'given'] as const;
export const eventNames = Object.keys(en.eventNouns) as EventName[];
const lexiconNames = [
  'others',
  'including',
  'repeats',
  'then',
  'plus',
  'ibid',
  'together',
  'persons',
  'things',
  'anyone',
  'tied',
  'since',
  'notThat',
  'ofDay',
  'timeOf',
  'happened',
  'attributed',
  'held',
  'heldElsewhere',
  'everyone',
  'indefinite',
  'partOf',
  'alreadyGiven',
  'namely',
  'sexes',
] as const;

/** The words of `cues/<language>/inconsistencies.json`, with the English ones where we lack the language. */
export const inconsistencyCues = oncePerLanguage((language): InconsistencyCues => {
  const file = files[language] ?? en;
  const number = numberPattern(language);
  const [bare, whole] = [durationPattern(language, true), durationPattern(language)];
  const compile = (pattern: string) => {
    const filled = pattern
      .replace(/\{([abn])\}/g, (_, name: string) => `(?<${name}>${number})`)
      .replace('{A}', `(?<a>${bare})`)
      .replace('{B}', `(?<b>${whole})`);
    return new RegExp(`(?<![\\p{L}\\p{N}.,])(?:${filled})(?![\\p{L}\\p{N}])`, 'gu');
  };
  return {
    patterns: fromNames(patternNames, (name) => file[name].map(compile)),
    words: fromNames(lexiconNames, (name) => lexicon(file[name])),
    events: fromNames(eventNames, (name) => lexicon(file.events[name])),
    eventNouns: fromNames(eventNames, (name) => lexicon(file.eventNouns[name])),
    personEnding: new RegExp(`.(?:${file.personEndings.join('|')})$`, 'u'),
  };
});

function fromNames<Name extends string, Value>(names: readonly Name[], make: (name: Name) => Value) {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>;
}
