import type { Group } from './groups.js';
import type { Mention } from './mention.js';
import { isFormOf, isMisspelt, isTurned } from './same-name.js';

/** Everything that names one person, in reading order. */
export interface Entity {
  mentions: Mention[];
  /** The words of its names, each form once. */
  forms: string[][];
}

/** Gathers mentions under the people they name: whole names first, then what is short for one of them. */
export function gather(groups: readonly Group[]): Entity[] {
  const mentions = groups.flat();
  const apart = listedApart(groups);
  const entities: Entity[] = [];
  for (const mention of mentions.filter(isWhole)) {
    const same = entities.filter((entity) => isSame(entity, mention, apart));
    const [entity] = same;
    if (entity && same.length === 1) add(entity, mention);
    else if (!entity) entities.push({ mentions: [mention], forms: [mention.words] });
  }
  for (const mention of mentions.filter((one) => !isWhole(one))) addShort(entities, mention);
  const place = new Map(mentions.map((mention, index) => [mention, index]));
  for (const entity of entities) entity.mentions.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return entities;
}

function add(entity: Entity, mention: Mention): void {
  entity.mentions.push(mention);
  const name = mention.words.join(' ');
  if (!entity.forms.some((form) => form.join(' ') === name)) entity.forms.push(mention.words);
}

function isWhole({ words }: Mention): boolean {
  return words.filter((word) => word.length > 1).length >= 2;
}

/** Two names in one list are two people, however alike. */
function listedApart(groups: readonly Group[]): Map<Mention, Group> {
  return new Map(
    groups.filter((group) => group.length > 1).flatMap((group) => group.map((mention) => [mention, group])),
  );
}

function isSame(entity: Entity, mention: Mention, apart: Map<Mention, Group>): boolean {
  if (!entity.forms.some((words) => isFormOf(mention.words, words) || isVariant(mention.words, words)))
    return false;
  const group = apart.get(mention);
  return !(group && entity.mentions.some((other) => group.includes(other)));
}

function isVariant(a: readonly string[], b: readonly string[]): boolean {
  return isMisspelt(a, b) || isTurned(a, b);
}

/** One word stands for the last person it fits by surname, else by another name; for nobody where several fit. */
function addShort(entities: Entity[], mention: Mention): void {
  const fitting = entities.filter(({ forms }) => forms.some((words) => isFormOf(mention.words, words)));
  const bySurname = fitting.filter(({ forms }) =>
    forms.some((words) => isFormOf(mention.words, words.slice(-1))),
  );
  const likeliest = bySurname.length > 0 ? bySurname : fitting;
  const [entity] = likeliest;
  if (entity && likeliest.length === 1) add(entity, mention);
  else if (!entity) entities.push({ mentions: [mention], forms: [mention.words] });
}
