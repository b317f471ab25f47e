import type { Sentence } from '../words/reading.js';
import type { Span } from '../words/sentences.js';

/** What closes a quotation, by what opens it. */
const closings: Record<string, RegExp> = { '"': /"/, '“': /[”"]/, '«': /»/, '„': /[“”]/ };

/** Of fewer words a quotation is a phrase within somebody else's sentence. */
const fewestWords = 5;

/** Where a paragraph quotes; a quotation that nothing closes goes on to the paragraph's end. */
export function quotedRegions(text: string): Span[] {
  const regions: Span[] = [];
  let open: { from: number; closing: RegExp } | undefined;
  for (let index = 0; index < text.length; index += 1) {
    const mark = text[index] ?? '';
    if (open?.closing.test(mark)) {
      regions.push({ from: open.from, to: index });
      open = undefined;
    } else if (!open) {
      const closing = closings[mark];
      if (closing) open = { from: index + 1, closing };
    }
  }
  return open ? [...regions, { from: open.from, to: text.length }] : regions;
}

/** Whether a sentence is, or holds, more than a phrase of a quotation. */
export function isQuoted({ from, text }: Sentence, regions: readonly Span[]): boolean {
  return regions.some((region) => {
    const start = Math.max(0, region.from - from);
    const words = text.slice(start, Math.max(start, region.to - from)).split(/\s+/);
    const whole = region.from <= from + 1 && region.to >= from + text.length - 3;
    return words.filter((word) => /\p{L}/u.test(word)).length >= (whole ? 1 : fewestWords);
  });
}
