import type { Problem } from '../problem.js';
import type { FormField } from './form.js';
import { problemSentence } from './problem-sentence.js';
import type { Screen } from './screen.js';

export interface ErrorItem {
  field: string;
  sentence: string;
  /** Words of the letter in the sentence, which are in its language. */
  passage: string | undefined;
}

export interface ErrorSummary {
  /** `field` is the id of the field to go to; empty where the mistake is in none. */
  items: ErrorItem[];
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

export function errorSummary(problems: readonly Problem[], screen: Screen): ErrorSummary {
  const items = problems.map((problem) => ({
    field: fieldOf(problem),
    sentence: problemSentence(problem, screen),
    passage: passageIn(problem),
  }));
  const byField = Object.fromEntries(items.map(({ field, sentence }) => [field, sentence]));
  return { items, byField };
}

function fieldOf({ where }: Problem): string {
  return fieldsByName[where] ?? (ownNames.has(where) ? where : '');
}

function passageIn({ values = {} }: Problem): string | undefined {
  const passage = values.wording ?? values.name;
  return passage === undefined ? undefined : String(passage);
}
