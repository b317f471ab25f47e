import { peopleCues } from '../people/cues.js';
import { isFormOf } from '../people/same-name.js';
import { findLooseDates, type LooseDate } from '../words/loose-dates.js';
import { covered, type Sentence } from '../words/reading.js';
import { keyOf, type Token } from '../words/tokens.js';
import type { EventName } from './cues.js';
import type { Material } from './material.js';

/** An event with its day. */
export interface Told {
  sentence: Sentence;
  date: LooseDate;
  event: EventName;
  /** Whom it befell; nobody where the sentence speaks of all. */
  who: string | null;
  /** Told by a noun, `since her arrest on 3 May`, of which there may have been several. */
  loose: boolean;
  /** Which disaster, whose nouns are of different things. */
  noun?: string;
}

const farthest = 60;
const mostBetween = 6;

/** The events of a sentence whose days are certain, and the only person of whom they can be. */
export function toldIn(sentence: Sentence, material: Material): Told[] {
  if (sentence.of !== 'paragraph') return [];
  const dates = findLooseDates(sentence.text).filter(({ day }) => day !== undefined);
  if (dates.length === 0) return [];
  const who = material.people.length === 0 ? undefined : whoIn(sentence, material);
  const verb = who === undefined ? undefined : verbIn(sentence, dates, material);
  const verbs = verb && who !== undefined ? [{ ...verb, who }] : [];
  const nouns = nounsIn(sentence, dates, material).flatMap(({ own, ...one }): Told[] => {
    if (one.event === 'disaster') return [{ ...one, who: null }];
    const whose = who ?? (own && material.people.length === 1 ? null : undefined);
    if (one.event === verb?.event || whose === undefined) return [];
    return own || typeof whose === 'string' ? [{ ...one, who: whose }] : [];
  });
  return [...verbs, ...nouns];
}

type Event = Omit<Told, 'who'>;
/** `own`: said to be of whoever is spoken of. */
type OwnEvent = Event & { own: boolean };

/** A verb with the only date of its sentence. */
function verbIn(sentence: Sentence, dates: readonly LooseDate[], { cues }: Material): Event | undefined {
  const [date] = dates;
  if (!date || dates.length > 1 || covered(sentence.tokens, cues.words.repeats).size > 0) return undefined;
  const events = (Object.keys(cues.events) as EventName[]).filter((event) =>
    isNear(sentence, event, date, cues),
  );
  const [event] = events;
  return event && events.length === 1 ? { sentence, date, event, loose: false } : undefined;
}

function isNear(sentence: Sentence, event: EventName, date: LooseDate, cues: Material['cues']): boolean {
  return [...covered(sentence.tokens, cues.events[event])].some((index) => {
    const token = sentence.tokens[index];
    return (
      token !== undefined &&
      Math.min(Math.abs(token.from - date.to), Math.abs(date.from - token.to)) <= farthest
    );
  });
}

/** Nouns with the date that follows them: `her arrest on 3 May`, `son enlèvement, le 12 juin`. */
function nounsIn(sentence: Sentence, dates: readonly LooseDate[], { cues, language }: Material): OwnEvent[] {
  const { tokens } = sentence;
  const again = covered(tokens, cues.words.repeats);
  const linking = covered(tokens, cues.words.linking);
  const isAgain = (index: number) => again.has(index) && !linking.has(index);
  return (Object.keys(cues.eventNouns) as EventName[]).flatMap((event) =>
    tokens.flatMap((token, index): OwnEvent[] => {
      const length = cues.eventNouns[event].at(tokens, index);
      if (length === 0 || [index - 2, index - 1, index + 1].some(isAgain)) return [];
      const end = tokens[index + length - 1]?.to ?? token.to;
      const date = dates.find(({ from }) => from >= end);
      if (!date) return [];
      const between = tokens.filter(({ from }) => from >= end && from < date.from);
      if (between.length > mostBetween || !between.every(mayStandBetween)) return [];
      if (isOfRelative(tokens, index)) return [];
      const own = length > 1 || isOwn(sentence, index, language);
      return [{ sentence, date, event, own, loose: true, ...(event === 'disaster' && { noun: token.key }) }];
    }),
  );
}

/** Small words and names, and a comma right after the noun: `enlèvement, le 12 juin`, `arrest of Ana Brod on 3 May`. */
function mayStandBetween({ text, kind }: Token, index: number): boolean {
  if (kind === 'mark') return index === 0 && /^[,،(]$/.test(text);
  return text.length <= 4 || /^\p{Lu}/u.test(text);
}

/** Whether a noun says whose it is: `her arrest`, or in Arabic one word. */
function isOwn({ tokens }: Sentence, index: number, language: string): boolean {
  if (language === 'ar') return true;
  const { pronouns, owners } = peopleCues(language).all.cover(tokens);
  return [index - 1, index - 2].some((place) => pronouns.has(place) || owners.has(place));
}

/** `her son’s death`. */
function isOfRelative(tokens: readonly Token[], index: number): boolean {
  return /^['’]s$/.test(tokens[index - 1]?.text ?? '') && /^\p{Ll}/u.test(tokens[index - 2]?.text ?? '');
}

/** The one person a sentence names, or `null` for all of them; `undefined` where it is of others. */
function whoIn(sentence: Sentence, { people, language }: Material): string | null | undefined {
  const named = people.filter(({ name }) => names(sentence, surnameOf(name)));
  if (named.length === 0 && !isAboutAll(sentence, language)) return undefined;
  if (named.length > 1 && named.length < people.length) return undefined;
  return named.length === 1 ? (named[0]?.name ?? null) : null;
}

/** `They`, `she`, `all five`: nobody is named, and the subject comes first. */
function isAboutAll({ tokens }: Sentence, language: string): boolean {
  const { pronouns } = peopleCues(language);
  return [0, 1, 2].some((index) => pronouns.at(tokens, index) > 0);
}

/** Whether a sentence names a person by a surname, or by whatever single name there is. */
function names({ tokens }: Sentence, surname: string): boolean {
  return tokens.some(({ key, text }) => /^\p{Lu}|^\p{Lo}/u.test(text) && isFormOf([key], [surname]));
}

function surnameOf(name: string): string {
  return keyOf(name.split(' ').at(-1) ?? name);
}
