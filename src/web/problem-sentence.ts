import type { Problem } from '../problem.js';
import { fallbackLanguage } from '../text/languages.js';
import type { Screen } from './screen.js';

/** What a supporter can run into; anything else is staff's to mend and is said in English. */
const words: Partial<Record<string, string>> = {
  'name-missing': 'problem.name-missing',
  'email-malformed': 'problem.email-malformed',
  'country-unknown': 'problem.country-unknown',
  'too-long': 'problem.too-long',
  'demand-missing': 'problem.demand-missing',
  'name-missing-in-text': 'problem.name-missing-in-text',
  'subject-missing': 'problem.subject-missing',
  'target-missing': 'problem.target-unknown',
  'target-unknown': 'problem.target-unknown',
  'language-missing': 'problem.language-unknown',
  'language-unknown': 'problem.language-unknown',
  'unprintable-characters': 'problem.unprintable-characters',
  'too-long-for-the-page': 'problem.too-long-for-the-page',
  'count-wrong': 'problem.count-wrong',
  'organisation-always-named': 'problem.organisation-always-named',
  'address-not-public': 'problem.address-not-public',
};

/** What a problem says of it in English speaks to staff, in ids. */
const toldByPages = new Set(['target-missing', 'language-missing']);

/** The problem in the language of the screen. In English in its own words, which know more. */
export function problemSentence({ code, where, message, fix, values }: Problem, screen: Screen): string {
  const key = words[where === 'text' && code === 'name-missing' ? 'name-missing-in-text' : code];
  const knowsMore = screen.language === fallbackLanguage && !toldByPages.has(code);
  if (key === undefined || knowsMore) return `${message} ${fix}`.trim();
  return screen.t(key, values);
}
