import type { Call } from './calls.js';
import { type DemandCues, small } from './demand-cues.js';

/** A sentence that leads into a list of demands. */
export interface Lead {
  addressee: string | undefined;
  /** It asks its readers to write letters: only items that call are demands. */
  onlyCalls: boolean;
}

/** `Our demands:` */
const longestHeading = 40;
const open = /(?::|[^.!?؟;])$/u;

/** How a list is led into: by a call without its demand, by a duty, or by a word such as "recommendations". */
export function leadOf(sentence: string, call: Call | undefined, cues: DemandCues): Lead | undefined {
  const what = call?.what ?? '';
  const opens = open.test(sentence.trim());
  if (call && (what === '' || /:$/.test(what) || (opens && what.length < 60))) {
    return { addressee: call.addressee, onlyCalls: false };
  }
  if (!opens) return undefined;
  const lower = small(sentence);
  if (cues.noCallLeadIn.test(lower) && !cues.who.test(lower))
    return { addressee: undefined, onlyCalls: true };
  if (cues.headings.test(lower) && sentence.length < longestHeading)
    return { addressee: undefined, onlyCalls: false };
  return cues.leadIns.test(lower) && isOwn(lower, cues)
    ? { addressee: addresseeAfter(sentence, cues) ?? addresseeBefore(sentence, cues), onlyCalls: false }
    : undefined;
}

/** Said by the organisation, or by nobody in particular: not by others, and not of an earlier day. */
function isOwn(sentence: string, cues: DemandCues): boolean {
  const at = cues.leadIns.exec(sentence)?.index ?? 0;
  const before = sentence.slice(0, at);
  if (cues.who.test(before)) return !cues.pastCues.test(before) || cues.now.test(sentence);
  return !cues.reporting.test(before) && !cues.pastCues.test(before) && before.split(' ').length < 12;
}

/** `calls on the authorities:` → `the authorities`. */
function addresseeAfter(sentence: string, cues: DemandCues): string | undefined {
  const lead = cues.leadIns.exec(small(sentence));
  if (!lead) return undefined;
  const rest = sentence.slice(lead.index + lead[0].length);
  const words =
    /^ (?:(?:up)?on |to |à |aux? |a |al |an |von |от |к )?(?<to>[^.;:]{3,160}?)(?: (?:to|à|de|d['’]|a|que|a que|para que|auf|dazu auf|zu|إلى|على|أن|بما يلي|ما يلي|the following|ce qui suit|lo siguiente|следующее))*\s*[:,]*$/u.exec(
      rest,
    );
  const to = words?.groups?.to;
  const who = to === undefined ? null : cues.who.exec(small(to));
  return who?.index === 0 ? to?.slice(who[0].length).trimStart() : to;
}

const duty =
  /^(?:should|must|ought|needs?|ha(?:s|ve) to|doi|devr|deb|tien|ha(?:n)? de|m[uü]ss|soll|долж|след|обязан|[وف]?(?:يجب|ينبغي|على))/u;

/** `The authorities should:` → `The authorities`; of `The council demands:` it says nothing. */
function addresseeBefore(sentence: string, cues: DemandCues): string | undefined {
  const lead = cues.leadIns.exec(small(sentence));
  if (!lead || !duty.test(lead[0])) return undefined;
  const at = lead.index;
  const words = sentence.slice(0, at).trim();
  return words === '' || cues.who.test(small(words)) || words.length > 120 ? undefined : words;
}
