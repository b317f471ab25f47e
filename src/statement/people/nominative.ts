import type { PeopleCues } from './cues.js';
import type { Mention } from './mentions.js';
import { shareStem } from './same-name.js';

const cyrillic = /^\p{Script=Cyrillic}/u;

/** A Russian name as it stands in the nominative, from the forms that the statement uses; `undefined` for other scripts. */
export function nominative(mentions: readonly Mention[], cues: PeopleCues): string | undefined {
  const [first] = mentions;
  if (!first || !cyrillic.test(first.text)) return undefined;
  const upright = mentions.find((mention) => !isOblique(mention));
  return upright ? upright.text : uprightName(first.text, cues);
}

/** A preposition, a verb that takes an object or a title in another case stands before the name. */
function isOblique({ sentence, start, end }: Mention): boolean {
  const { tokens, tags } = sentence;
  const [last] = [tokens[end - 1]?.key ?? ''];
  if (/(?:овой|евой|иной|ского|ской|ому|ову|еву|ину|овым|евым|иным)$/.test(last)) return true;
  const before = tokens[start - 1]?.key ?? '';
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
  { surname: /([оеё]в|[иы]н)ой$/, to: '$1а', female: true },
  { surname: /([оеё]в|[иы]н)ым$/, to: '$1', female: false },
  { surname: /([оеё]в|[иы]н)а$/, to: '$1', female: false },
  { surname: /([оеё]в|[иы]н)у$/, to: '$1', female: null },
  { surname: /(ск|цк)(?:ого|ому|им|ом)$/, to: '$1ий', female: false },
  { surname: /(ск|цк)(?:ой|ую)$/, to: '$1ая', female: true },
];

/** `Ивана Петрова` to `Иван Петров`, `Анну Петрову` to `Анна Петрова`; a name of unknown kind stays as it is. */
export function uprightName(name: string, cues: PeopleCues): string {
  const words = name.split(' ');
  const surname = words.at(-1) ?? '';
  const given = words[0] ?? '';
  const pattern = surnames.find((one) => one.surname.test(surname));
  const known = knownGender(given, cues);
  const female = pattern?.female ?? known ?? /[ую]$/.test(given);
  if (!pattern && known === null) return name;
  const upright = words.map((word, index) => {
    if (index < words.length - 1) return uprightGiven(word, female, cues);
    return pattern ? uprightSurname(word, pattern, female) : foreignSurname(word, female);
  });
  return upright.join(' ');
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
      .replace(/(?<![аеиоуыэюя])(?:ы|у|ой)$/, 'а')
      .replace(/([гкхжшчщ])и$/, '$1а')
      .replace(/и$/, 'я');
  return word
    .replace(/([аеиоуыэюя])(?:я|ю|ем)$/, '$1й')
    .replace(/([бвгджзклмнпрстфхцчшщ])(?:а|у|ом)$/, '$1')
    .replace(/([лнрс])(?:я|ю|ем)$/, '$1ь');
}
