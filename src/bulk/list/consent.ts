import type { Checked, Problem } from '../../problem.js';
import { cleanWords } from '../../text/clean.js';
import { type PlainDate, parsePlainDate } from '../../text/plain-date.js';

/** How the people of a list agreed that these letters go out in their names. Kept with the run. */
export interface Consent {
  /** Where it was given: `stall in Almaty, sheet 3`. */
  origin: string;
  /** The words that they agreed to. */
  wording: string;
  date: PlainDate;
}

/** Longest origin and wording, in characters. */
const longestPart = 1_000;

const shape =
  'Write "origin; wording; date", for example "Stall in Almaty; I agree that a letter is sent in my name; 2024-03-08".';

/** `origin; wording; date` with the day as 2024-03-08. A semicolon within the wording stays. `today` is UTC's. */
export function parseConsent(text: string, today?: PlainDate): Checked<Consent> {
  const parts = text.slice(0, 3 * longestPart).split(';');
  if (parts.length < 3)
    return { problems: [consentProblem('consent-malformed', `"${text}" has no three parts.`, shape)] };
  const origin = cleanWords(parts[0] ?? '');
  const wording = cleanWords(parts.slice(1, -1).join(';'));
  const written = (parts.at(-1) ?? '').trim();
  const date = parsePlainDate(written);
  const problems = [
    ...checkWords('origin', origin),
    ...checkWords('wording', wording),
    ...checkDate(written, date, today),
  ];
  return date === undefined || problems.length > 0
    ? { problems }
    : { value: { origin, wording, date }, problems };
}

function checkWords(part: string, words: string): Problem[] {
  if (words === '')
    return [consentProblem('consent-incomplete', `The ${part} of the consent is missing.`, shape)];
  if (words.length <= longestPart) return [];
  const message = `The ${part} of the consent has more than ${longestPart} characters.`;
  return [consentProblem('consent-too-long', message, 'Shorten it.')];
}

function checkDate(written: string, date: PlainDate | undefined, today: PlainDate | undefined): Problem[] {
  if (date === undefined) {
    const message =
      written === '' ? 'The date of the consent is missing.' : `"${written}" is not a day that exists.`;
    return [consentProblem('consent-date', message, 'Write the day as 2024-03-08.')];
  }
  if (today === undefined || date <= today) return [];
  const fix = 'Write the day on which the people agreed.';
  return [consentProblem('consent-date', `The consent is dated ${date}, which is yet to come.`, fix)];
}

function consentProblem(code: string, message: string, fix: string): Problem {
  return { code, severity: 'error', where: 'consent', message, fix };
}
