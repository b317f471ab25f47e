import type { Letter } from '../letter/letter.js';
import { passagesOf } from '../letter/passages.js';

/** How alike the letters of a run are, so that staff see that they are not one text. */
export interface Variation {
  /** Letters that were compared. */
  letters: number;
  /** Different texts among them. */
  texts: number;
  /** Mean share of word sequences that two letters have in common, from 0 to 1. */
  alike: number;
}

/** Words of a sequence (shingle). Source: Broder 1997, "On the resemblance and containment of documents". */
const shingleWords = 4;

/** Letters kept for comparing: 100 make 4,950 pairs. */
const sampleSize = 100;

export interface VariationGauge {
  add: (letter: Letter) => void;
  result: () => Variation;
}

/** Looks at the first letters of a run; what it keeps of them is gone with the run. */
export function createVariationGauge(): VariationGauge {
  const sample: Set<string>[] = [];
  const texts = new Set<string>();
  return {
    add: (letter) => {
      if (sample.length >= sampleSize) return;
      const text = passagesOf(letter.blocks)
        .map((passage) => passage.text)
        .join(' ');
      texts.add(text);
      sample.push(shinglesOf(text));
    },
    result: () => ({ letters: sample.length, texts: texts.size, alike: meanResemblance(sample) }),
  };
}

function shinglesOf(text: string): Set<string> {
  const words = text.split(/\s+/);
  const last = Math.max(1, words.length - shingleWords + 1);
  return new Set(
    Array.from({ length: last }, (_, index) => words.slice(index, index + shingleWords).join(' ')),
  );
}

function meanResemblance(sample: readonly Set<string>[]): number {
  let sum = 0;
  let pairs = 0;
  for (const [index, first] of sample.entries()) {
    for (const second of sample.slice(index + 1)) {
      sum += resemblance(first, second);
      pairs += 1;
    }
  }
  return pairs === 0 ? 1 : sum / pairs;
}

function resemblance(first: Set<string>, second: Set<string>): number {
  let shared = 0;
  for (const shingle of first) if (second.has(shingle)) shared += 1;
  return shared / (first.size + second.size - shared);
}
