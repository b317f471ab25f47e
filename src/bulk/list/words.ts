import { remembering } from './remembering.js';
import words from './words.json' with { type: 'json' };

/** What a header can mean. `nameOrPart` and `streetOrAddress` are decided by what stands beside and below them. */
export type ColumnWord = keyof typeof words.columns;

/** How much of a supporter's address a letter shows. */
export const addressUses = ['full', 'town', 'care-of'] as const;

export type AddressUse = (typeof addressUses)[number];

/** Whether the supporter agreed that her name stands under the letter. Without it she gets a blank to sign. */
export type ConsentState = 'given' | 'absent';

/** A word as it is compared: small letters and digits, without accents, spaces and punctuation. */
export function plainWord(text: string): string {
  if (/^[a-z0-9 ]+$/i.test(text)) return text.slice(0, longestWord).replaceAll(' ', '').toLowerCase();
  const small = text.slice(0, longestWord).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const plain = small
    .normalize('NFKD')
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return plain === '' ? text.slice(0, longestWord).trim() : plain;
}

/** Longer texts are no words of ours. */
const longestWord = 200;

/** What a header names, also with a remark behind it: `E-mail (optional)`. */
export function columnWordOf(header: string): ColumnWord | undefined {
  return columnWords.get(plainWord(header)) ?? columnWords.get(plainWord(header.replace(/\(.*$/su, '')));
}

export const consentOf = remembering((cell): ConsentState | undefined => consentWords.get(plainWord(cell)));

export const addressUseOf = remembering((cell): AddressUse | undefined => addressWords.get(plainWord(cell)));

/** The columns that we write into a list of refused rows, and skip when it comes back. */
export const ourColumns: readonly string[] = words.ours;

export function isOurColumn(header: string): boolean {
  return ourWords.has(plainWord(header));
}

const columnWords = invert<ColumnWord>(words.columns);
const consentWords = invert<ConsentState>(words.consent);
const addressWords = invert<AddressUse>(words.address);
const ourWords = new Set(ourColumns.map(plainWord));

function invert<Meaning extends string>(lists: Record<Meaning, string[]>): Map<string, Meaning> {
  const meanings = Object.keys(lists) as Meaning[];
  return new Map(
    meanings.flatMap((meaning) =>
      lists[meaning].map((word): [string, Meaning] => [plainWord(word), meaning]),
    ),
  );
}
