import { peopleCues } from '../people/cues.js';
import { isFormOf } from '../people/same-name.js';
import { differ, findLooseDates, type LooseDate } from '../words/loose-dates.js';
import { covered, type Sentence } from '../words/reading.js';
import { keyOf } from '../words/tokens.js';
import type { EventName } from './cues.js';
import { type Material, placeOf, problem, quote, type Rule } from './material.js';

interface Told {
  sentence: Sentence;
  date: LooseDate;
  event: EventName;
  /** Whom it befell; nobody where the sentence speaks of all. */
  who: string | null;
}

const farthest = 60;

/** One event of one person on two days. What happened again, or first and then, is passed over. */
export const twoDates: Rule = (material) => {
  const told = material.sentences.flatMap((sentence) => toldIn(sentence, material));
  return told.flatMap((later, index) => {
    const earlier = told
      .slice(0, index)
      .find((one) => isSame(one, later, material) && differ(one.date, later.date));
    if (!earlier) return [];
    const where = placeOf(later.sentence);
    return problem('two-dates', {
      where,
      message: `${placeOf(earlier.sentence)} says "${earlier.date.text}" and ${where} "${later.date.text}" of the same ${nouns[later.event]}${later.who === null ? '' : ` (${later.who})`}.`,
      fix: 'Ask the organisation for the right day, and write none until then.',
      evidence: [quote(earlier.sentence.text), quote(later.sentence.text)],
    });
  });
};

const nouns: Record<EventName, string> = {
  arrest: 'arrest',
  sentence: 'sentence',
  death: 'death',
  disappearance: 'disappearance',
  release: 'release',
};

function isSame(a: Told, b: Told, { people }: Material): boolean {
  if (a.event !== b.event) return false;
  return a.who === b.who || people.length === 1;
}

/** An event with the only date of its sentence, and the only person of whom it can be. */
function toldIn(sentence: Sentence, { cues, people, language }: Material): Told[] {
  if (sentence.of !== 'paragraph' || people.length === 0) return [];
  if (covered(sentence.tokens, cues.words.repeats).size > 0) return [];
  const dates = findLooseDates(sentence.text).filter(({ day }) => day !== undefined);
  const [date] = dates;
  if (!date || dates.length > 1) return [];
  const events = (Object.keys(cues.events) as EventName[]).filter((event) =>
    isNear(sentence, event, date, cues),
  );
  if (events.length !== 1) return [];
  const named = people.filter(({ name }) => names(sentence, surnameOf(name)));
  const others = named.length === 0 && !isAboutAll(sentence, language);
  if (others || (named.length > 1 && named.length < people.length)) return [];
  const who = named.length === 1 ? (named[0]?.name ?? null) : null;
  return events.length === 1 ? events.map((event) => ({ sentence, date, event, who })) : [];
}

/** `They`, `she`, `all five`: nobody is named, and the subject comes first. */
function isAboutAll({ tokens }: Sentence, language: string): boolean {
  const { pronouns } = peopleCues(language);
  return [0, 1, 2].some((index) => pronouns.at(tokens, index) > 0);
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

/** Whether a sentence names a person by a surname, or by whatever single name there is. */
function names({ tokens }: Sentence, surname: string): boolean {
  return tokens.some(({ key, text }) => /^\p{Lu}|^\p{Lo}/u.test(text) && isFormOf([key], [surname]));
}

function surnameOf(name: string): string {
  return keyOf(name.split(' ').at(-1) ?? name);
}
