import { distance } from 'fastest-levenshtein';

/** The known word that a misspelt one most likely meant, or `undefined` when none is near. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLocaleLowerCase();
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const far = distanceBetween(wanted, candidate.toLocaleLowerCase());
    if (!best || far < best.distance) best = { word: candidate, distance: far };
  }
  return best && best.distance <= Math.ceil(word.length / 3) ? best.word : undefined;
}

/** Edits between two words; letters that changed places count as one. */
function distanceBetween(a: string, b: string): number {
  const sorted = (word: string) => [...word].sort().join('');
  return a !== b && sorted(a) === sorted(b) ? 1 : distance(a, b);
}

/** `Did you mean "demands"?`, or the whole choice where nothing is near: `Use one of: a, b, c.` */
export function suggestWord(word: string, known: Iterable<string>): string {
  const words = [...known];
  const nearest = nearestWord(word, words);
  if (nearest !== undefined) return `Did you mean "${nearest}"?`;
  return words.length > 0 ? `Use one of: ${words.join(', ')}.` : 'Leave it out.';
}
