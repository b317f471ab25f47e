import type { Problem } from '../problem.js';
import type { FormField } from './form.js';

export interface ErrorSummary {
  /** `field` is the id of the field to go to; empty where the mistake is in none. */
  items: { field: string; sentence: string }[];
  /** The same sentences by field, to stand beside it. */
  byField: Partial<Record<string, string>>;
}

/** Fields by the names that problems give them. */
const fieldsByName: Record<string, FormField> = {
  'e-mail address': 'email',
  'personal line': 'personalLine',
  subject: 'editedSubject',
  text: 'editedText',
};

const ownNames = new Set('target language length name street postcode town country'.split(' '));

export function errorSummary(problems: readonly Problem[]): ErrorSummary {
  const items = problems.map(({ where, message, fix }) => ({
    field: fieldsByName[where] ?? (ownNames.has(where) ? where : ''),
    sentence: `${message} ${fix}`.trim(),
  }));
  const byField = Object.fromEntries(items.map(({ field, sentence }) => [field, sentence]));
  return { items, byField };
}
