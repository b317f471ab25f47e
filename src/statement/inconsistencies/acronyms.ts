import { noteName, problem, quote, type Rule } from './material.js';

interface Defined {
  acronym: string;
  expansion: string;
  /** What its words begin with. */
  letters: string;
  /** Whether words in small letters count too: only another use of those letters shows a slip. */
  small: boolean;
  where: string;
  text: string;
}

/** `(CTSO)`: what stands in brackets after the words it is for. */
const bracketed = /\s\(["“«]?(?:the\s)?(\p{Lu}[\p{Lu}\p{N}]{1,9})["”»]?\)/gu;
const longestExpansion = 120;
const mostWords = 10;
const standalone = /(?<![\p{L}\p{N}-])\p{Lu}{3,9}(?![\p{L}\p{N}-])/gu;

/** An acronym that is not that of its words, or that is written in another way elsewhere. */
export const acronyms: Rule = ({ statement, language }) => {
  const texts = [
    ...statement.paragraphs.map(({ number, text }) => ({ where: `P${number}`, text })),
    ...statement.footnotes.map(({ number, text }) => ({ where: noteName(number), text })),
  ];
  const defined = texts.flatMap((place) => definitionsIn(place, language));
  const known = new Set(defined.map(({ acronym }) => acronym));
  const used = texts.flatMap(({ where, text }) => usesIn(where, text));
  const wrong = defined.flatMap((one) => {
    const other = used.find(
      ({ acronym }) => acronym !== one.acronym && !known.has(acronym) && isMisspelt(acronym, one),
    );
    return other || (!one.small && isShuffled(one)) ? acronymProblem(one, other) : [];
  });
  return [...wrong, ...twoAcronyms(defined)];
};

function definitionsIn({ where, text }: { where: string; text: string }, language: string): Defined[] {
  return [...text.matchAll(bracketed)].flatMap(({ index, 1: acronym = '' }): Defined[] => {
    const before =
      text
        .slice(Math.max(0, index - longestExpansion), index)
        .split(/[^\p{L}\p{N}'’\s-]/u)
        .at(-1) ?? '';
    const words = capitalised(before.trim().split(/\s+/).slice(-mostWords), language);
    const expansion = words.join(' ');
    if (words.length > 1)
      return [{ acronym, expansion, letters: initials(expansion), small: false, where, text }];
    return inSmallLetters(before.trim().split(/\s+/), acronym).map((found) => ({
      acronym,
      ...found,
      small: true,
      where,
      text,
    }));
  });
}

/** `Ligue des droits des pêcheurs (LPD)`: as many words before the bracket as it has letters, short ones apart. */
function inSmallLetters(words: readonly string[], acronym: string): Pick<Defined, 'expansion' | 'letters'>[] {
  const long = words.map((word) => word.replace(/^\p{L}{1,2}['’]/u, '')).filter((word) => word.length > 3);
  const own = long.slice(-acronym.length);
  const letters = own.map((word) => (word.normalize('NFD')[0] ?? '').toUpperCase()).join('');
  const opens = /^\p{Lu}/u.test(own[0] ?? '');
  return opens && isShuffle(letters, acronym) ? [{ expansion: own.join(' '), letters }] : [];
}

/** The capitalised words right before the bracket, with the small ones among them. */
function capitalised(words: readonly string[], language: string): string[] {
  let start = words.length;
  let small = 0;
  while (start > 0 && small < 3) {
    const isCapital = /^\p{Lu}/u.test(words[start - 1] ?? '');
    if (!isCapital && (words[start - 1] ?? '').length > 4 && language === 'en') break;
    small = isCapital ? 0 : small + 1;
    start -= 1;
  }
  const all = words.slice(start);
  return all.slice(all.findIndex((word) => /^\p{Lu}/u.test(word)));
}

function usesIn(where: string, text: string) {
  return [...text.matchAll(standalone)].map((match) => ({
    acronym: match[0],
    where,
    text: quote(text, match.index, match.index + match[0].length),
  }));
}

function initials(expansion: string): string {
  const words = expansion.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.map((word) => word[0] ?? '').join('');
}

/** The same letters as the words begin with, in another order. */
function isShuffled({ acronym, letters }: Defined): boolean {
  return acronym.length > 2 && isShuffle(acronym, letters);
}

function isShuffle(a: string, b: string): boolean {
  return a !== b && a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

/** Another acronym that nothing explains: with the same letters, or with those of the words. */
function isMisspelt(acronym: string, { acronym: own, letters }: Defined): boolean {
  if (acronym.length < 3) return false;
  return isShuffle(acronym, own) || (acronym === letters && sharesMost(acronym, own));
}

function sharesMost(a: string, b: string): boolean {
  return [...a].filter((letter) => b.includes(letter)).length >= a.length - 1;
}

function acronymProblem(
  { acronym, expansion, letters, where, text }: Defined,
  other: ReturnType<typeof usesIn>[number] | undefined,
) {
  const elsewhere = other ? `; ${other.where} writes ${other.acronym}` : '';
  return problem('acronym-mismatch', {
    where,
    message: `${where} gives ${acronym} for ${expansion}, whose letters are ${letters}${elsewhere}.`,
    fix: `Write ${other?.acronym ?? letters} outside quotations, once somebody has checked it.`,
    evidence: [
      quote(text, text.indexOf(acronym), text.indexOf(acronym) + acronym.length),
      other?.text ?? expansion,
    ],
  });
}

/** One name with two acronyms. */
function twoAcronyms(defined: readonly Defined[]) {
  return defined.flatMap((one, index) => {
    const other = defined
      .slice(0, index)
      .find(({ expansion, acronym }) => expansion === one.expansion && acronym !== one.acronym);
    if (!other) return [];
    return problem('acronym-mismatch', {
      where: one.where,
      message: `${one.expansion} is ${other.acronym} in ${other.where} and ${one.acronym} in ${one.where}.`,
      fix: 'Use the one that the body itself uses.',
      evidence: [
        quote(other.text, other.text.indexOf(other.acronym)),
        quote(one.text, one.text.indexOf(one.acronym)),
      ],
    });
  });
}
