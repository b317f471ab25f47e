import type { Person } from '../../statement/statement.js';

/** A person with the id by which the rest of the file refers to her. */
export interface NamedPerson {
  id: string;
  person: Person;
}

/** Ids from names; from a number where a name has no Latin letter or an id would come twice. */
export function namedPeople(people: readonly Person[]): NamedPerson[] {
  const ids = people.map(({ name }) => idOf(name));
  return people.map((person, index) => {
    const id = ids[index] ?? '';
    return { id: id === '' || ids.indexOf(id) !== index ? `person-${index + 1}` : id, person };
  });
}

/** `Zhan-Aidar Karmenov` → `zhan-aidar-karmenov` */
function idOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
