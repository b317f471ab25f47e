import type { Target } from '../../campaign/target.js';
import { languageOfTarget } from '../../campaign/target-language.js';
import { InputProblem } from '../../problem.js';
import type { LanguageCode } from '../../text/languages.js';
import type { UsableRow } from '../list/list-row.js';
import type { RunSettings } from './settings.js';

export interface SlipLanguages {
  language: LanguageCode;
  /** Of a blank only: the language of the same letter on its reverse, for whoever signs it. */
  reverse?: LanguageCode;
}

/**
 * A letter is in the row's language; a blank in that of the office, with the row's on its reverse where they
 * differ. Where the campaign lacks the row's language, or the row names none, the campaign's first stands in.
 */
export function languagesFor(row: UsableRow, target: Target, settings: RunSettings): SlipLanguages {
  const { campaign, language } = settings;
  const reads = row.language !== undefined && campaign.languages.includes(row.language);
  const readers = reads ? row.language : campaign.languages[0];
  if (readers === undefined) throw new InputProblem([]);
  if (row.consent === 'given') return { language: language === 'auto' ? readers : language };
  const front = language === 'auto' ? (languageOfTarget(target, campaign.languages) ?? readers) : language;
  return front === readers ? { language: front } : { language: front, reverse: readers };
}
