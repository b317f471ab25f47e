import type { Problem } from '../../src/problem.js';
import type { Statement } from '../../src/statement/statement.js';
import type { Gold, GoldInconsistency, GoldPerson, OneOf } from './statement-corpus.js';

/** How many of `expected` were found, and how many of `given` were right. */
export interface Tally {
  hits: number;
  given: number;
  expected: number;
}

export const metadataFields = [
  'organisation',
  'documentType',
  'index',
  'date',
  'title',
  'country',
  'language',
] as const;

export interface Score {
  /** Fields that are not as in gold: `country: expected "Peru", got null`. */
  wrongFields: string[];
  metadata: Tally;
  demands: Tally & { missed: string[]; false: string[] };
  people: Tally & { missed: string[]; false: string[] };
  inconsistencies: Tally & { missed: string[] };
  /** Errors and warnings that no inconsistency in gold explains. On a clean statement these are false alarms. */
  unexplained: string[];
  clean: boolean;
  addressee: boolean;
  paragraphs: boolean;
  footnotes: boolean;
}

export function scoreStatement(statement: Statement, gold: Gold): Score {
  const wrongFields = findWrongFields(statement, gold);
  const { found, missed, unexplained } = matchProblems(statement.problems, gold.inconsistencies);
  return {
    wrongFields,
    metadata: tally(metadataFields.length - wrongFields.length, metadataFields.length, metadataFields.length),
    demands: scoreDemands(statement, gold),
    people: scorePeople(statement, gold),
    inconsistencies: {
      ...tally(found, found + unexplained.length, gold.inconsistencies.length),
      missed: missed.map(({ kind, evidence }) => `${kind}: ${evidence.join(' | ')}`),
    },
    unexplained: unexplained.map(({ code, message }) => `${code}: ${message}`),
    clean: gold.clean,
    addressee: accepts(gold.addressee, statement.addressee, sayTheSame),
    paragraphs: choices(gold.paragraphs).includes(statement.paragraphs.length),
    footnotes: choices(gold.footnotes).includes(statement.footnotes.length),
  };
}

/** Small letters, single spaces, no punctuation or marks of direction: how texts are compared here. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\p{Cf}]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Share of different words that two texts have in common, from 0 to 1. */
export function overlap(one: string, other: string): number {
  const [a, b] = [new Set(normalise(one).split(' ')), new Set(normalise(other).split(' '))];
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}

export function f1({ hits, given, expected }: Tally): number {
  return given + expected === 0 ? 1 : (2 * hits) / (given + expected);
}

export function precision({ hits, given }: Tally): number {
  return given === 0 ? 1 : hits / given;
}

export function recall({ hits, expected }: Tally): number {
  return expected === 0 ? 1 : hits / expected;
}

export function sum(tallies: Tally[]): Tally {
  return tallies.reduce(
    (all, one) => tally(all.hits + one.hits, all.given + one.given, all.expected + one.expected),
    tally(0, 0, 0),
  );
}

function findWrongFields(statement: Statement, gold: Gold): string[] {
  return metadataFields
    .filter((field) => !accepts(gold[field], statement[field], sayTheSame))
    .map((field) => {
      const expected = JSON.stringify(choices<string | null>(gold[field])[0]);
      return `${field}: expected ${expected}, got ${JSON.stringify(statement[field])}`;
    });
}

function sayTheSame(one: string, other: string): boolean {
  return normalise(one).replace(/ /g, '') === normalise(other).replace(/ /g, '');
}

function scoreDemands(statement: Statement, gold: Gold): Score['demands'] {
  const given = statement.demands.map(({ text }) => text);
  const optional = gold.optionalDemands ?? [];
  const ways = [gold.demands, ...(gold.alternativeDemands ?? [])].map((expected) =>
    pairUp(given, expected, isSameDemand, optional),
  );
  return ways.reduce((best, way) => (f1(way) > f1(best) ? way : best));
}

function isSameDemand(given: string, expected: OneOf<string>): boolean {
  return choices(expected).some((text) => sayTheSame(given, text) || overlap(given, text) >= 0.8);
}

function scorePeople(statement: Statement, gold: Gold): Score['people'] {
  const given = statement.people.map(({ name }) => name);
  const optional = (gold.optionalPeople ?? []).map((name) => ({ name }));
  return pairUp<GoldPerson>(given, gold.people, isSamePerson, optional);
}

/** By the full name or another form of it that is more than a surname, in any order of its parts. */
function isSamePerson(given: string, { name, variants = [] }: GoldPerson): boolean {
  const full = variants.filter((variant) => nameParts(variant).length > 1);
  const wanted = nameParts(given).sort().join(' ');
  return [name, ...full].some((form) => nameParts(form).sort().join(' ') === wanted);
}

const honorifics = new Set(
  `mr mrs ms miss dr prof professor m mme mlle me maître sr sra srta señor señora la el don doña herr frau г н жа
  господин госпожа السيد السيدة الدكتور الدكتورة`.split(/\s+/),
);

function nameParts(name: string): string[] {
  return normalise(name)
    .split(' ')
    .filter((part) => !honorifics.has(part));
}

/** Each expected thing is found at most once; a second that matches it is false. Optional things count neither way. */
function pairUp<T>(
  given: string[],
  expected: T[],
  same: (given: string, expected: T) => boolean,
  optional: T[],
): Tally & { missed: string[]; false: string[] } {
  const left = new Set(expected);
  const spare = new Set(optional);
  const wrong: string[] = [];
  let excused = 0;
  for (const text of given) {
    const match = [...left].find((thing) => same(text, thing));
    if (match !== undefined) left.delete(match);
    else if (takeFrom(spare, (thing) => same(text, thing))) excused++;
    else wrong.push(text);
  }
  const hits = expected.length - left.size;
  return {
    ...tally(hits, given.length - excused, expected.length),
    missed: [...left].map(nameOf),
    false: wrong,
  };
}

function takeFrom<T>(things: Set<T>, wanted: (thing: T) => boolean): boolean {
  const thing = [...things].find(wanted);
  return thing !== undefined && things.delete(thing);
}

function nameOf(thing: unknown): string {
  if (Array.isArray(thing)) return String(thing[0]);
  return typeof thing === 'object' && thing !== null && 'name' in thing ? String(thing.name) : String(thing);
}

/** Infos are no part of it. A problem explains one inconsistency at most, the one it shares most evidence with. */
function matchProblems(problems: Problem[], inconsistencies: GoldInconsistency[]) {
  const alarms = problems.filter(({ severity }) => severity !== 'info');
  const pairs = alarms
    .flatMap((alarm) => inconsistencies.map((one) => ({ alarm, one, shared: sharedEvidence(alarm, one) })))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  const found = new Map<Problem, GoldInconsistency>();
  for (const { alarm, one } of pairs) {
    if (!found.has(alarm) && ![...found.values()].includes(one)) found.set(alarm, one);
  }
  const explained = new Set(pairs.map(({ alarm }) => alarm));
  return {
    found: found.size,
    missed: inconsistencies.filter((one) => ![...found.values()].includes(one)),
    unexplained: alarms.filter((alarm) => !explained.has(alarm)),
  };
}

/** How many of the quoted fragments the problem quotes too, more of the text or (from four letters) less. */
function sharedEvidence({ evidence = [] }: Problem, { evidence: fragments }: GoldInconsistency): number {
  const quoted = evidence.map(normalise).filter((text) => text !== '');
  return fragments.map(normalise).filter((fragment) => quoted.some((text) => quotes(text, fragment))).length;
}

/** A short fragment, such as the number of a note, must be nearly all that is quoted: `[5]`, `footnote 5`. */
function quotes(text: string, fragment: string): boolean {
  const within = (short: string, long: string) => ` ${long} `.includes(` ${short} `);
  if (fragment.length < 4) return within(fragment, text) && text.split(' ').length <= 2;
  return within(fragment, text) || (text.length >= 4 && within(text, fragment));
}

function accepts(
  expected: OneOf<string | null>,
  given: string | null,
  same: (one: string, other: string) => boolean,
): boolean {
  return choices(expected).some((one) => (one === null || given === null ? one === given : same(one, given)));
}

function choices<T>(value: OneOf<T>): T[] {
  return Array.isArray(value) ? value : [value];
}

function tally(hits: number, given: number, expected: number): Tally {
  return { hits, given, expected };
}
