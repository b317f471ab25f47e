import type { Footnote } from '../statement.js';
import { groupBy } from '../words/group-by.js';
import { tokenise } from '../words/tokens.js';
import { type Material, noteName, problem, quote, type Rule } from './material.js';

const anyUrl = /<?https?:\/\/[^\s<>)]+>?/gu;
const fewestTitleWords = 3;
const fewestSharedWords = 4;

/** One address under different titles; one source cited twice; a note without an address. */
export const sources: Rule = (material) => {
  const { footnotes } = material.statement;
  const byUrl = groupBy(
    footnotes.filter(({ url }) => url !== null),
    ({ url }) => plainUrl(url ?? ''),
  );
  return [
    ...[...byUrl.values()].filter((group) => group.length > 1).flatMap(sharedUrl),
    ...twice(footnotes, material),
    ...footnotes.filter((note) => note.url === null && !isShort(note, material)).map(withoutUrl),
  ];
};

/** Without protocol, `www.`, fragment and last slash, which lead to the same page. */
function plainUrl(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/[/.,;]+$/, '')
    .toLowerCase();
}

function titleOf({ text }: Footnote): string {
  return text
    .replace(anyUrl, ' ')
    .replace(/[[\]()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function wordsOf(title: string): Set<string> {
  return new Set(
    tokenise(title)
      .filter(({ kind, key }) => kind === 'word' && key.length > 3)
      .map(({ key }) => key),
  );
}

/** Titles that share less than half of their words are two titles. */
function areTwo(a: Footnote, b: Footnote): boolean {
  const [one, other] = [wordsOf(titleOf(a)), wordsOf(titleOf(b))];
  const fewer = Math.min(one.size, other.size);
  return fewer >= fewestTitleWords && [...one].filter((word) => other.has(word)).length < fewer / 2;
}

/** Title, date and address, word for word, as if they were two sources; another page of one is worth citing apart. */
function isSameCitation(a: Footnote, b: Footnote): boolean {
  const [one, other] = [a, b].map((note) => tokenise(titleOf(note)).map(({ key }) => key));
  const dated = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.test(titleOf(a));
  return dated && wordsOf(titleOf(a)).size >= fewestTitleWords && one?.join(' ') === other?.join(' ');
}

function sharedUrl(notes: readonly Footnote[]) {
  const numbers = notes.map(({ number }) => number);
  const list = `Footnotes ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1) ?? ''}`;
  const url = notes[0]?.url ?? '';
  const differ = notes.some((note, index) => notes.slice(0, index).some((other) => areTwo(note, other)));
  if (!differ) {
    const repeated = notes.filter((note, index) =>
      notes.some((other, place) => place !== index && isSameCitation(note, other)),
    );
    return problem('source-cited-twice', {
      severity: repeated.length > 0 ? 'warning' : 'info',
      where: noteName(numbers[0] ?? 0),
      message: `${list} cite the same page, ${url}.`,
      fix: 'Count it as one source.',
      evidence: (repeated.length > 0 ? repeated : notes).map(({ text }) => quote(text)),
    });
  }
  return problem('one-url-several-titles', {
    where: noteName(numbers[0] ?? 0),
    message: `${list} lead to one address, ${url}, under different titles.`,
    fix: 'Open it and see which source it is; ask the organisation for the addresses of the others.',
    evidence: notes.map(({ text }) => quote(text)),
  });
}

/** The same words, with whatever address or none: the same source, or the same note. */
function twice(notes: readonly Footnote[], material: Material) {
  const read = notes.map((note) => ({ note, words: wordsOf(titleOf(note)) }));
  const long = read.filter(({ note, words }) => words.size >= fewestSharedWords && !isShort(note, material));
  return long.flatMap(({ note, words }, index) => {
    const same = long.slice(0, index).find((other) => isOneSource(words, other.words))?.note;
    if (!same || (same.url !== null && note.url !== null && plainUrl(same.url) === plainUrl(note.url)))
      return [];
    return problem('source-cited-twice', {
      severity: 'info',
      where: noteName(note.number),
      message: `Footnotes ${same.number} and ${note.number} seem to cite one source.`,
      fix: 'Count it as one source.',
      evidence: [quote(same.text), quote(note.text)],
    });
  });
}

/** All words of the shorter note stand in the longer. */
function isOneSource(one: Set<string>, other: Set<string>): boolean {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return few.size >= fewestSharedWords && [...few].every((word) => many.has(word));
}

/** `Ibid.`: refers to the note before. */
function isShort({ text }: Footnote, { cues }: Material): boolean {
  return cues.words.ibid.at(tokenise(text), 0) > 0;
}

function withoutUrl({ number, text }: Footnote) {
  return problem('footnote-without-url', {
    severity: 'info',
    where: noteName(number),
    message: `${noteName(number)} has no address.`,
    fix: 'Find the source, and keep its address with the facts that rest on it.',
    evidence: [quote(text)],
  });
}
