import type { Group } from './groups.js';
import type { TaggedSentence } from './tags.js';

const reach = 5;

/**
 * Names that are listed for what was said before them: `four were tried: A, B, C and D`, or `Eleven people died. Among
 * them were A and B`.
 */
export function listedAsHarmed(
  groups: readonly Group[],
  sentences: readonly TaggedSentence[],
): ReadonlySet<Group> {
  const before = new Map(sentences.map((sentence, index) => [sentence, sentences[index - 1]]));
  return new Set(
    groups.filter(([first]) => {
      if (!first) return false;
      const { sentence, start } = first;
      return follows(sentence, start) || isAmong(sentence, start, before.get(sentence));
    }),
  );
}

/** What was done stands before a colon, the names after it. */
function follows({ tokens, tags }: TaggedSentence, start: number): boolean {
  const colon = tokens.findIndex(({ text }, index) => index < start && text === ':');
  if (colon === -1) return false;
  const isBefore = (index: number) => index < colon;
  return [...tags.harm].some(isBefore) && ![...tags.speech].some(isBefore);
}

function isAmong(sentence: TaggedSentence, start: number, last: TaggedSentence | undefined): boolean {
  const { tags, from } = sentence;
  const among = [...tags.among].filter((index) => index < start);
  if (among.length === 0 || Math.min(...among) > reach) return false;
  const here = [...tags.harm].some((index) => index < start);
  return (
    here || (last !== undefined && from > 0 && last.tags.harm.size > 0) || isNextParagraph(sentence, last)
  );
}

function isNextParagraph(sentence: TaggedSentence, last: TaggedSentence | undefined): boolean {
  return last?.of === 'paragraph' && last.paragraph + 1 === sentence.paragraph && last.tags.harm.size > 0;
}
