import type { PeopleCues } from './cues.js';
import type { Mention } from './mention.js';
import { shareStem } from './same-name.js';

const cyrillic = /^\p{Script=Cyrillic}/u;
/** `учительницу`, `активистке` */
const femaleNoun = /(?:ниц|льниц|истк|антк|енк)(?:а|у|е|ы|и|ей|ой)$/;
/** `оператора`, `священнику` */
const maleGenitive = /(?:тор|ник|ист|тел|лог|ер|ант|ент|вед|ор)(?:а|я|у|ю|ом|ем)$/;

/**
 * A Russian name as it stands in the nominative, from those forms that the statement uses in full, and all of them;
 * `undefined` for other scripts.
 */
export function nominative(
  full: readonly Mention[],
  all: readonly Mention[],
  cues: PeopleCues,
): string | undefined {
  const [first] = full;
  if (!first || !cyrillic.test(first.text)) return undefined;
  const female = genderOf(all);
  const upright = full.filter((mention) => !isOblique(mention) && fits(mention, female));
  const [likeliest] = [
    ...upright.filter(({ words }) => isGivenName(words[0] ?? '', cues)),
    ...upright.filter(({ start }) => start === 0),
    ...upright,
  ];
  return likeliest ? likeliest.text : uprightName(first.text, cues, female);
}

/** Whether the surname's forms, or the noun before the name, are a woman's or a man's, where one of them shows it. */
function genderOf(mentions: readonly Mention[]): boolean | null {
  const surnames = mentions.map(({ words }) => words.at(-1) ?? '');
  const nouns = mentions.map(({ sentence, start }) => sentence.tokens[start - 1]?.key ?? '');
  const isMale = ({ words }: Mention, index: number) =>
    maleGenitive.test(nouns[index] ?? '') && /[ая]$/.test(nouns[index] ?? '') && /[ая]$/.test(words[0] ?? '');
  const female = /(?:[ое]в|[иы]н)ой$|ск(?:ая|ую)$/;
  const male = /(?:[ое]в|[иы]н)(?:ым|)$|ск(?:ий|ого|ому|им)$/;
  if (surnames.some((surname) => female.test(surname)) || nouns.some((noun) => femaleNoun.test(noun)))
    return true;
  return surnames.some((surname) => male.test(surname)) || mentions.some(isMale) ? false : null;
}

function isGivenName(word: string, { givenNames }: PeopleCues): boolean {
  return givenNames.male.includes(word) || givenNames.female.includes(word);
}

/** Not `Омурзакова` of a man, nor `Ахмедовы` of one of two. */
function fits({ words }: Mention, female: boolean | null): boolean {
  if (/(?:[ое]в|[иы]н)ых?$/.test(words.at(-1) ?? '')) return false;
  return female !== false || !/(?:[ое]в|[иы]н)[ау]$/.test(words.at(-1) ?? '');
}

/** A preposition, a verb that takes an object or a title in another case stands before the name. */
function isOblique({ sentence, start, end }: Mention): boolean {
  const { tokens, tags } = sentence;
  const [last] = [tokens[end - 1]?.key ?? ''];
  if (/(?:овой|евой|иной|ского|ской|ому|ову|еву|ину|овым|евым|иным)$/.test(last)) return true;
  const before = tokens[start - 1]?.key ?? '';
  if (maleGenitive.test(before)) return true;
  if (tags.roles.has(start - 1))
    return /(?:[аяую]|ого|ому|ой|ей|ом|ем|ки|ке|цы)$/.test(before) && !/(?:ка|ца|ница|ша|ья)$/.test(before);
  return (
    [tags.places, tags.stops, tags.harm, tags.release, tags.and].some((tag) => tag.has(start - 1)) &&
    !tags.passive.has(start - 1)
  );
}

interface Pattern {
  surname: RegExp;
  to: string;
  female: boolean | null;
}

/** Endings of surnames in other cases, the nominative ending, and whose surname it is where that shows. */
const surnames: readonly Pattern[] = [
  { surname: /([оеё]в|[иы]н)(?:ы|ых|ыми)$/, to: '$1', female: null },
  { surname: /([оеё]в|[иы]н)ой$/, to: '$1а', female: true },
  { surname: /([оеё]в|[иы]н)ым$/, to: '$1', female: false },
  { surname: /([оеё]в|[иы]н)а$/, to: '$1', female: false },
  { surname: /([оеё]в|[иы]н)у$/, to: '$1', female: null },
  { surname: /(ск|цк)(?:ого|ому|им|ом)$/, to: '$1ий', female: false },
  { surname: /(ск|цк)(?:ой|ую)$/, to: '$1ая', female: true },
];

/** `Ивана Петрова` to `Иван Петров`, `Анну Петрову` to `Анна Петрова`; a name of unknown kind stays as it is. */
export function uprightName(name: string, cues: PeopleCues, shown: boolean | null = null): string {
  const words = name.split(' ');
  const surname = words.at(-1) ?? '';
  const given = words[0] ?? '';
  const pattern = surnames.find(
    (one) => one.surname.test(surname) && [shown ?? one.female, null].includes(one.female),
  );
  const known = knownGender(given, cues);
  const female = shown ?? pattern?.female ?? known ?? looksFemale(given);
  if (!pattern && known === null && shown === null) return name;
  const upright = words.map((word, index) => {
    if (index < words.length - 1) return uprightGiven(word, female, cues);
    return pattern ? uprightSurname(word, pattern, female) : foreignSurname(word, female);
  });
  return upright.join(' ');
}

/** `Анну`, and `Дилором Юсупову`: a man's name would have an ending too. */
function looksFemale(given: string): boolean {
  return !/[аеёоэ]$/.test(given) && !/[бвгджзйклмнпрстфхцчшщ][ауом]+$/.test(given)
    ? true
    : /[ую]$/.test(given);
}

function uprightSurname(word: string, { surname, to, female: fixed }: Pattern, female: boolean): string {
  return word.replace(surname, to) + (fixed === null && female ? 'а' : '');
}

/** `Мусы Бека` has a surname that only men decline. */
function foreignSurname(word: string, female: boolean): string {
  return female ? word : word.replace(/([бвгджзклмнпрстфхцчшщ])(?:а|у|ом)$/, '$1');
}

function knownGender(given: string, { givenNames }: PeopleCues): boolean | null {
  const key = given.toLowerCase();
  if (givenNames.male.some((name) => shareStem(name, key))) return false;
  return givenNames.female.some((name) => shareStem(name, key)) ? true : null;
}

function uprightGiven(word: string, female: boolean, { givenNames }: PeopleCues): string {
  const key = word.toLowerCase();
  const known = (female ? givenNames.female : givenNames.male).find((name) => shareStem(name, key));
  if (known !== undefined) return known.slice(0, 1).toUpperCase() + known.slice(1);
  if (female)
    return word
      .replace(/(?:ей|ю)$/, 'я')
      .replace(/(?<![аеиоуыэюя])(?:ы|у|е|ой)$/, 'а')
      .replace(/([гкхжшчщ])и$/, '$1а')
      .replace(/ии$/, 'ия');
  return word
    .replace(/([аеиоуыэюя])(?:я|ю|ем)$/, '$1й')
    .replace(/([бвгджзклмнпрстфхцчшщ])(?:а|у|ом)$/, '$1')
    .replace(/([лнрс])(?:я|ю|ем)$/, '$1ь');
}
