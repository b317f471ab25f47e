import type { Saying } from './given-to.js';
import type { TaggedSentence } from './tags.js';

/** What somebody says was done to her: from the verb of saying to the sentence's end. */
export function allegationIn({ text, tokens, tags }: TaggedSentence): Saying[] {
  const told = [...tags.claims].sort((a, b) => a - b);
  const start = told.find((index) =>
    [...tags.illTreatment].some((other) => other > index && !tags.claims.has(other)),
  );
  const from = start === undefined ? undefined : tokens[start]?.from;
  if (from === undefined) return [];
  const words = text.slice(from).replace(/[\s.!?؟]+$/u, '');
  return [{ text: words, from, to: from + words.length }];
}
