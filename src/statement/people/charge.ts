import { textBetween } from '../words/tokens.js';
import type { Saying } from './given-to.js';
import type { TaggedSentence } from './tags.js';

const longestCharge = 40;
const trailing = /[\s,;:.،؛–—-]+$/u;

/** What somebody is charged with or was sentenced for: what follows such words, to the end of the clause. */
export function chargeIn(sentence: TaggedSentence): Saying[] {
  const { tokens, tags } = sentence;
  const found: Saying[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (!tags.charges.has(index) || tags.charges.has(index + 1)) continue;
    let start = index + 1;
    while (/^[,:]$/.test(tokens[start]?.text ?? '')) start += 1;
    const end = chargeEnd(sentence, start);
    const text = textBetween(sentence.text, tokens, start, end).replace(trailing, '');
    if (text.length > 2) found.push({ text, from: tokens[start]?.from ?? 0, to: tokens[end - 1]?.to ?? 0 });
    index = end - 1;
  }
  return found;
}

function chargeEnd({ tokens, tags }: TaggedSentence, start: number): number {
  let end = start;
  let quoted = false;
  while (end < tokens.length && end - start < longestCharge) {
    const text = tokens[end]?.text ?? '';
    if (/^["“”«»„]$/.test(text)) quoted = !quoted;
    if (!quoted && text === ',' && end > start && /^["”»“]$/.test(tokens[end - 1]?.text ?? '')) break;
    if (!quoted && (/^[;؛(]$/.test(text) || tags.chargeEnds.has(end))) break;
    end += 1;
  }
  return end;
}
