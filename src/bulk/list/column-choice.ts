import type { Checked, Problem } from '../../problem.js';
import { suggestWord } from '../../text/nearest.js';
import { fieldNamed, fieldNames, type ListField, listFields } from './fields.js';
import { plainWord } from './words.js';

/** Headers that staff named for fields, where their list's own words are not understood. */
export type ColumnChoice = ReadonlyMap<ListField, string>;

/**
 * `name=Full name,town=City` as a choice. A comma within a header stays, as long as no `word=` follows it.
 */
export function parseColumnChoice(text: string): Checked<ColumnChoice> {
  const choice = new Map<ListField, string>();
  const pairs = text.split(/,(?=[^,=]*=)/).filter((pair) => pair.trim() !== '');
  const problems = pairs.flatMap((pair) => addPair(choice, pair));
  if (pairs.length === 0) problems.push(malformed(text));
  return problems.length > 0 ? { problems } : { value: choice, problems };
}

/** Whether staff named this header for a field. */
export function choosesHeader(choice: ColumnChoice, header: string): boolean {
  return [...choice.values()].some((chosen) => plainWord(chosen) === plainWord(header));
}

function addPair(choice: Map<ListField, string>, pair: string): Problem[] {
  const [, name = '', header = ''] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
  const field = fieldNamed(name);
  if (header.trim() === '') return [malformed(pair)];
  if (!field) return [unknownField(name.trim())];
  if (choice.has(field)) return [namedTwice(field)];
  choice.set(field, header.trim());
  return [];
}

function malformed(pair: string): Problem {
  return choiceProblem(
    'columns-malformed',
    `"${pair.trim()}" does not name a column.`,
    'Write a field, = and the header, for example name=Full name,town=City.',
  );
}

function unknownField(name: string): Problem {
  const names = listFields.map((field) => fieldNames[field]);
  return choiceProblem(
    'unknown-field',
    `"${name}" is nothing that a list can say of a supporter.`,
    suggestWord(name, names),
  );
}

function namedTwice(field: ListField): Problem {
  return choiceProblem(
    'field-named-twice',
    `"${fieldNames[field]}" is given two columns.`,
    'Name one column for it.',
  );
}

function choiceProblem(code: string, message: string, fix: string): Problem {
  return { code, severity: 'error', where: '--columns', message, fix };
}
