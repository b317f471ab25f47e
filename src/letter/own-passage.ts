import { approvedWordings } from '../campaign/wording.js';
import { cleanWords } from '../text/clean.js';
import type { Order } from './find-order.js';
import type { Letter, Mark, Passage, SourceId } from './letter.js';
import { passagesOf } from './passages.js';

/** The passage that a supporter's edited words make. */
export type ToPassage = (text: string) => Passage;

/**
 * Words that stand in the letter as they are now keep their sources and marks. All others are the supporter's,
 * but for approved wordings of demands in them, which remain the campaign's and rest on their demand. Words are
 * taken as they are: nothing in them is evaluated.
 */
export function passageMaker(letter: Letter, order: Order): ToPassage {
  const known = new Map(passagesOf(letter.blocks).map((passage) => [cleanWords(passage.text), passage]));
  const wordings = wordingsOf(order);
  return (text) => {
    const demands = demandsIn(text, wordings);
    const passage = known.get(text);
    return passage && demands.every(({ sources }) => restsOn(passage, sources))
      ? passage
      : ownPassage(text, demands);
  };
}

function restsOn(passage: Passage, sources: readonly SourceId[]): boolean {
  return sources.every((source) => passage.sources.includes(source));
}

function ownPassage(text: string, demands: readonly Mark[]): Passage {
  const marks: Mark[] = [];
  let from = 0;
  for (const demand of demands) {
    marks.push(...ownWords(text, from, demand.start), demand);
    from = demand.end;
  }
  marks.push(...ownWords(text, from, text.length));
  return { text, sources: [...new Set(demands.flatMap(({ sources }) => sources))], marks };
}

/** A mark without the spaces around it; none where only signs stand between two demands. */
function ownWords(text: string, start: number, end: number): Mark[] {
  const words = text.slice(start, end);
  if (/^[\p{P}\s]*$/u.test(words)) return [];
  const from = start + (words.length - words.trimStart().length);
  return [{ start: from, end: from + words.trim().length, origin: 'supporter', sources: [] }];
}

interface Wording {
  demand: SourceId;
  words: string;
}

/** Cleaned once: an edited text may have hundreds of lines. */
function wordingsOf({ campaign, language, length }: Order): Wording[] {
  return campaign.demands.flatMap((demand) =>
    approvedWordings(demand, language, length, campaign).map((wording) => ({
      demand: demand.id,
      words: cleanWords(wording),
    })),
  );
}

/** The approved wordings that a text holds whole, in order; of two that overlap the first and longer. */
function demandsIn(text: string, wordings: readonly Wording[]): Mark[] {
  const found = wordings.flatMap(({ demand, words }) =>
    findWhole(text, words).map((start): Mark => {
      return { start, end: start + words.length, origin: 'campaign', sources: [demand] };
    }),
  );
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  return found.filter((mark, index) => found.slice(0, index).every(({ end }) => end <= mark.start));
}

/** Where words stand that are not parts of longer ones: "released" does not stand in "unreleased". */
export function findWhole(text: string, words: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + words.length);
    if (!/[\p{L}\p{M}\p{N}]$/u.test(before) && !/^[\p{L}\p{M}\p{N}]/u.test(after)) places.push(at);
  }
  return places;
}
