import type { Sentence } from '../../text/sentences.js';
import { type DemandCues, small } from './demand-cues.js';

/** A call found in a sentence. `what` is empty where a list is to follow. */
export interface Call {
  addressee: string | undefined;
  what: string;
  /** The character of the sentence at which `what` begins. */
  at: number;
  /** An explicit call, a duty put to somebody (`must`), or a passive (`should be released`). */
  strength: 'call' | 'duty' | 'passive';
}

/** What is known of where the sentence stands. */
export interface Setting {
  cues: DemandCues;
  /** The organisation has spoken before in this paragraph or the one before. */
  ownVoice: boolean;
  /** The sentence before was a call. */
  continues: boolean;
  /** Between the greeting of a letter and its closing formula. */
  inLetter: boolean;
}

const longest = 4000;

/** The calls of a sentence, in order: none, one, or one that leads to others. */
export function callsIn({ text }: Sentence, setting: Setting): Call[] {
  const sentence = text.slice(0, longest);
  const lower = small(sentence);
  const first = firstCall(lower, setting);
  if (!first) return [];
  return parted(first, lower, setting.cues).map((call) => asPrinted(call, sentence, lower));
}

function firstCall(lower: string, setting: Setting): Call | undefined {
  const { cues } = setting;
  const request = setting.inLetter ? requestIn(lower, cues) : undefined;
  if (request || !cues.mayCall.test(lower)) return request;
  return (
    firstOf(cues.calls, lower, 'call', (before) => !reportsPast(before, cues, false)) ??
    firstOf(cues.pastCalls, lower, 'call', (before) => !reportsPast(before, cues, true)) ??
    pronounCall(lower, setting) ??
    (setting.continues ? firstOf(cues.continued, lower, 'duty', () => true) : undefined) ??
    firstOf(cues.modals, lower, 'duty', (_, prefix, to) => isOwnDuty(prefix, to, cues)) ??
    passive(lower, cues)
  );
}

/** `Please release her`, `Release her`. */
function requestIn(lower: string, cues: DemandCues): Placed | undefined {
  const order = { addressee: undefined, what: lower, at: 0, start: 0, strength: 'call' } as const;
  return cues.orders.test(lower) ? order : firstOf(cues.imperatives, lower, 'call', () => true);
}

/** Cut where another call begins: `to release her, and urges the court to hear her appeal`. */
function parted(call: Call, lower: string, cues: DemandCues): Call[] {
  const next = call.what === '' ? undefined : firstOf(cues.second, call.what, call.strength, () => true);
  if (!next) return [call];
  const starts = call.at + next.start;
  const rest = { ...next, at: call.at + next.at };
  return [{ ...call, what: lower.slice(call.at, starts) }, ...parted(rest, lower, cues)];
}

/** The call in the letters of the document. */
function asPrinted(call: Call, sentence: string, lower: string): Call {
  const { addressee } = call;
  const at = addressee === undefined ? -1 : lower.lastIndexOf(addressee, call.at);
  return {
    ...call,
    what: sentence.slice(call.at, call.at + call.what.length),
    addressee: addressee === undefined || at < 0 ? addressee : sentence.slice(at, at + addressee.length),
  };
}

/** A call and where its pattern begins. */
type Placed = Call & { start: number };
type Accepts = (before: string, prefix: string, to: string) => boolean;

function firstOf(
  patterns: readonly RegExp[],
  sentence: string,
  strength: Call['strength'],
  accepts: Accepts,
): Placed | undefined {
  let best: Placed | undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    const what = match.groups?.what ?? '';
    const at = what === '' ? sentence.length : match.index + match[0].length - what.length;
    const to = match.groups?.to;
    if (!accepts(sentence.slice(0, at), sentence.slice(0, match.index), to ?? '')) continue;
    if (best && !isBetter({ to, at, start: match.index }, best)) continue;
    best = { addressee: to, what, at, strength, start: match.index };
  }
  return best;
}

/** The first in the sentence; of several at one place the one that says who is called upon. */
function isBetter(one: { to: string | undefined; at: number; start: number }, best: Placed): boolean {
  if (one.start !== best.start) return one.start < best.start;
  const says = Number(one.to !== undefined) - Number(best.addressee !== undefined);
  return says === 0 ? one.at < best.at : says > 0;
}

/** "It also calls on …" after a sentence about the organisation. */
function pronounCall(sentence: string, { cues, ownVoice }: Setting): Call | undefined {
  const pronoun = cues.pronounSubject.exec(sentence)?.[0];
  if (!ownVoice || pronoun === undefined) return undefined;
  const call = firstOf(
    [...cues.calls, ...cues.pastCalls],
    cues.self + sentence.slice(pronoun.length),
    'call',
    (before) => !reportsPast(before, cues, true),
  );
  return call && { ...call, at: call.at + pronoun.length - cues.self.length };
}

/** A call of an earlier day; what is said today may name other days in what it demands. */
function reportsPast(before: string, cues: DemandCues, past: boolean): boolean {
  if (cues.now.test(before)) return false;
  const dateline = before.replace(/^.{0,60}?\)\s*[–—-]\s*/u, '');
  return (past ? cues.pastCues : cues.surelyPast).test(dateline);
}

/** Not a duty of law restated, nor one that somebody else asserts. */
function isOwnDuty(prefix: string, to: string, cues: DemandCues): boolean {
  if (cues.law.test(prefix) || cues.law.test(to) || cues.reporting.test(to)) return false;
  if (cues.generalities.test(to)) return false;
  return !cues.reporting.test(prefix) || cues.who.test(prefix) || /["“«„]\s*$/.test(prefix);
}

function passive(sentence: string, cues: DemandCues): Call | undefined {
  const match = cues.passives.map((pattern) => pattern.exec(sentence)).find((found) => found !== null);
  if (!match) return undefined;
  const clause = sentence
    .slice(0, match.index)
    .search(/(?:[,;:–—]\s+(?:and\s+|et\s+|y\s+|und\s+|и\s+)?|["“«])[^,;:–—"“«]*$/u);
  const head =
    clause < 0
      ? 0
      : clause +
        (/^[,;:–—]?\s*(?:(?:and|et|y|und|и)\s+)?["“«]?/u.exec(sentence.slice(clause))?.[0].length ?? 0);
  const prefix = sentence.slice(0, match.index);
  if (cues.law.test(prefix) || isReported(prefix, cues)) return undefined;
  if (cues.generalities.test(sentence.slice(head))) return undefined;
  return { addressee: undefined, what: sentence.slice(head), at: head, strength: 'passive' };
}

/** Said by somebody else: `The authorities told …`, but not `Amnesty International believes that …`. */
function isReported(prefix: string, { reporting, who }: DemandCues): boolean {
  const said = reporting.exec(prefix)?.index;
  const own = who.exec(prefix)?.index;
  return said !== undefined && (own === undefined || own > said);
}
