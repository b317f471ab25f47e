import type { Checked, Problem } from '../problem.js';
import { cleanLine, cleanWords } from '../text/clean.js';
import { type CountryCode, findCountry } from '../text/countries.js';
import { toPlainAddress } from '../text/email-address.js';
import { mixedScripts } from '../text/mixed-scripts.js';

/** The person who writes. Only the name is needed; each other value is a choice. */
export interface Supporter {
  name: string;
  street?: string;
  postcode?: string;
  town?: string;
  country?: CountryCode;
  email?: string;
  personalLine?: string;
}

/** Longest values that are taken, in characters. A personal line of this length leaves a letter on one page. */
export const longest = {
  name: 80,
  street: 100,
  postcode: 16,
  town: 60,
  country: 60,
  email: 254,
  personalLine: 400,
} as const;

type Field = keyof typeof longest;

const labels: Record<Field, string> = {
  name: 'name',
  street: 'street',
  postcode: 'postcode',
  town: 'town',
  country: 'country',
  email: 'e-mail address',
  personalLine: 'personal line',
};

const fields = Object.keys(longest) as Field[];

/** Languages in which the name of a country is understood. */
const countryLanguages = ['en', 'ru', 'kk', 'fr', 'de', 'es'];

/**
 * A supporter from what a form, a command line or a row of a list holds. Values that are not texts count as
 * absent; each problem names its field and says what would be right.
 */
export function parseSupporter(input: Readonly<Record<string, unknown>>): Checked<Supporter> {
  const problems = fields.flatMap((field) => tooLong(field, textOf(input, field)));
  if (problems.length > 0) return { problems };
  const given = (field: Field) => cleaner(field)(textOf(input, field));
  const [name, countryName, email] = [given('name'), given('country'), given('email')];
  const country: Checked<CountryCode | undefined> =
    countryName === '' ? { value: undefined, problems: [] } : parseCountry(countryName);
  problems.push(...checkName(name), ...country.problems, ...checkEmail(email));
  if (problems.length > 0) return { problems };
  const value: Supporter = { name };
  for (const field of ['street', 'postcode', 'town', 'personalLine'] as const) {
    const words = given(field);
    if (words !== '') value[field] = words;
  }
  if (country.value !== undefined) value.country = country.value;
  const address = toPlainAddress(email);
  if (address !== undefined) value.email = address;
  return { value, problems };
}

/** What staff should look at before a letter goes out under a name; it keeps nobody from writing. */
export function doubtsOn({ name }: Supporter): Problem[] {
  const scripts = mixedScripts(name);
  if (scripts.length === 0) return [];
  const message = `The name "${name}" mixes letters of ${scripts.join(' and ')}.`;
  const fix = 'Check that it is meant so: letters that look alike may be others.';
  return [{ code: 'mixed-scripts', severity: 'warning', where: labels.name, message, fix }];
}

/** An address is one long run of its own right. */
function cleaner(field: Field): (text: string) => string {
  return field === 'email' ? cleanLine : cleanWords;
}

function textOf(input: Readonly<Record<string, unknown>>, field: Field): string {
  const value = Object.hasOwn(input, field) ? input[field] : undefined;
  return typeof value === 'string' ? value : '';
}

function tooLong(field: Field, text: string): Problem[] {
  const limit = longest[field];
  if (text.length <= limit) return [];
  return [
    fieldProblem(
      'too-long',
      field,
      `The ${labels[field]} has ${text.length} characters.`,
      `Use at most ${limit}.`,
      { length: text.length, limit },
    ),
  ];
}

function checkName(name: string): Problem[] {
  if (/[\p{L}\p{N}]/u.test(name)) return [];
  const message = name === '' ? 'The name is missing.' : `The name "${name}" has no letter in it.`;
  return [
    fieldProblem(
      'name-missing',
      'name',
      message,
      'Give the name that is to stand under the letter; initials will do.',
    ),
  ];
}

function checkEmail(email: string): Problem[] {
  if (email === '' || toPlainAddress(email) !== undefined) return [];
  const fix = 'Write one address such as name@example.org, or leave it out.';
  return [
    fieldProblem('email-malformed', 'email', `"${email}" is not an e-mail address.`, fix, { value: email }),
  ];
}

function parseCountry(text: string): Checked<CountryCode> {
  const found = findCountry(text, countryLanguages);
  if (found.country !== undefined) return { value: found.country, problems: [] };
  const fix =
    found.nearest === undefined
      ? 'Write its English name or its two-letter code, for example United Kingdom or GB.'
      : `Did you mean ${found.nearest}?`;
  return {
    problems: [
      fieldProblem('country-unknown', 'country', `The country "${text}" is not one we know.`, fix, {
        value: text,
      }),
    ],
  };
}

function fieldProblem(
  code: string,
  field: Field,
  message: string,
  fix: string,
  values?: Problem['values'],
): Problem {
  return { code, severity: 'error', where: labels[field], message, fix, ...(values && { values }) };
}
