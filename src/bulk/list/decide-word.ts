import type { ListField } from './fields.js';
import { addressUseOf, type ColumnWord } from './words.js';

interface Surroundings {
  /** What the headers of the list mean, column by column. */
  words: readonly (ColumnWord | undefined)[];
  /** Fields whose columns staff chose. */
  chosen: ReadonlySet<ListField>;
  /** The first values below the header. */
  values: readonly string[];
}

/** The field of a header, where it has two meanings by what stands beside and below it. */
export function decideWord(word: ColumnWord, surroundings: Surroundings): ListField | undefined {
  if (word === 'nameOrPart') return decideName(surroundings);
  if (word === 'streetOrAddress') return decideAddress(surroundings);
  return word;
}

/** Beside "Vorname" alone, "Name" is the surname; beside "Фамилия" alone, "Имя" is the given name. */
function decideName({ words, chosen }: Surroundings): ListField | undefined {
  const has = (field: ListField & ColumnWord) => words.includes(field) || chosen.has(field);
  if (has('name')) return undefined;
  if (has('givenName') === has('surname')) return 'name';
  return has('givenName') ? 'surname' : 'givenName';
}

/** "Address" holds how much to show where all its values say that, else the street. */
function decideAddress({ words, values }: Surroundings): ListField | undefined {
  const filled = values.filter((value) => value.trim() !== '');
  if (filled.every((value) => addressUseOf(value) !== undefined)) return 'address';
  return words.includes('street') ? undefined : 'street';
}
