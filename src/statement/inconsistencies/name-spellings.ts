import type { Mention } from '../people/mention.js';
import { shareStem, skeleton } from '../people/same-name.js';
import type { Person } from '../statement.js';
import { groupBy } from '../words/group-by.js';
import { keyOf } from '../words/tokens.js';
import { type Material, placeOf, problem, quote, type Rule } from './material.js';
import { namedIn } from './named.js';
import { areOtherSpellings } from './other-spelling.js';

const fix = 'Ask the organisation for the spelling that the person or family uses.';
/** In longer documents than this the same few names come again. */
const mostNames = 400;

/** One person's name spelt in two ways. Case forms, initials, articles and capitals are no other spelling; accents alone are only worth knowing. */
export const nameSpellings: Rule = (material) => [
  ...material.people.flatMap((person) => spellingsOf(person, material)),
  ...wholeNames(material),
];

/** A surname alone that is not that of the name; whole names are held against each other. */
function spellingsOf(person: Person, material: Material) {
  const pair = twoSpellings(person, material.language);
  if (!pair) return [];
  const [one, other] = pair;
  return problem('two-spellings', {
    severity: plain(one) === plain(other) ? 'info' : 'warning',
    where: `P${person.sources[0]?.paragraph ?? 1}`,
    message: `${person.name} is also written ${other}, where it says ${one} elsewhere.`,
    fix,
    evidence: [sentenceWith(one, material), sentenceWith(other, material)],
  });
}

/** Whole names that differ only in spelling, whoever bears them; not where both stand in one sentence. */
function wholeNames(material: Material) {
  const whole = namedIn(material).mentions.filter(
    ({ sentence, words }) => sentence.of !== 'title' && words.length > 1,
  );
  const forms = [...groupBy(whole, ({ words }) => words.join(' ')).values()].slice(0, mostNames);
  const pairs = forms.flatMap((later, index) => {
    const near = forms.slice(0, index).filter((earlier) => areOne(earlier, later));
    const nearest = near.find(([one]) => one?.words.length === later[0]?.words.length) ?? near[0];
    return nearest ? [[nearest, later] as const] : [];
  });
  return pairs.flatMap(([[one], [other]]) => {
    if (!one || !other) return [];
    return problem('two-spellings', {
      severity: plain(one.text) === plain(other.text) ? 'info' : 'warning',
      where: placeOf(other.sentence),
      message: `${one.text} in ${placeOf(one.sentence)} is written ${other.text} in ${placeOf(other.sentence)}.`,
      fix,
      evidence: [one, other].map(({ sentence, start, end }) =>
        quote(sentence.text, sentence.tokens[start]?.from, sentence.tokens[end - 1]?.to),
      ),
    });
  });
}

function areOne([a, ...moreA]: readonly Mention[], [b, ...moreB]: readonly Mention[]): boolean {
  if (!a || !b || !areOtherSpellings(a.words, b.words)) return false;
  const together = new Set([a, ...moreA].map(({ sentence }) => sentence));
  return ![b, ...moreB].some((mention) => together.has(mention.sentence) || isRelative(mention));
}

/** `her sister Amina Said`: another of the family. */
function isRelative({ sentence: { tags }, start }: Mention): boolean {
  return [1, 2, 3].some((back) => tags.kin.has(start - back));
}

function twoSpellings({ name, variants }: Person, language: string): [string, string] | undefined {
  const words = name.split(/\s+/);
  for (const variant of variants.filter((one) => !one.includes(' '))) {
    for (const word of variant.split(/\s+/)) {
      const near = words.find((other) => isOtherSpelling(other, word, language));
      if (near !== undefined && !words.some((other) => isSame(other, word, language))) return [near, word];
    }
  }
  return undefined;
}

function isSame(a: string, b: string, language: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  if (x === y || x.length < 3 || y.length < 3) return true;
  if (/\p{Script=Cyrillic}/u.test(x)) return shareStem(x, y);
  return language === 'de' && (x === `${y}s` || y === `${x}s`);
}

/** Close enough to be the same word of the name, and not the same. */
function isOtherSpelling(a: string, b: string, language: string): boolean {
  if (isSame(a, b, language)) return false;
  const [x, y] = [skeleton(bare(a)), skeleton(bare(b))];
  return (
    x === y ||
    (x[0] === y[0] && Math.abs(x.length - y.length) <= 2 && common(x, y) >= Math.max(x.length, y.length) - 2)
  );
}

/** Letters that two words share at their beginning and end. */
function common(a: string, b: string): number {
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return head + tail;
}

function bare(word: string): string {
  return keyOf(word)
    .replace(/^(?:al|el|as|ar|an|ad|at|az|ash)-/, '')
    .replace(/[.,]/g, '')
    .replace(/^ال/, '');
}

function plain(word: string): string {
  return bare(word)
    .normalize('NFD')
    .replace(/\p{M}|['-]/gu, '');
}

function sentenceWith(word: string, { sentences }: Material): string {
  const found = sentences.find(({ text }) => text.includes(word));
  return found ? quote(found.text, found.text.indexOf(word), found.text.indexOf(word) + word.length) : word;
}
