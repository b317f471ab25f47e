import type { Sentence } from '../../text/sentences.js';
import { type DemandCues, small } from './demand-cues.js';

/** Tells which sentences of a paragraph are said by somebody else than the organisation. */
export interface Voices {
  isOthersWord(sentence: Sentence): boolean;
}

const quotation = /“[^”]*(?:”|$)|«[^»]*(?:»|$)|„[^“”]*(?:[“”]|$)|"[^"]*(?:"|$)/gu;

/**
 * What stands in quotation marks is another's word where the paragraph says who said it, and names neither the
 * organisation nor one of its people, nor those who spoke before: `they said`.
 */
export function voicesOf(paragraph: string, cues: DemandCues, ownVoice: boolean): Voices {
  const quoted = Array.from(paragraph.matchAll(quotation), ({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
  }));
  if (quoted.length === 0 || !isByOthers(paragraph, cues, ownVoice)) return { isOthersWord: () => false };
  let next = 0;
  return {
    isOthersWord({ from }) {
      while ((quoted[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next++;
      return (quoted[next]?.from ?? Number.POSITIVE_INFINITY) <= from;
    },
  };
}

function isByOthers(paragraph: string, cues: DemandCues, ownVoice: boolean): boolean {
  const outside = small(paragraph.replace(quotation, ' … '));
  if (ownVoice && cues.theySaid.test(outside)) return false;
  return cues.said.test(outside) && !cues.who.test(outside) && !cues.speakers.test(outside);
}
