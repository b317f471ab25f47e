import type { CueName } from './cues.js';
import type { Mention } from './mention.js';
import { type Stretch, type Surroundings, surroundingsOf } from './surroundings.js';
import type { TaggedSentence } from './tags.js';

/** What one mention says about whoever is named. */
export interface Evidence {
  mention: Mention;
  around: Surroundings;
  /** Something shows that a person is named: a title, an age, a verb that only people have. */
  person: boolean;
  /** Something was done to the person. */
  harmed: boolean;
  /** The statement asks something for the person. */
  demanded: boolean;
  official: boolean;
  speaker: boolean;
  says: boolean;
  lawyer: boolean;
  kin: boolean;
  /** Another case, told by the way. */
  passing: boolean;
}

const reachAfter = 14;
const reachBefore = 7;
const longestRemark = 20;

export function evidenceOf(mention: Mention, hasPassive: boolean): Evidence {
  const { sentence } = mention;
  const around = surroundingsOf(mention);
  const has = (tag: CueName) => titled(sentence, around, tag);
  const harmed =
    isSubject(mention, around, hasPassive) ||
    isSubjectOfRest(mention, hasPassive) ||
    isObject(mention, around, 'harm', hasPassive) ||
    isOfConcern(mention, around);
  const asked = isObject(mention, around, 'release', false) && sentence.of !== 'paragraph';
  const says = isSaying(mention, around);
  const place = isPlace(mention, around);
  const owned = has('owners') || sentence.tags.owners.has(mention.end);
  const title = has('roles') || has('officials') || has('honorifics') || around.age !== null;
  return {
    mention,
    around,
    person: !place && (title || harmed || asked || says || has('kin') || has('speakers')),
    harmed: harmed && !place,
    demanded: sentence.of !== 'paragraph' && !place,
    official: isOfficial(sentence, around) && !has('former'),
    says,
    speaker: has('speakers') && (says || around.ahead.end > 0 || hasCapitalWord(sentence, around.apposition)),
    lawyer: has('lawyers') && (has('owners') || isOf(sentence, around.apposition)),
    kin: has('kin') && owned,
    passing: sentence.tags.passing.size > 0,
  };
}

function titled(
  { tags }: TaggedSentence,
  { before, ahead, apposition }: Surroundings,
  tag: CueName,
): boolean {
  return [before, ahead, apposition].some((stretch) => anyIn(tags[tag], stretch));
}

/** A president, but not that of a trade union or a newspaper. */
function isOfficial({ tags }: TaggedSentence, { before, ahead, apposition }: Surroundings): boolean {
  return [before, ahead, apposition].some(({ start, end }) => {
    for (let index = start; index < end; index += 1) {
      if (tags.officials.has(index) && ![1, 2, 3, 4, 5].some((step) => tags.civil.has(index + step)))
        return true;
    }
    return false;
  });
}

function anyIn(tag: ReadonlySet<number>, { start, end }: Stretch): boolean {
  for (let index = start; index < end; index += 1) if (tag.has(index)) return true;
  return false;
}

/** `X was arrested`, `X, arrested on Monday,`, `X's detention`. */
function isSubject(
  { sentence, end }: Mention,
  { before, goesOn }: Surroundings,
  hasPassive: boolean,
): boolean {
  const { tokens, tags } = sentence;
  if (tags.prepositions.has(before.start - 1) && tokens[end]?.key !== "'s") return false;
  let passive = tokens[end]?.key === "'s";
  for (let index = goesOn; index < Math.min(tokens.length, goesOn + reachAfter); index += 1) {
    if (hasPassive && index > goesOn && opensClause(sentence, index)) return false;
    if (endsSubject(tags, index) || /^[;:]$/.test(tokens[index]?.text ?? '')) return false;
    if (tags.passive.has(index) || (tokens[index]?.text === ',' && tags.harm.has(index + 1))) passive = true;
    if (tags.harm.has(index) && (passive || !hasPassive)) return true;
    if (index > goesOn && isName(sentence, index)) return false;
  }
  return false;
}

/** `X, who like her father uses one name, was arrested`: after the remark, whatever it says, comes the verb. */
function isSubjectOfRest({ sentence: { tokens, tags }, end }: Mention, hasPassive: boolean): boolean {
  if (tokens[end]?.text !== ',') return false;
  const reach = tokens.slice(end + 1, end + 1 + longestRemark);
  const comma = end + 1 + reach.findIndex(({ text }) => text === ',');
  if (comma === end) return false;
  const told = [1, 2, 3, 4, 5, 6].some((step) => tags.harm.has(comma + step));
  return hasPassive ? told && tags.passive.has(comma + 1) : tags.harm.has(comma + 1);
}

/** A comma after which neither a verb nor a remark follows: somebody else's clause. */
function opensClause({ tokens, tags }: TaggedSentence, comma: number): boolean {
  if (!/^[,;–—]$/.test(tokens[comma]?.text ?? '')) return false;
  const remark = [tags.prepositions, tags.places, tags.stops, tags.harm, tags.and].some((tag) =>
    tag.has(comma + 1),
  );
  return !remark && ![1, 2, 3].some((step) => tags.passive.has(comma + step));
}

/** Somebody else comes in, or is said something. */
function endsSubject(tags: TaggedSentence['tags'], index: number): boolean {
  return [tags.kin, tags.lawyers, tags.claims, tags.speech].some((tag) => tag.has(index));
}

/** A capitalised name of somebody else begins: what follows is said of that one. */
function isName({ tokens, tags }: TaggedSentence, index: number): boolean {
  return (
    tags.honorifics.has(index) || (tags.officials.has(index) && /^\p{Lu}/u.test(tokens[index]?.text ?? ''))
  );
}

/** `They arrested X`, `the trial of X`, `charges against X`; not `tortured by X`. */
function isObject(
  mention: Mention,
  { before }: Surroundings,
  tag: 'harm' | 'release',
  hasPassive: boolean,
): boolean {
  const { tokens, tags } = mention.sentence;
  const afterOf = tags.stops.has(before.start - 1);
  for (let index = before.start - 1; index >= Math.max(0, before.start - reachBefore); index -= 1) {
    const mark = tokens[index]?.text ?? '';
    if (afterOf && tags.places.has(index) && /^\p{Ll}/u.test(tokens[index + 1]?.text ?? '')) return false;
    if (tags.agents.has(index) || tags.speech.has(index) || /^[,;:.،–—]$/.test(mark)) return false;
    if (!tags[tag].has(index)) continue;
    return !(hasPassive && tags.passive.has(index - 1) && index + 1 === before.start);
  }
  return false;
}

/** `the safety of X`, `Against X, proceedings are under way`. */
function isOfConcern({ sentence: { tokens, tags } }: Mention, { before }: Surroundings): boolean {
  const last = before.start - 1;
  if (tags.plights.has(last) || (tags.plights.has(last - 1) && tags.stops.has(last))) return true;
  if (!tags.against.has(last)) return false;
  let first = last;
  while (first > 0 && tags.against.has(first - 1)) first -= 1;
  if (first === 0 || tokens[first - 1]?.kind === 'mark') return tags.harm.size > 0;
  return [1, 2, 3, 4].some((step) => tags.harm.has(first - step) || tags.charges.has(first - step));
}

/** `said X`, `X said`: the verb stands directly beside the name or its title. */
function isSaying(
  { sentence, start, end }: Mention,
  { before, ahead, apposition, goesOn }: Surroundings,
): boolean {
  const { tags } = sentence;
  const first = ahead.end > 0 ? ahead.start : before.start;
  const places = [first - 1, start - 1, end, goesOn, goesOn + 1, apposition.end + 1];
  return places.some((index) => tags.speech.has(index));
}

/** In a demand these lead to whom something is given as often as to a place. */
const giving = new Set(['to', 'zu', 'الي']);

function isPlace({ sentence, start }: Mention, { before }: Surroundings): boolean {
  const { tags, tokens, of } = sentence;
  if (!tags.places.has(start - 1) || before.start !== before.end || tags.plights.has(start - 1)) return false;
  return of !== 'demand' || !giving.has(tokens[start - 1]?.key ?? '');
}

function hasCapitalWord({ tokens }: TaggedSentence, { start, end }: Stretch): boolean {
  return tokens.slice(start, end).some(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
}

/** `a lawyer for the family`, but not `a lawyer and activist`. */
function isOf({ tags }: TaggedSentence, { start, end }: Stretch): boolean {
  for (let index = start; index < end - 1; index += 1) {
    if (tags.lawyers.has(index) && (tags.stops.has(index + 1) || tags.owners.has(index + 1))) return true;
  }
  return false;
}
