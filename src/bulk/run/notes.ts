import type { Target } from '../../campaign/target.js';
import { chooseBySeed } from '../../letter/choose.js';
import { findOrder } from '../../letter/find-order.js';
import type { Library } from '../../letter/library.js';
import { writeLetter } from '../../letter/write-letter.js';
import type { Problem } from '../../problem.js';
import type { LanguageCode } from '../../text/languages.js';
import type { RunSettings } from './settings.js';

/** A kind of letter that a run makes: all of one kind are told the same. */
export interface Kind {
  target: Target;
  language: LanguageCode;
}

/**
 * What a person should read before the letters of these kinds go out, as for a single letter: stale facts, a
 * language that nobody has reviewed, an address that is missing; and why no letter of a kind may be written.
 * Each is told once.
 */
export function notesOn(kinds: Iterable<Kind>, library: Library, settings: RunSettings): Problem[] {
  const told = new Map<string, Problem>();
  for (const kind of kinds)
    for (const problem of notesOnKind(kind, library, settings)) told.set(JSON.stringify(problem), problem);
  return [...told.values()];
}

function notesOnKind({ target, language }: Kind, library: Library, settings: RunSettings): Problem[] {
  const { campaign, length, date, addressChecked = false } = settings;
  const order = findOrder(library, { campaign: campaign.slug, target: target.id, language, length, date });
  if (!order.value) return order.problems;
  const anybody = { supporter: undefined, choose: chooseBySeed(''), addressChecked };
  return writeLetter(order.value, anybody).problems;
}
