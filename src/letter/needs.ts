import type { Demand } from '../campaign/demand.js';
import type { Problem } from '../problem.js';
import { cleanWords } from '../text/clean.js';
import type { Order } from './find-order.js';
import type { Letter, Passage } from './letter.js';
import { findWhole } from './own-passage.js';
import { passagesOf } from './passages.js';

/** What a supporter may not take out of a letter: a demand, or the name of a person whose release it demands. */
export interface Need {
  isMetBy: (passage: Passage) => boolean;
  /** Said when no passage meets it. */
  problem: Problem;
}

/** The demands of a letter that passed the gate, and then the names. */
export function needsOf(letter: Letter, order: Order): Need[] {
  const passages = passagesOf(letter.blocks);
  const demands = order.campaign.demands.filter(({ id }) => letter.demands.includes(id));
  return [
    ...demands.map((demand) => demandNeed(demand, passages)),
    ...namesFreed(demands, order).map((name) => nameNeed(name, passages)),
  ];
}

export function unmet(needs: readonly Need[], passages: readonly Passage[]): Need[] {
  return needs.filter(({ isMetBy }) => !passages.some(isMetBy));
}

/** A demand is met in one passage, whole: one that is cut by a blank line is no longer that demand. */
function demandNeed({ id }: Demand, passages: readonly Passage[]): Need {
  const isMetBy = ({ sources }: Passage) => sources.includes(id);
  const passage = passages.find(isMetBy);
  const mark = passage?.marks.find(({ sources }) => sources.includes(id));
  const wording = passage?.text.slice(mark?.start, mark?.end) ?? id;
  return {
    isMetBy,
    problem: lost('demand-missing', `The letter no longer carries the demand: "${wording}".`, { wording }),
  };
}

/** A name may be inflected, as in Kazakh; where the letter has it whole, it must stay whole. */
function nameNeed(name: string, passages: readonly Passage[]): Need {
  const names = ({ text }: Passage) => cleanWords(text).includes(name);
  const namesWhole = ({ text }: Passage) => findWhole(cleanWords(text), name).length > 0;
  return {
    isMetBy: passages.some(namesWhole) ? namesWhole : names,
    problem: lost('name-missing', `The letter no longer names ${name}, whose release it demands.`, { name }),
  };
}

function namesFreed(demands: readonly Demand[], { campaign, language }: Order): string[] {
  return campaign.people
    .filter(({ id }) => demands.some(({ frees }) => frees.includes(id)))
    .flatMap(({ name }) => cleanWords(name[language] ?? '') || []);
}

function lost(code: string, message: string, values: Record<string, string>): Problem {
  return { code, severity: 'error', where: 'text', message, fix: 'Restore it.', values };
}
