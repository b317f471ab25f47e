import { createHash } from 'node:crypto';
import { type Out, writeBytes } from '../../document/out.js';
import type { PdfOptions, Reverse } from '../../document/pdf/options.js';
import { createPress, type Printed } from '../../document/pdf/press/press.js';
import type { Letter } from '../../letter/letter.js';
import { createBoundedCache } from '../../text/bounded-cache.js';

/**
 * Blank letters of a run. Those with the same words on the same stationery are one document, printed once:
 * they hold no word of a supporter, so they may be kept.
 */
export interface BlankStock {
  /** The letter of a key, the same object for the same words, so that what is made of it is found again. */
  letter: (key: string, write: () => Letter) => Letter;
  /** `key` names the stationery. */
  printTo: (letter: Letter, reverse: Reverse | undefined, stationery: StockStationery, out: Out) => Printed;
}

interface StockStationery {
  options: PdfOptions;
  key: string;
}

/** Different letters that are kept, about 30 kB each once printed: wordings, targets, languages, papers. */
const mostKept = 200;

export function createBlankStock(): BlankStock {
  const byKey = createBoundedCache<Letter>(mostKept);
  const byWords = createBoundedCache<Letter>(mostKept);
  const printed = createBoundedCache<Printed>(mostKept);
  const numberOf = createNumbering();
  const known = (letter: Letter) => byWords.get(digestOf(letter), () => letter);
  return {
    letter: (key, write) => byKey.get(key, () => known(write())),
    printTo: (letter, reverse, { options, key }, out) => {
      const name = [key, numberOf(letter), reverse ? numberOf(reverse) : ''].join(' ');
      const document = printed.get(name, () => createPress(withReverse(options, reverse)).print(letter));
      writeBytes(out, document.bytes);
      return document;
    },
  };
}

function withReverse(options: PdfOptions, reverse: Reverse | undefined): PdfOptions {
  return options.blank && reverse ? { ...options, blank: { ...options.blank, reverse } } : options;
}

/** Names objects, which are the same for the same words. */
function createNumbering(): (thing: object) => number {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  return (thing) => {
    const number = numbers.get(thing) ?? ++last;
    numbers.set(thing, number);
    return number;
  };
}

function digestOf(letter: Letter): string {
  return createHash('sha256').update(JSON.stringify(letter)).digest('base64');
}
