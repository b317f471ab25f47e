import type { TaggedSentence } from '../people/tags.js';
import { findLooseDates, type LooseDate } from '../words/loose-dates.js';
import { numberOf } from '../words/numbers.js';
import { covered } from '../words/reading.js';
import type { Token } from '../words/tokens.js';
import { castOf, type Who } from './cast.js';
import { type EventName, eventNames } from './cues.js';
import type { Material } from './material.js';

/** An event with its day. */
export interface Told {
  sentence: TaggedSentence;
  date: LooseDate;
  event: EventName;
  /** Whom it befell; `null` for all, and for what befalls a place. */
  who: string | null;
  by: 'verb' | 'noun' | 'held';
  /** Somebody is said to say so. */
  attributed: boolean;
  /** `an explosion`: of which there may be another. */
  indefinite: boolean;
  /** Names that stand in its sentence and are nobody's of the cast: places, as a rule. */
  places: string[];
}

const placeEvents: ReadonlySet<EventName> = new Set([
  'shooting',
  'explosion',
  'fire',
  'collapse',
  'sinking',
  'massacre',
  'crash',
]);

/** What begins on a day and goes on: `under house arrest since 5 May`. */
const lasting: ReadonlySet<EventName> = new Set(['houseArrest', 'custody']);

/** A verb, a noun or a word for being held, where it stands in a sentence. */
interface Cue {
  event: EventName;
  by: Told['by'];
  start: number;
  end: number;
}

/** A date with the tokens it takes. */
interface Day {
  date: LooseDate;
  start: number;
  end: number;
}

const farthest = 12;
const mostBetween = 6;

/** The events of a sentence whose days are certain, and whom they befell. */
export function toldIn(sentence: TaggedSentence, material: Material): Told[] {
  if (sentence.of !== 'paragraph') return [];
  const days = daysIn(sentence);
  if (days.length === 0) return [];
  const cues = cuesIn(sentence, material);
  const attributed = covered(sentence.tokens, material.cues.words.attributed).size > 0;
  return cues.flatMap((cue): Told[] => {
    const day = dayOf(cue, days, cues, sentence, material);
    if (!day || isAgain(cue, day, sentence, material)) return [];
    const who = placeEvents.has(cue.event) ? null : whom(cue, day, sentence, material);
    if (who === undefined) return [];
    const indefinite = isIndefinite(cue, sentence, material);
    const { event, by } = cue;
    return [
      {
        sentence,
        date: day.date,
        event,
        who,
        by,
        attributed,
        indefinite,
        places: placesIn(sentence, material),
      },
    ];
  });
}

function daysIn({ text, tokens }: TaggedSentence): Day[] {
  return findLooseDates(text)
    .filter(({ day }) => day !== undefined)
    .map((date) => ({
      date,
      start: tokens.findIndex(({ to }) => to > date.from),
      end: tokens.findLastIndex(({ from }) => from < date.to) + 1,
    }));
}

function cuesIn({ tokens }: TaggedSentence, { cues }: Material): Cue[] {
  const found = tokens.flatMap((_, start) =>
    eventNames.flatMap((event): Cue[] => {
      const [verb = 0, noun = 0] = [cues.events[event], cues.eventNouns[event]].map((words) =>
        words.at(tokens, start),
      );
      if (noun > verb) return [{ event, by: 'noun', start, end: start + noun }];
      return verb > 0 ? [{ event, by: 'verb', start, end: start + verb }] : [];
    }),
  );
  const held = tokens.flatMap((_, start): Cue[] => {
    const length = cues.words.held.at(tokens, start);
    return length > 0 ? [{ event: 'arrest', by: 'held', start, end: start + length }] : [];
  });
  const longest = found.filter(
    (cue) =>
      !found.some(
        (other) => other !== cue && covers(other, cue) && other.end - other.start > cue.end - cue.start,
      ),
  );
  return [...longest, ...held];
}

function covers(one: Cue, other: Cue): boolean {
  return one.start <= other.start && one.end >= other.end;
}

function dayOf(
  cue: Cue,
  days: readonly Day[],
  cues: readonly Cue[],
  sentence: TaggedSentence,
  material: Material,
): Day | undefined {
  if (cue.by === 'held') return daySince(cue, days, sentence, material);
  if (cue.by === 'noun')
    return dayOfNoun(cue, days, sentence, material) ?? dayOfSubject(cue, days, cues, sentence);
  return dayOfVerb(cue, days, cues, sentence, material);
}

/** `held since 8 May`, in no place that somebody is brought to later. */
function daySince(
  { start, end }: Cue,
  days: readonly Day[],
  sentence: TaggedSentence,
  { cues }: Material,
): Day | undefined {
  const { tokens } = sentence;
  if (covered(tokens, cues.words.heldElsewhere).size > 0) return undefined;
  return days.find(
    (day) =>
      (day.end <= start ? start - day.end : day.start - end) <= mostBetween &&
      isAfter(cues.words.since, day, sentence),
  );
}

/** Whether a word of a kind stands right before a date, or before its article. */
function isAfter(
  words: Material['cues']['words']['since'],
  { start }: Day,
  { tokens, tags }: TaggedSentence,
): boolean {
  return [1, 2, 3].some((back) => {
    const length = words.at(tokens, start - back);
    const rest = start - back + length;
    return (
      length > 0 &&
      (rest === start || (rest === start - 1 && (tags.articles.has(rest) || tokens[rest]?.kind === 'mark')))
    );
  });
}

/** The nearest date, where no other event stands nearer to it. */
function dayOfVerb(
  cue: Cue,
  days: readonly Day[],
  cues: readonly Cue[],
  sentence: TaggedSentence,
  { cues: { words } }: Material,
): Day | undefined {
  const [nearest] = [...days].sort((a, b) => distance(cue, a) - distance(cue, b));
  if (!nearest || distance(cue, nearest) > farthest) return undefined;
  if (isAfter(words.notThat, nearest, sentence)) return undefined;
  if (isAfter(words.since, nearest, sentence) && !lasting.has(cue.event)) return undefined;
  const isNearer = (other: Cue) =>
    other.by !== 'held' && other.event !== cue.event && distance(other, nearest) <= distance(cue, nearest);
  return cues.some(isNearer) ? undefined : nearest;
}

function distance(cue: Cue, day: Day): number {
  return day.start >= cue.end ? day.start - cue.end : cue.start - day.end;
}

/** The date that follows a noun and is its own: `her arrest on 3 May`, `since the arrest of 3 May`. */
function dayOfNoun(
  cue: Cue,
  days: readonly Day[],
  sentence: TaggedSentence,
  material: Material,
): Day | undefined {
  const { tokens, tags } = sentence;
  const { words } = material.cues;
  const day = days.find(({ start }) => start >= cue.end);
  if (!day) return undefined;
  const between = tokens.slice(cue.end, day.start);
  const happened = covered(between, words.happened).size > 0;
  if (between.length > mostBetween + (happened ? 3 : 0)) return undefined;
  const isFree = (token: Token, index: number) =>
    happened || mayStandBetween(token, index, cue, sentence, material);
  if (!between.every(isFree)) return undefined;
  const since = isAfter(words.since, day, sentence);
  if (since && day.start - cue.end <= 1) return day;
  if (isAfter(words.notThat, day, sentence) || (since && !happened)) return undefined;
  const time = [1, 2, 3, 4].some(
    (back) => cue.start - back + words.timeOf.at(tokens, cue.start - back) > cue.start - back,
  );
  const own = isOwned(cue, sentence, material.language) && tags.speech.size === 0;
  if (words.ofDay.at(tokens, day.start - 1) > 0 || happened) return day;
  if (time) return countsDays(cue, sentence, material) ? undefined : day;
  return own || cue.start <= 1 ? day : undefined;
}

/** Small words and names, and a comma right after the noun. */
function mayStandBetween(
  { text, key, kind }: Token,
  index: number,
  cue: Cue,
  { tags }: TaggedSentence,
  { language }: Material,
): boolean {
  const place = cue.end + index;
  if (kind === 'mark') return index === 0 && /^[,،(]$/.test(text);
  if (tags.kin.has(place) || tags.roles.has(place) || tags.others.has(place)) return false;
  if (kind === 'number' || (numberOf(key, language) ?? 1) > 1) return false;
  return text.length <= 4 || /^\p{Lu}/u.test(text);
}

/** `three days after her arrest, on 5 May`: the day is another. */
function countsDays({ start }: Cue, { tokens }: TaggedSentence, { language }: Material): boolean {
  return [2, 3, 4, 5, 6].some((back) => {
    const token = tokens[start - back];
    return (
      token !== undefined &&
      numberOf(token.kind === 'number' ? token.text : token.key, language) !== undefined
    );
  });
}

/** What a sentence says of an event at its beginning, with its only date: `An explosion killed nine on 3 May`. */
function dayOfSubject(
  cue: Cue,
  days: readonly Day[],
  cues: readonly Cue[],
  { tags }: TaggedSentence,
): Day | undefined {
  const [day] = days;
  if (!day || days.length > 1 || !placeEvents.has(cue.event) || tags.speech.size > 0) return undefined;
  const others = cues.some((other) => placeEvents.has(other.event) && other.event !== cue.event);
  const opens = cue.start <= 2 || (day.start <= 1 && cue.start - day.end <= 3);
  return opens && !others ? day : undefined;
}

/** Whether a noun says whose it is: `her arrest`, or in Arabic one word. */
function isOwned({ start, end }: Cue, { tags, tokens }: TaggedSentence, language: string): boolean {
  if (language === 'ar') return /ه[ام]?$/.test(tokens[end - 1]?.key ?? '');
  return [1, 2].some((back) => tags.owners.has(start - back) || tags.pronouns.has(start - back));
}

/** `arrested again`, `a second arrest`, `the appeal court sentenced`. */
function isAgain(cue: Cue, day: Day, { tokens }: TaggedSentence, { cues: { words } }: Material): boolean {
  const from = Math.min(cue.start, day.start) - 4;
  const to = Math.max(cue.end, day.end) + 4;
  return [...covered(tokens, words.repeats)].some((index) => index >= from && index < to);
}

function isIndefinite({ start }: Cue, { tokens }: TaggedSentence, { cues: { words } }: Material): boolean {
  return [1, 2].some((back) => words.indefinite.at(tokens, start - back) > 0);
}

function placesIn(sentence: TaggedSentence, material: Material): string[] {
  const cast = castOf(material);
  return sentence.tokens.flatMap(({ text, key }, index) => {
    const isCapital = index > 0 && /^\p{Lu}\p{Ll}/u.test(text) && sentence.tags.places.has(index - 1);
    return isCapital && cast.namedBetween(sentence, index, index + 1).names.length === 0 ? [key] : [];
  });
}

/** Whom an event befell, where that is certain. */
function whom(cue: Cue, day: Day, sentence: TaggedSentence, material: Material): Who {
  const cast = castOf(material);
  const only = cast.names.length === 1 ? cast.names[0] : undefined;
  if (cue.by === 'noun') return whoseNoun(cue, day, sentence, material);
  if (isOfOthers(cue, sentence, material)) return undefined;
  const who = cast.who(sentence);
  if (who !== undefined || only === undefined) return who;
  return isWithoutSubject(sentence, material) ? only : undefined;
}

/** `her brother was arrested`, `two others were arrested`. */
function isOfOthers({ start, end }: Cue, { tokens, tags }: TaggedSentence, { language }: Material): boolean {
  const around = [-6, -5, -4, -3, -2, -1].map((step) => start + step).concat([end, end + 1, end + 2]);
  if ([0, 1, 2].some((index) => tags.kin.has(index))) return true;
  if (around.some((index) => tags.kin.has(index) || tags.others.has(index))) return true;
  const next = tokens[end];
  return next?.kind === 'word' && (numberOf(next.key, language) ?? 1) > 1;
}

/** In some languages a verb needs no subject: `El 6 de abril fue detenida`. */
function isWithoutSubject({ tokens, tags }: TaggedSentence, material: Material): boolean {
  const { language } = material;
  if (!['es', 'ar', 'ru'].includes(language)) return false;
  const named = tokens.some(({ text }, index) => index > 0 && /^\p{Lu}/u.test(text));
  return !named && tags.kin.size === 0 && tags.roles.size === 0 && tags.others.size === 0;
}

/** `her arrest`, `the arrest of Ana Brod`, `Ana Brod’s arrest`, `the arrest` of the only one it can be. */
function whoseNoun(cue: Cue, day: Day, sentence: TaggedSentence, material: Material): Who {
  const { tokens, tags } = sentence;
  const cast = castOf(material);
  const only = cast.names.length === 1 ? cast.names[0] : undefined;
  const after = cast.namedBetween(sentence, cue.end, day.start);
  if (after.names.length > 0) return after.names.length === 1 ? after.names[0] : undefined;
  if (after.other && !isPlaceBetween(cue, day, sentence)) return undefined;
  if (/^['’]s$/.test(tokens[cue.start - 1]?.text ?? '')) {
    const before = cast.namedBetween(sentence, cue.start - 2, cue.start - 1);
    return before.names.length === 1 ? before.names[0] : undefined;
  }
  if (tags.kin.has(cue.start - 1) || tags.others.has(cue.start - 1)) return undefined;
  return cast.who(sentence) ?? (cast.who(sentence) === null ? null : only);
}

/** `the arrest in Sorna on 3 May` */
function isPlaceBetween({ end }: Cue, { start }: Day, { tags }: TaggedSentence): boolean {
  for (let index = end; index < start; index += 1) if (tags.places.has(index)) return true;
  return false;
}
