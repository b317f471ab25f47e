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
}

const longest = 4000;

export function callIn({ text }: Sentence, setting: Setting): Call | undefined {
  const { cues } = setting;
  const sentence = text.slice(0, longest);
  const lower = small(sentence);
  if (!cues.mayCall.test(lower)) return undefined;
  const found =
    firstOf(cues.calls, lower, 'call', (before) => !reportsPast(before, cues, false)) ??
    firstOf(cues.pastCalls, lower, 'call', (before) => !reportsPast(before, cues, true)) ??
    pronounCall(lower, setting) ??
    (setting.continues ? firstOf(cues.continued, lower, 'duty', () => true) : undefined) ??
    firstOf(cues.modals, lower, 'duty', (_, prefix, to) => isOwnDuty(prefix, to, cues)) ??
    passive(lower, cues);
  return found && asPrinted(found, sentence, lower);
}

/** The call in the letters of the document. */
function asPrinted(call: Call, sentence: string, lower: string): Call {
  const { addressee } = call;
  const at = addressee === undefined ? -1 : lower.lastIndexOf(addressee, call.at);
  return {
    ...call,
    what: call.what === '' ? '' : sentence.slice(call.at),
    addressee: addressee === undefined || at < 0 ? addressee : sentence.slice(at, at + addressee.length),
  };
}

type Accepts = (before: string, prefix: string, to: string) => boolean;

function firstOf(
  patterns: readonly RegExp[],
  sentence: string,
  strength: Call['strength'],
  accepts: Accepts,
): Call | undefined {
  let best: (Call & { start: number }) | undefined;
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
function isBetter(
  one: { to: string | undefined; at: number; start: number },
  best: Call & { start: number },
): boolean {
  if (one.start !== best.start) return one.start < best.start;
  const says = Number(one.to !== undefined) - Number(best.addressee !== undefined);
  return says === 0 ? one.at < best.at : says > 0;
}

/** "It also calls on …" after a sentence about the organisation. */
function pronounCall(sentence: string, { cues, ownVoice }: Setting): Call | undefined {
  const pronoun = cues.pronounSubject.exec(sentence)?.[0];
  if (!ownVoice || pronoun === undefined) return undefined;
  const named = cues.who.source.includes('nous') ? 'nous' : 'we';
  const call = firstOf(
    [...cues.calls, ...cues.pastCalls],
    named + sentence.slice(pronoun.length),
    'call',
    (before) => !reportsPast(before, cues, true),
  );
  return call && { ...call, at: call.at + pronoun.length - named.length };
}

/** A call of an earlier day; what is said today may name other days in what it demands. */
function reportsPast(before: string, cues: DemandCues, past: boolean): boolean {
  if (cues.now.test(before)) return false;
  const dateline = before.replace(/^.{0,60}?\)\s*[–—-]\s*/u, '');
  return past
    ? cues.pastCues.test(dateline)
    : /\p{Script=Arabic}/u.test(before) && cues.pastCues.test(dateline);
}

/** Not a duty of law restated, nor one that somebody else asserts. */
function isOwnDuty(prefix: string, to: string, cues: DemandCues): boolean {
  if (cues.law.test(prefix) || cues.law.test(to) || cues.reporting.test(to)) return false;
  if (/^(?:no|any|every|each|all (?:states|governments|persons))\b/.test(to)) return false;
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
  if (cues.law.test(prefix) || cues.reporting.test(prefix)) return undefined;
  return { addressee: undefined, what: sentence.slice(head), at: head, strength: 'passive' };
}
