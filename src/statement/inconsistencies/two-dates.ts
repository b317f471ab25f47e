import { differ } from '../words/loose-dates.js';
import { castOf } from './cast.js';
import { type Told, toldIn } from './dated-events.js';
import { placeOf, problem, quote, type Rule } from './material.js';

/** One event on two days. What happened again, or to somebody else, is passed over. */
export const twoDates: Rule = (material) => {
  const told = castOf(material).sentences.flatMap((sentence) => toldIn(sentence, material));
  const reported = new Set<string>();
  return told.flatMap((later, index) => {
    const before = told.slice(0, index).filter((one) => isSame(one, later));
    const earlier = before.find((one) => contradict(one, later));
    const key = `${later.event} ${later.date.day} ${later.date.month}`;
    if (!earlier || before.some((one) => one.sentence === later.sentence) || reported.has(key)) return [];
    reported.add(key);
    const where = placeOf(later.sentence);
    const who = later.who ?? earlier.who;
    return problem('two-dates', {
      where,
      message: `${placeOf(earlier.sentence)} says "${earlier.date.text}" and ${where} "${later.date.text}" of the same ${names[later.event] ?? later.event}${who === null ? '' : ` (${who})`}.`,
      fix: 'Ask the organisation for the right day, and write none until then.',
      evidence: [earlier, later].map(({ sentence, date }) => quote(sentence.text, date.from, date.to)),
    });
  });
};

const names: Partial<Record<Told['event'], string>> = { houseArrest: 'house arrest' };

function isSame(a: Told, b: Told): boolean {
  if (a.event !== b.event) return false;
  if (a.who !== null && b.who !== null && a.who !== b.who) return false;
  if (a.attributed && (b.attributed || (a.by === 'verb' && b.by === 'verb'))) return false;
  if (b.attributed && a.by === 'verb' && b.by === 'verb') return false;
  if (a.indefinite && b.indefinite) return false;
  return a.places.length === 0 || b.places.length === 0 || a.places.some((place) => b.places.includes(place));
}

/** Nobody dies twice. Other things may happen to one person again: only a day close by, or one figure off, is a slip. */
function contradict(a: Told, b: Told): boolean {
  if (!differ(a.date, b.date)) return false;
  if (a.event === 'death' && a.who !== null && a.who === b.who) return true;
  const sameYear = a.date.year === undefined || b.date.year === undefined || a.date.year === b.date.year;
  const apart = Math.abs((a.date.month - b.date.month) * 30 + (a.date.day ?? 1) - (b.date.day ?? 1));
  if (!sameYear) return apart === 0;
  const both = [a.by, b.by];
  if (both.includes('held')) return apart > mostOfCustody && apart <= closest;
  return apart <= closest || a.date.day === b.date.day;
}

const closest = 14;
/** In days: so long may pass from being taken to being held by law. */
const mostOfCustody = 1;
