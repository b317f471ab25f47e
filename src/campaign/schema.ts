import * as z from 'zod';
import { isLanguageCode } from '../text/languages.js';
import { suggestWord } from '../text/nearest.js';
import { type PlainDate, parsePlainDate } from '../text/plain-date.js';

/** An object whose keys are all known: a misspelt one is named together with the key that was likely meant. */
export function strict<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? describeUnknownKeys(issue.keys, Object.keys(shape)) : undefined,
  });
}

function describeUnknownKeys(unknown: string[], known: string[]): string {
  return unknown.map((key) => `Unknown key "${key}". ${suggestWord(key, known)}`).join(' ');
}

/** A day such as 2023-07-31. */
export const day = z.string().transform((text, context): PlainDate => {
  const date = parsePlainDate(text);
  if (date) return date;
  context.addIssue({
    code: 'custom',
    message: `"${text}" is not a day. Write it as year-month-day, for example 2023-07-31.`,
  });
  return z.NEVER;
});

/** How exactly a source dates a thing: a year, a month or a day. */
export const looseDay = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
  error: (issue) =>
    `"${issue.input}" is not a date. Write a year, a month or a day: 2023, 2023-07 or 2023-07-31.`,
});

export const identifier = z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, {
  error: (issue) =>
    `"${issue.input}" is not an id. Use letters, digits and single hyphens, for example prosecutor-general.`,
});

export const words = z.string().trim().min(1, 'This is empty. Write the words, or leave the key out.');

export const language = z.string().refine(isLanguageCode, {
  error: (issue) => `"${issue.input}" is not a language code. Use one such as en, ru or kk.`,
});

/** One thing of each language: `{ en: …, ru: … }`. */
export function perLanguage<Value extends z.ZodType>(value: Value) {
  return z.record(language, value);
}

export const localisedWords = perLanguage(words);
