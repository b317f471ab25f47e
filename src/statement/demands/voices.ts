import type { Sentence } from '../../text/sentences.js';
import { type DemandCues, small } from './demand-cues.js';

/**
 * Whether a sentence is said by somebody else: it stands in quotation marks, and who is named as saying it is neither
 * the organisation nor one of its people.
 */
export function isOthersWord(paragraph: string, sentence: Sentence, cues: DemandCues): boolean {
  if (!isQuoted(paragraph, sentence)) return false;
  const outside = small(withoutQuotations(paragraph));
  if (!cues.said.test(outside)) return false;
  return !cues.who.test(outside) && !cues.speakers.test(outside);
}

function isQuoted(paragraph: string, { from, to }: Sentence): boolean {
  const before = paragraph.slice(0, from);
  const inside = paragraph.slice(from, to);
  if (/^["“«„]/.test(inside)) return true;
  const opened = count(before, /[“«„]/g) - count(before, /[”»]/g);
  return opened > 0 || count(before, /"/g) % 2 === 1;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*(?:”|$)|«[^»]*(?:»|$)|„[^“”]*(?:[“”]|$)|"[^"]*(?:"|$)/gu, ' … ');
}
