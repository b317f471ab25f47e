import type { NamedPerson } from './named-people.js';
import releaseWords from './release-words.json' with { type: 'json' };

/** Ids of the people whose release a demand is about: those it names, or all where it names nobody. For staff to confirm. */
export function freedBy(demand: string, language: string, people: readonly NamedPerson[]): string[] {
  const words = (releaseWords as Record<string, string[]>)[language] ?? [];
  const lower = demand.toLocaleLowerCase(language);
  if (!words.some((word) => lower.includes(word))) return [];
  const named = people.filter(({ person }) => namesOf(person).some((name) => demand.includes(name)));
  return (named.length > 0 ? named : people).map(({ id }) => id);
}

/** Her names, and the surname alone. */
function namesOf({ name, variants }: NamedPerson['person']): string[] {
  const surname = name.split(' ').at(-1) ?? name;
  return [name, ...variants, surname];
}
