import type * as z from 'zod';
import type { Fact, Statement } from '../../statement/statement.js';
import { findCountry } from '../../text/countries.js';
import { fallbackLanguage } from '../../text/languages.js';
import type { campaignSchema } from '../campaign.js';
import { freedBy } from './freed-by.js';
import { type NamedPerson, namedPeople } from './named-people.js';
import { questionsOf } from './questions.js';

/** A campaign's file as it is written, without what the statement does not say. */
export type CampaignDraft = Partial<Omit<z.input<typeof campaignSchema>, 'statement'>> & {
  statement: Partial<z.input<typeof campaignSchema>['statement']>;
};

/**
 * What a statement gives a campaign, each thing with its place, and the questions that a person must answer. No
 * letter says a fact of it and nobody is offered it: facts wait for a ruling, wordings and targets for staff. `slug`
 * is the name of the campaign's folder.
 */
export function draftCampaign(statement: Statement, slug: string): CampaignDraft {
  const language = statement.language ?? fallbackLanguage;
  const told = (text: string) => ({ [language]: text });
  const title = statement.title ?? slug;
  const people = namedPeople(statement.people);
  return {
    slug,
    state: 'draft',
    title: told(title),
    summary: { [language]: [title] },
    ...countryOf(statement),
    languages: [language],
    ...(statement.date && { factsAsOf: statement.date }),
    citesOrganisation: true,
    statement: citationOf(statement),
    questions: questionsOf(statement, people),
    subject: told(title),
    people: people.map((named) => draftPerson(named, statement, language)),
    demands: statement.demands.map(({ text }, index) => ({
      id: `D${index + 1}`,
      paragraph: `D${index + 1}`,
      quotation: text,
      summary: told(text),
      frees: freedBy(text, language, people),
    })),
    letter: { full: {}, short: {} },
    facts: statement.facts.map(draftFact),
    targets: [],
  };
}

function countryOf({ country }: Statement): Pick<CampaignDraft, 'country'> {
  const found = country === null ? undefined : findCountry(country, [fallbackLanguage]).country;
  return found === undefined ? {} : { country: found };
}

/** Without what the statement does not say. */
function citationOf(statement: Statement): CampaignDraft['statement'] {
  const { organisation, documentType, index, date, title } = statement;
  const said = { organisation, type: documentType, index, date, title };
  const footnotes = statement.footnotes.flatMap(({ number, url }) =>
    url !== null && URL.canParse(url) ? [{ number, url }] : [],
  );
  return { ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)), footnotes };
}

/** How she is now the statement cannot know: a question asks. */
function draftPerson({ id, person }: NamedPerson, statement: Statement, language: string) {
  const { name, variants, role, sentence, sources } = person;
  const said = { role, sentence };
  const told = Object.entries(said).filter((entry): entry is [string, string] => entry[1] !== null);
  return {
    id,
    name: { [language]: name },
    variants,
    ...Object.fromEntries(told.map(([key, text]) => [key, { [language]: text }])),
    paragraph: `P${sources[0]?.paragraph ?? 1}`,
    status: {
      is: 'unknown' as const,
      asOf: statement.date ?? '',
      source: [statement.organisation, statement.index ?? statement.title].filter(Boolean).join(', '),
    },
  };
}

/** `F07` */
export function factId(index: number): string {
  return `F${String(index + 1).padStart(2, '0')}`;
}

function draftFact({ text, modality, sensitive, source, denies }: Fact, index: number) {
  const notes = [
    ...(sensitive.length > 0
      ? [`It concerns ${sensitive.join(', ')}: left out unless staff change its use.`]
      : []),
    ...(denies === undefined ? [] : [`It denies ${factId(denies)}: never tell the one without the other.`]),
  ];
  return {
    id: factId(index),
    paragraph: `P${source.paragraph}`,
    ...(source.footnotes.length > 0 && { footnotes: source.footnotes }),
    modality,
    use: sensitive.length > 0 ? ('never' as const) : ('ask-staff' as const),
    summary: text,
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}
