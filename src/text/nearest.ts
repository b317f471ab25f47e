import { distance } from 'fastest-levenshtein';

/** The known word that a misspelt one most likely meant, or `undefined` when none is near. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLocaleLowerCase();
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const far = distance(wanted, candidate.toLocaleLowerCase());
    if (!best || far < best.distance) best = { word: candidate, distance: far };
  }
  const limit = Math.max(1, Math.floor(word.length / 3));
  return best && best.distance <= limit ? best.word : undefined;
}

/** `Did you mean "demands"?`, or the whole choice where nothing is near: `Use one of: a, b, c.` */
export function suggestWord(word: string, known: Iterable<string>): string {
  const words = [...known];
  const nearest = nearestWord(word, words);
  if (nearest !== undefined) return `Did you mean "${nearest}"?`;
  return words.length > 0 ? `Use one of: ${words.join(', ')}.` : 'Leave it out.';
}
