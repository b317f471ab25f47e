import { differ } from '../words/loose-dates.js';
import { type Told, toldIn } from './dated-events.js';
import { type Material, placeOf, problem, quote, type Rule } from './material.js';

/** One event of one person on two days. What happened again, or first and then, is passed over. */
export const twoDates: Rule = (material) => {
  const told = material.sentences.flatMap((sentence) => toldIn(sentence, material));
  return told.flatMap((later, index) => {
    const before = told.slice(0, index).filter((one) => isSame(one, later, material));
    const earlier = before.find((one) => contradict(one, later));
    if (!earlier || before.some((one) => one.sentence === later.sentence)) return [];
    const where = placeOf(later.sentence);
    return problem('two-dates', {
      where,
      message: `${placeOf(earlier.sentence)} says "${earlier.date.text}" and ${where} "${later.date.text}" of the same ${later.event}${later.who === null ? '' : ` (${later.who})`}.`,
      fix: 'Ask the organisation for the right day, and write none until then.',
      evidence: [earlier, later].map(({ sentence, date }) => quote(sentence.text, date.from, date.to)),
    });
  });
};

function isSame(a: Told, b: Told, { people }: Material): boolean {
  if (a.event !== b.event || a.noun !== b.noun) return false;
  return a.who === b.who || people.length === 1;
}

/** What a noun dates may have happened more than once: only a day close by, or one figure off, is a slip. */
function contradict(a: Told, b: Told): boolean {
  if (!differ(a.date, b.date)) return false;
  if (!a.loose && !b.loose) return true;
  const sameYear = a.date.year === undefined || b.date.year === undefined || a.date.year === b.date.year;
  const days = (a.date.month - b.date.month) * 30 + (a.date.day ?? 1) - (b.date.day ?? 1);
  return sameYear ? Math.abs(days) <= closest : days === 0;
}

const closest = 14;
