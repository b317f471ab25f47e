import type { Entity } from './entities.js';
import type { Evidence } from './evidence.js';
import type { Mention } from './mention.js';

/** An entity with what its mentions say of it. */
export interface Candidate {
  entity: Entity;
  evidence: Evidence[];
}

/** Whom the statement is about, apart from those who act, speak or plead in it and those of other cases. */
export function concerned(candidates: readonly Candidate[]): Candidate[] {
  const people = candidates.filter(isPerson);
  const named = people.filter(isConcerned);
  const central = named.filter((candidate) => !isByTheWay(candidate));
  if (named.length === 0) return people.filter(isMainFigure);
  return withoutSingleRemarks(central.length > 0 ? central : named);
}

/**
 * Where nothing is said to have been done to anybody: whom the statement names at its head and comes back to, who
 * neither speaks nor acts for others. Of officials, those for whom it asks something.
 */
function isMainFigure(candidate: Candidate): boolean {
  const { evidence } = candidate;
  const told = evidence.filter(({ mention }) => mention.sentence.of === 'paragraph');
  const atHead = told.some(({ mention }) => mention.sentence.paragraph <= headParagraphs);
  const others = ({ says, speaker, lawyer, kin }: Evidence) => says || speaker || lawyer || kin;
  if (!atHead || evidence.length < 2 || evidence.some(others)) return false;
  const official = evidence.some((one) => one.official);
  return !official || evidence.some((one) => one.demanded && isOfDemand(one.mention) && !one.official);
}

/** Paragraphs at the head of a statement, in which nobody is named by the way. */
const headParagraphs = 2;

/**
 * Where demands name those they are for, and no others, somebody who is named once, further down, and not beside one of
 * them is of another case, or a suspect.
 */
function withoutSingleRemarks(candidates: readonly Candidate[]): Candidate[] {
  const asked = candidates.filter(({ evidence }) =>
    evidence.some(({ demanded, mention }) => demanded && isOfDemand(mention)),
  );
  const demands = asked.flatMap(({ evidence }) => evidence.filter(({ mention }) => isOfDemand(mention)));
  if (asked.length === 0 || demands.some(({ mention }) => mention.sentence.tags.others.size > 0))
    return [...candidates];
  const beside = new Set(asked.flatMap(({ evidence }) => evidence.map(({ mention }) => mention.sentence)));
  return candidates.filter((candidate) => {
    const sentences = new Set(candidate.evidence.map(({ mention }) => mention.sentence));
    return (
      sentences.size > 1 || [...sentences].some((one) => beside.has(one) || one.paragraph <= headParagraphs)
    );
  });
}

function isOfDemand({ sentence }: Mention): boolean {
  return sentence.of === 'demand';
}

function count({ evidence }: Candidate, has: (evidence: Evidence) => boolean): number {
  return evidence.filter(has).length;
}

function isPerson(candidate: Candidate): boolean {
  const whole = candidate.entity.mentions.some(isTwoWords);
  if (whole) return candidate.evidence.some(({ person }) => person) || isAskedFor(candidate);
  const told =
    candidate.evidence.some(({ harmed }) => harmed) && count(candidate, ({ demanded }) => demanded) > 0;
  return candidate.evidence.some((one) => one.person && (isTitled(one) || told));
}

/** Named by a demand, and in the text where a person's name stands: not after a preposition or an article. */
function isAskedFor({ evidence }: Candidate): boolean {
  const isFree = ({ mention: { sentence, start } }: Evidence) => {
    const { stops, places, prepositions, articles } = sentence.tags;
    return ![stops, places, prepositions, articles].some((tag) => tag.has(start - 1));
  };
  const told = evidence.filter(({ mention }) => mention.sentence.of === 'paragraph');
  const asked = evidence.some(({ demanded, mention }) => demanded && isOfDemand(mention));
  return (
    asked &&
    told.some(isFree) &&
    !told.some(({ mention }) => mention.sentence.tags.places.has(mention.start - 1))
  );
}

function isTwoWords({ words }: Mention): boolean {
  return words.length > 1;
}

/** A single name counts where a title or an age stands beside it. */
function isTitled({ around, mention }: Evidence): boolean {
  const { tags } = mention.sentence;
  const beside = mention.start - 1;
  return around.age !== null || [tags.roles, tags.honorifics].some((tag) => tag.has(beside));
}

function isConcerned(candidate: Candidate): boolean {
  const harms = count(candidate, ({ harmed }) => harmed);
  const demands = count(candidate, ({ demanded, official, speaker }) => demanded && !official && !speaker);
  if (count(candidate, ({ official }) => official) > 0) return harms >= 2 && demands > 0;
  if (count(candidate, ({ speaker }) => speaker) > 0) return demands > 0;
  const own = count(candidate, ({ harmed, lawyer, kin }) => harmed && !lawyer && !kin);
  if (count(candidate, ({ lawyer, kin }) => lawyer || kin) > 0) return demands + own > 0;
  return harms + demands > 0;
}

/** Told only in the background, or only as another case. */
function isByTheWay(candidate: Candidate): boolean {
  const inTheMiddle = ({ mention, passing }: Evidence) => !mention.sentence.background && !passing;
  return !candidate.evidence.some(inTheMiddle);
}
