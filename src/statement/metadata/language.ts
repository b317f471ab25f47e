import { cueLanguages, metadataCues } from '../cues.js';

const functionWords = new Map(
  cueLanguages.map((language) => [language, new Set(metadataCues(language).functionWords.split(' '))]),
);

/** Languages that share a script with ours, known by letters of their own. */
const ownLetters: [RegExp, string][] = [
  [/[әғқңөұүһі]/giu, 'kk'],
  [/[їєґ]/giu, 'uk'],
  [/[ўі]/giu, 'be'],
  [/[پچگژ]/giu, 'fa'],
  [/[ğış]/giu, 'tr'],
  [/[ãõ]/giu, 'pt'],
];

/** The language of most of a text, by its function words; what the document declares where they do not tell. */
export function languageOf(text: string, declared: string | undefined): string | null {
  const found =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/[\p{L}\p{M}’']+/gu) ?? [];
  const scores = [...functionWords].map(([language, known]) => ({
    language,
    score: found.filter((word) => known.has(word)).length / Math.max(1, found.length),
  }));
  const [best] = scores.sort((a, b) => b.score - a.score);
  const said = declared?.slice(0, 2).toLowerCase();
  const other = otherLanguage(text.slice(0, 20_000));
  if (other !== undefined) return other;
  if (best && best.score > 0.08) return best.language;
  return said !== undefined && /^[a-z]{2}$/.test(said)
    ? said
    : best && best.score > 0.02
      ? best.language
      : null;
}

function otherLanguage(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return ownLetters.find(([pattern]) => (text.match(pattern)?.length ?? 0) > letters * 0.02)?.[1];
}
