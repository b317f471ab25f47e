import type { Campaign } from '../campaign/campaign.js';
import { type Length, lengths } from '../campaign/demand.js';
import type { Target } from '../campaign/target.js';
import { withoutOrganisation } from '../campaign/wording.js';
import type { Checked, Problem } from '../problem.js';
import { type BoundedCache, createBoundedCache } from '../text/bounded-cache.js';
import type { LanguageCode } from '../text/languages.js';
import { suggestWord } from '../text/nearest.js';
import { type PlainDate, parsePlainDate } from '../text/plain-date.js';
import type { LanguageShelf, Library } from './library.js';

/** What kind of letter is asked for, by names and not yet checked. */
export interface OrderInput {
  campaign: string;
  target: string;
  language: string;
  /** `full` where it is absent. */
  length?: string | undefined;
  /** Year-month-day. */
  date: string;
  /** Leaves the name of the organisation out of the letter. */
  withoutOrganisation?: boolean | undefined;
}

/** A kind of letter that the library can write: the same for everybody who sends it. */
export interface Order {
  campaign: Campaign;
  target: Target;
  language: LanguageCode;
  length: Length;
  date: PlainDate;
  shelf: LanguageShelf;
}

/** Finds what the names mean; or a sentence for each that means nothing. */
export function findOrder(library: Library, input: OrderInput): Checked<Order> {
  const campaign = library.campaigns.get(input.campaign);
  if (!campaign) return { problems: [unknown('campaign', input.campaign, library.campaigns.keys())] };
  const named = input.withoutOrganisation !== true;
  const mayBe = named || campaign.organisationOptional || !campaign.citesOrganisation;
  const target = campaign.targets.find(({ id }) => id === input.target);
  const shelf = campaign.languages.includes(input.language) ? library.shelves.get(input.language) : undefined;
  const length = lengths.find((candidate) => candidate === (input.length ?? 'full'));
  const date = parsePlainDate(input.date);
  if (target && shelf && length && date && mayBe) {
    const chosen = named ? campaign : withoutOrganisation(campaign);
    const order = { campaign: chosen, target, language: input.language, length, date, shelf };
    return { value: theSame(order, named, library), problems: [] };
  }
  const ids = campaign.targets.map(({ id }) => id);
  return {
    problems: [
      ...(target ? [] : [unknown('target', input.target, ids)]),
      ...(shelf ? [] : [unknown('language', input.language, campaign.languages)]),
      ...(length ? [] : [unknown('length', input.length ?? '', lengths)]),
      ...(date ? [] : [wrongDate(input.date)]),
      ...(mayBe ? [] : [alwaysNamed(campaign)]),
    ],
  };
}

/** Orders of each library that were found lately: a supporter's day is today, or near it. */
const found = new WeakMap<Library, BoundedCache<Order>>();
const mostFound = 60;

/** The same object for the same order, by which what was prepared for its letters is found again. */
function theSame(order: Order, named: boolean, library: Library): Order {
  const orders = found.get(library) ?? createBoundedCache<Order>(mostFound);
  found.set(library, orders);
  const { campaign, target, language, length, date } = order;
  return orders.get([campaign.slug, named, target.id, language, length, date].join('\n'), () => order);
}

function alwaysNamed({ slug, statement }: Campaign): Problem {
  return {
    code: 'organisation-always-named',
    severity: 'error',
    where: 'organisation',
    message: `The campaign ${slug} has no approved letters without the name of ${statement.organisation}.`,
    fix: 'Do not write where its name is a risk for you.',
    values: { organisation: statement.organisation },
  };
}

function unknown(thing: string, value: string, known: Iterable<string>): Problem {
  const shown = shorten(value);
  const message = value === '' ? `No ${thing} is given.` : `There is no ${thing} "${shown}".`;
  return {
    code: `${thing}-${value === '' ? 'missing' : 'unknown'}`,
    severity: 'error',
    where: thing,
    message,
    fix: suggestWord(shown, known),
  };
}

function wrongDate(value: string): Problem {
  const fix = 'Write it as year-month-day, for example 2023-08-15.';
  return {
    code: 'date-malformed',
    severity: 'error',
    where: 'date',
    message: `"${shorten(value)}" is not a day.`,
    fix,
  };
}

/** A value as a message repeats it. */
function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}
