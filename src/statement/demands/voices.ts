import type { Sentence } from '../../text/sentences.js';
import { type DemandCues, small } from './demand-cues.js';

/** Tells which sentences of a paragraph are said by somebody else than the organisation. */
export interface Voices {
  isOthersWord(sentence: Sentence): boolean;
}

const quotation = /“[^”]*(?:”|$)|«[^»]*(?:»|$)|„[^“”]*(?:[“”]|$)|"[^"]*(?:"|$)/gu;

/**
 * What stands in quotation marks is another's word where the paragraph says who said it, and names neither the
 * organisation nor one of its people.
 */
export function voicesOf(paragraph: string, cues: DemandCues): Voices {
  const quoted = Array.from(paragraph.matchAll(quotation), ({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
  }));
  if (quoted.length === 0 || !isByOthers(paragraph, cues)) return { isOthersWord: () => false };
  let next = 0;
  return {
    isOthersWord({ from }) {
      while ((quoted[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next++;
      return (quoted[next]?.from ?? Number.POSITIVE_INFINITY) <= from;
    },
  };
}

function isByOthers(paragraph: string, cues: DemandCues): boolean {
  const outside = small(paragraph.replace(quotation, ' … '));
  return cues.said.test(outside) && !cues.who.test(outside) && !cues.speakers.test(outside);
}
