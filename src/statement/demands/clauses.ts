import type { Words } from './words.js';

/** How the parts of a list in running text begin in a language. They are patterns for small letters. */
export interface ClauseCues {
  /** `and`, `or` … */
  and: string;
  /** A verb that asks for something: `release`, `de libérer`. */
  verb: RegExp;
  /** Any verb, where the word that leads to it is said again. */
  infinitive: RegExp;
  /** What is asked for by its name: `an independent investigation`. */
  noun: RegExp;
  /** The infinitive closes a clause, as in German: `die Anklage fallen zu lassen`. */
  verbLast: boolean;
  lastVerb: RegExp;
}

interface Joint {
  /** Where the part before ends, and where the next begins. */
  from: number;
  to: number;
  comma: boolean;
  and: boolean;
  /** The word that led into the first part is said again: `to release her, and to drop …`. */
  again: boolean;
}

const longest = 3000;
/** After "to" these are no verbs: `to release her, to the extent that …`. */
const noVerb =
  /^(?:the|an?|his|her|their|its|this|that|those|these|all|any|which|whom|be|date|whose)(?!\p{L})/u;

/**
 * One record for each demand of a list in running text: `drop the charges, release her and investigate …`. Two that only
 * "and" joins are one, as they are printed; names and things in a row are not cut, since no part begins as a demand does.
 *
 * `lead` is the word before the list.
 */
export function splitClauses({ text, from, to }: Words, lead: string, cues: ClauseCues): Words[] {
  if (text.length > longest) return [{ text, from, to }];
  const lower = smallOf(text);
  const closed = cues.verbLast ? closedByVerb(lower, cues) : [];
  const cuts = closed.length > 0 ? closed : opened(lower, lead, cues);
  const starts = [0, ...cuts.map((joint) => joint.to)];
  const ends = [...cuts.map((joint) => joint.from), text.length];
  return starts.map((start, index) => {
    const words = text.slice(start, ends[index]);
    return { text: words, from: from + start, to: from + start + words.length };
  });
}

function smallOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function opened(lower: string, lead: string, cues: ClauseCues): Joint[] {
  const byVerb = cues.verb.test(lower) || cues.infinitive.test(lower);
  const opens = byVerb || cues.noun.test(lower);
  const begins = (rest: string) => (byVerb ? cues.verb : cues.noun).test(rest);
  const goesOn = (rest: string) => begins(rest) || (byVerb && cues.infinitive.test(rest));
  const joints = jointsOf(lower, cues.and).flatMap((joint): Joint[] => {
    const rest = lower.slice(joint.to);
    const said = saidAgain(rest, lead);
    const mayBegin = lead !== 'to' || !noVerb.test(rest.slice(said));
    if (said > 0 && mayBegin && (isSafe(lead) || goesOn(rest.slice(said))))
      return [beforeAside(lower, { ...joint, to: joint.to + said, again: true }, cues.and)];
    return opens && begins(rest) ? [joint] : [];
  });
  return chosen(joints);
}

/** Of `… and, pending her release, to ensure …` the part begins with what stands between. */
function beforeAside(lower: string, joint: Joint, and: string): Joint {
  const aside = new RegExp(`,?\\s(?:${and}),\\s(?=[^,]{2,80}$)`, 'u').exec(lower.slice(0, joint.from));
  return aside ? { ...joint, from: aside.index, to: aside.index + aside[0].length } : joint;
}

/** Every comma, and the "and" of a list that has one: `a, b and c`, `to a, and to b`, `a, and b, and c`. */
function chosen(joints: readonly Joint[]): Joint[] {
  const printed = joints.filter(({ comma }) => comma);
  const sure = printed.filter(({ and, again }) => again || !and);
  const commas = sure.length > 0 || printed.length < 2 ? sure : printed;
  const lastComma = commas.at(-1)?.from;
  const last = joints.filter(
    ({ from, and, again, comma }) => lastComma !== undefined && from > lastComma && and && !(again && comma),
  );
  return [...commas, ...last];
}

/** After these words nothing but a demand follows: other prepositions also join things. */
function isSafe(lead: string): boolean {
  return /^(?:to|that|qu[e’']|dass|чтобы)$/u.test(lead);
}

function saidAgain(rest: string, lead: string): number {
  if (lead === '') return 0;
  const forms = /^d[e'’]$/.test(lead)
    ? "(?:de |d['’])"
    : /^qu[e'’]$/.test(lead)
      ? "(?:que |qu['’])"
      : `${lead} `;
  return new RegExp(`^و?${forms}`, 'u').exec(rest)?.[0].length ?? 0;
}

function jointsOf(lower: string, and: string): Joint[] {
  const joint = new RegExp(
    `(,|،)?\\s+((?:${and}|as well as|ainsi que|así como|sowie|а также|puis)\\s+(?:\\p{L}+ly\\s+)?)?|،?\\s+(?=و)`,
    'gu',
  );
  return Array.from(lower.matchAll(joint), (match) => {
    const arabic = lower.startsWith('و', match.index + match[0].length) && /[\u0600-\u06ff]/.test(lower);
    const comma = /[,،]/.test(match[0]);
    return {
      ...{ from: match.index, to: match.index + match[0].length + (arabic ? 1 : 0) },
      ...{ comma, and: arabic || match[2] !== undefined, again: false },
    };
  }).filter(({ comma, and }) => comma || and);
}

/** Three or more clauses, each closed by its infinitive: `die Anklage fallen zu lassen, sie freizulassen und …`. */
function closedByVerb(lower: string, { and, lastVerb }: ClauseCues): Joint[] {
  return chosen(jointsOf(lower, and).filter(({ from }) => lastVerb.test(lower.slice(0, from))));
}
