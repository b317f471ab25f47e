import type { Fact } from '../statement.js';
import { type ReadStatement, readSentences, type Sentence } from '../words/reading.js';
import { tellsNothing } from './calls.js';
import { type FactCues, factCues } from './cues.js';
import { tieDenials } from './denied-fact.js';
import { firstOf, modalityOf } from './modality-of.js';
import { isQuoted, quotedRegions } from './quotations.js';
import { sensitivityOf } from './sensitive.js';

/** The sentences of a statement that tell something, each with on whose word it rests; verbatim, hedges and all. */
export function findFacts(statement: ReadStatement): Fact[] {
  const cues = factCues(statement.language ?? 'en');
  const sentences = readSentences(statement).filter(({ of }) => of === 'paragraph');
  const telling = sentences.filter((sentence) => !tellsNothing(sentence, cues));
  const modalities = modalitiesOf(statement, telling, cues);
  return tieDenials(
    telling.map((sentence, index) => ({
      text: sentence.text,
      modality: modalities[index] ?? 'finding',
      sensitive: sensitivityOf(sentence, cues),
      source: {
        paragraph: sentence.paragraph,
        footnotes: sentence.footnotes,
        span: { from: sentence.from, to: sentence.from + sentence.text.length },
      },
    })),
  );
}

function modalitiesOf(
  { paragraphs }: ReadStatement,
  sentences: readonly Sentence[],
  cues: FactCues,
): Fact['modality'][] {
  const regions = new Map(paragraphs.map(({ number, text }) => [number, quotedRegions(text)]));
  const modalities: Fact['modality'][] = [];
  for (const [index, sentence] of sentences.entries()) {
    const own = modalityOf(sentence, isQuoted(sentence, regions.get(sentence.paragraph) ?? []), cues);
    const goes = own === 'finding' && modalities[index - 1] === 'testimony';
    modalities.push(goes && goesOn(sentences, index, cues) ? 'testimony' : own);
  }
  return modalities;
}

/** `She testified that … She arrived at eight.`: what follows a testimony, about the same person, is still hers. */
function goesOn(sentences: readonly Sentence[], index: number, cues: FactCues): boolean {
  const [last, sentence] = [sentences[index - 1], sentences[index]];
  if (!last || !sentence || last.paragraph !== sentence.paragraph || last.footnotes.length > 0) return false;
  const opens = firstOf(sentence.tokens, cues, 'pronouns') === 0;
  return opens && firstOf(sentence.tokens, cues, 'events') > sentence.tokens.length;
}
