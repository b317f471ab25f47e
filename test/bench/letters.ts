import type { PdfOptions } from '../../src/document/pdf/options.js';
import { chooseBySeed } from '../../src/letter/choose.js';
import { findOrder } from '../../src/letter/find-order.js';
import type { Letter } from '../../src/letter/letter.js';
import { parseSupporter } from '../../src/letter/supporter.js';
import { defaultSeed } from '../../src/letter/write-appeal.js';
import { writeLetter } from '../../src/letter/write-letter.js';
import { valueOrThrow } from '../../src/problem.js';
import { anInput, library } from '../support/library.js';
import { customs, din } from '../support/pdf-letters.js';
import { insertWords } from '../support/press-letters.js';
import { personAt } from './supporters.js';

export type BenchLanguage = keyof typeof customs;

/** What a run to Germany's envelopes on A4 is printed with. */
export function optionsFor(language: BenchLanguage): PdfOptions {
  return { ...din, ...customs[language] };
}

/** Writes the letter of the person with an index to the Prosecutor General: what a run of one target writes. */
export function createWriter(language: BenchLanguage, length: 'full' | 'short' = 'full') {
  const order = valueOrThrow(findOrder(library, anInput({ language, length })));
  return (index: number): Letter => {
    const supporter = valueOrThrow(parseSupporter({ ...personAt(index) }));
    const choose = chooseBySeed(defaultSeed(order.target, supporter));
    return valueOrThrow(writeLetter(order, { supporter, choose, addressChecked: false }));
  };
}

/** The worst case: the supporter's name in every paragraph and item, where all the lines after it change. */
export function withNameInEveryParagraph(letter: Letter): Letter {
  const words = `${letter.sender.name},`;
  const blocks = letter.blocks.map((block) =>
    block.type === 'paragraph'
      ? { ...block, ...insertWords(block, 0, words) }
      : { ...block, items: block.items.map((item) => insertWords(item, 0, words)) },
  );
  return { ...letter, blocks };
}

export function range<Made>(from: number, count: number, make: (index: number) => Made): Made[] {
  return Array.from({ length: count }, (_, index) => make(from + index));
}
