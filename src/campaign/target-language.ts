import type { LanguageCode } from '../text/languages.js';
import type { Target } from './target.js';

/**
 * The language in which an office itself works, among those of a campaign: the likeliest one of its country
 * (Unicode CLDR, likelySubtags: `und-KZ` is Russian), else the campaign's first.
 */
export function languageOfTarget(
  { country }: Pick<Target, 'country'>,
  languages: readonly LanguageCode[],
): LanguageCode | undefined {
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  return languages.includes(language) ? language : languages[0];
}
