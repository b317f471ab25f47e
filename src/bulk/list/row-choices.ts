import { fieldNames, type ListField } from './fields.js';
import { findLanguage } from './language.js';
import type { RowFault } from './list-problem.js';
import { addressUseOf, consentOf } from './words.js';

/** What a cell chose; nothing where the cell is empty. */
interface Choice<T> {
  value?: T;
  faults: Omit<RowFault, 'column'>[];
}

export function chooseLanguage(text: string): Choice<string> {
  if (text === '') return { faults: [] };
  const found = findLanguage(text);
  if (found.language !== undefined) return { value: found.language, faults: [] };
  const fix =
    found.nearest === undefined
      ? 'Write its code or its name, for example en, ru or Kazakh.'
      : `Did you mean ${found.nearest}?`;
  return { faults: [unknown('language', text, 'is not a language we know', fix)] };
}

export function chooseAddress(text: string) {
  return choose('address', text, addressUseOf, 'Write full, town or care-of.');
}

export function chooseConsent(text: string) {
  return choose('consent', text, consentOf, 'Write yes or no.');
}

function choose<T>(
  field: ListField,
  text: string,
  meaning: (text: string) => T | undefined,
  fix: string,
): Choice<T> {
  if (text === '') return { faults: [] };
  const value = meaning(text);
  return value === undefined
    ? { faults: [unknown(field, text, 'is none of the words we know', fix)] }
    : { value, faults: [] };
}

function unknown(field: ListField, text: string, what: string, fix: string): Omit<RowFault, 'column'> {
  const quoted = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return {
    code: `${field}-unknown`,
    value: text,
    message: `The ${fieldNames[field]} "${quoted}" ${what}.`,
    fix,
  };
}
