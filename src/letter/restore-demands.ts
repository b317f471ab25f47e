import { cleanWords } from '../text/clean.js';
import { type Draft, draftsOf, textOf, toDrafts } from './editable-text.js';
import type { EditedWords } from './edited-words.js';
import type { Order } from './find-order.js';
import type { Letter } from './letter.js';
import { needsOf } from './needs.js';
import { passageMaker } from './own-passage.js';
import { passagesOf } from './passages.js';

/**
 * Puts back what the gate misses in an edited letter, and the subject where it is empty; all else stays as its
 * supporter wrote it. Each passage with a lost demand or name comes where its altered rest stands, or else after
 * the nearest passage before it that is still there. The result passes the gate.
 */
export function restoreDemands(letter: Letter, edited: EditedWords, order: Order): EditedWords {
  const toPassage = passageMaker(letter, order);
  const passages = passagesOf(letter.blocks);
  const originals = draftsOf(letter);
  const before = toDrafts(edited.text, letter);
  let drafts: readonly Draft[] = before;
  for (const put of [inPlace, beside]) {
    for (const { isMetBy } of needsOf(letter, order)) {
      if (drafts.some(({ text }) => isMetBy(toPassage(text)))) continue;
      drafts = put({ index: passages.findIndex(isMetBy), originals, drafts });
    }
  }
  return {
    subject: cleanWords(edited.subject) === '' ? letter.subject : edited.subject,
    text: drafts === before ? edited.text : textOf(drafts),
  };
}

interface Lost {
  /** Of the lost passage among the original ones. */
  index: number;
  originals: readonly Draft[];
  drafts: readonly Draft[];
}

function inPlace({ index, originals, drafts }: Lost): readonly Draft[] {
  const lost = originals[index];
  const rest = lost ? findRest(lost, originals, drafts) : -1;
  return lost && rest >= 0 ? drafts.with(rest, lost) : beside({ index, originals, drafts });
}

/** What was put in place may have taken another lost passage with it: this takes nothing away. */
function beside({ index, originals, drafts }: Lost): readonly Draft[] {
  const lost = originals[index];
  if (!lost) return drafts;
  const place = placeOf(index, originals, drafts);
  const isLedTo = !lost.isItem || [drafts[place - 1], drafts[place]].some(leadsTo);
  return drafts.toSpliced(place, 0, ...(isLedTo ? [] : leadInOf(index, originals)), lost);
}

/** Whether an item beside it is part of a sentence: after words that end with a colon, or among other items. */
function leadsTo(draft: Draft | undefined): boolean {
  return draft !== undefined && (draft.isItem || draft.text.endsWith(':'));
}

/** The words before a list, without which its first item would hang in the air. */
function leadInOf(index: number, originals: readonly Draft[]): Draft[] {
  const before = originals.slice(0, index).findLast(({ isItem }) => !isItem);
  return before?.text.endsWith(':') ? [before] : [];
}

/**
 * After the nearest passage before it that is still there, else before the nearest after it, else at the end. The
 * first item of a list goes before the second: the words that led to it may be other ones now.
 */
function placeOf(index: number, originals: readonly Draft[], drafts: readonly Draft[]): number {
  const find = (original: Draft) => {
    const words = cleanWords(original.text);
    return drafts.findLastIndex(({ text }) => text === words);
  };
  const [previous, lost, next] = [originals[index - 1], originals[index], originals[index + 1]];
  if (lost?.isItem && !previous?.isItem && next?.isItem && find(next) >= 0) return find(next);
  const before = originals
    .slice(0, index)
    .map(find)
    .findLast((at) => at >= 0);
  if (before !== undefined) return before + 1;
  const after = originals
    .slice(index + 1)
    .map(find)
    .find((at) => at >= 0);
  return after ?? drafts.length;
}

/** Of the pairs of neighbouring words in a rest, the share that must come from the passage that was altered. */
const shareOfRest = 0.7;

/** What an altered passage became, so that it does not stand beside its restored self; -1 where nothing did. */
function findRest(lost: Draft, originals: readonly Draft[], drafts: readonly Draft[]): number {
  const untouched = new Set(originals.map(({ text }) => cleanWords(text)));
  const pairs = new Set(pairsOf(lost.text));
  const shared = drafts.map(({ text }) => {
    const own = untouched.has(text) ? [] : pairsOf(text);
    const common = own.filter((pair) => pairs.has(pair)).length;
    return common >= 2 && common >= shareOfRest * own.length ? common : 0;
  });
  const most = Math.max(0, ...shared);
  return most === 0 ? -1 : shared.indexOf(most);
}

function pairsOf(text: string): string[] {
  const words =
    cleanWords(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}
