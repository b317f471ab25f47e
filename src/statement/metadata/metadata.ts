import type { PlainDate } from '../../text/plain-date.js';
import type { SourceDocument } from '../block.js';
import type { DocumentType } from '../statement.js';
import type { Part } from '../structure/parts.js';
import { countriesIn } from './country.js';
import { dateOf } from './date.js';
import { documentTypeOf } from './document-type.js';
import { frontOf, greetedIn } from './front.js';
import { indexIn } from './index-number.js';
import { languageOf } from './language.js';
import { organisationsOf } from './organisation.js';
import { titleOf } from './title.js';

export interface Metadata {
  /** Who speaks; `null` where several speak as one. */
  organisation: string | null;
  /** Each of those that speak; one for most documents. */
  organisations: string[];
  documentType: DocumentType | null;
  index: string | null;
  date: PlainDate | null;
  title: string | null;
  country: string | null;
  countries: string[];
  language: string | null;
  /** Whom a letter greets: `Prosecutor General` of `Dear Prosecutor General,`. */
  salutation: string | null;
  /** Which of the parts is the first of the text itself, after letterhead and title. */
  bodyStart: number;
}

export function readMetadata(parts: readonly Part[], declared: SourceDocument['declared']): Metadata {
  const prose = parts.filter(({ kind }) => kind === 'prose' || kind === 'item');
  const language = languageOf(prose.map(({ text }) => text).join('\n'), declared.language);
  const { lines: front, bodyStart } = frontOf(parts, language);
  const body = parts.slice(bodyStart);
  const foot = body.slice(-10).filter(({ text }) => text.length < 120);
  const index = indexIn([...front, ...body.slice(0, 1), ...foot].map(({ text }) => text));
  const organisations = organisationsOf({ front, body, language, index });
  const title = titleOf(front, { declared: declared.title, language, organisations });
  const countries = countriesIn(weigh(title, front, body), language);
  return {
    organisation: organisations.length === 1 ? (organisations[0] ?? null) : null,
    organisations,
    documentType: documentTypeOf({ front, body, title, language, organisations }),
    index: index ?? null,
    date: dateOf({ front, body, language, year: index?.slice(-4) }),
    title,
    country: countries[0] ?? null,
    countries,
    language,
    salutation: greetedIn(parts, language),
    bodyStart,
  };
}

/** Titles name what a document is about; its text also names neighbours. */
function weigh(title: string | null, front: readonly Part[], body: readonly Part[]) {
  const longest = Math.max(12, body.length);
  return [
    { text: title ?? '', weight: longest * 2 },
    ...front.filter(({ text }) => text !== title).map(({ text }) => ({ text, weight: 6 })),
    ...body.slice(0, 60).map(({ text }, index) => ({ text: text.slice(0, 3000), weight: index < 3 ? 2 : 1 })),
  ];
}
