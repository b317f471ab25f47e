import { findDates } from '../../text/find-dates.js';
import { oncePerLanguage } from '../../text/per-language.js';
import organisations from '../cues/organisations.json' with { type: 'json' };
import { cuePattern, metadataCues, words } from '../cues.js';
import { lightPattern } from '../light-pattern.js';
import type { Part } from '../structure/parts.js';
import { indexNumber, westernDigits } from './index-number.js';

/** What stands before the first paragraph, cut where the document's body begins. */
export interface Front {
  lines: Part[];
  bodyStart: number;
}

const salutation = cuePattern('salutation', (cue) => lightPattern(`^(?:${cue})(?![\\p{L}])`, 'i'));
const farthestFront = 30;

export function frontOf(parts: readonly Part[], language: string | null): Front {
  const isBody = (part: Part) =>
    part.kind === 'prose' && !isLetterhead(part.text, language) && !isFrontLine(part.text, language);
  const first = parts.findIndex(isBody);
  const bodyStart = first < 0 || first > farthestFront ? 0 : first;
  return { lines: parts.slice(0, bodyStart), bodyStart };
}

export function isSalutation(text: string, language: string | null): boolean {
  return text.length < 120 && salutation(language).test(text);
}

/** Courtesies that are no part of a title: `Dear`, but not `Monsieur` of `Monsieur le Ministre`. */
const courtesy =
  /^(?:dear|cher|chère|estimad[oa]|sehr geehrte[rs]?|(?:глубоко)?уважаем(?:ый|ая|ые)|excelent[ií]sim[oa])\s+/iu;

/** Whom a letter greets, without "Dear" and comma. */
export function greetedIn(parts: readonly Part[], language: string | null): string | null {
  const line = parts.find(({ text }) => /[,:!،]$/.test(text) && isSalutation(text, language))?.text;
  const rest = line
    ?.replace(courtesy, '')
    .replace(/[\s,:!،]+$/, '')
    .trim();
  return rest === undefined || rest === '' ? (line?.replace(/[\s,:!،]+$/, '') ?? null) : rest;
}

function isFrontLine(text: string, language: string | null): boolean {
  return (
    isSalutation(text, language) ||
    isAddressed(text, language) ||
    (text.length < 160 && /(?:^|\s)(?:https?:\/\/|www\.|\S+@\S+\.\S)/.test(text)) ||
    (text.length < 160 && (indexAt(text) || isLabelled(text, language)))
  );
}

function indexAt(text: string): boolean {
  return westernDigits(text).search(indexNumber) >= 0;
}

const labelAtHead = cuePattern('labels', (cue) => lightPattern(`^(?:${cue})\\s*[:：]`, 'i'));

export function isLabelled(text: string, language: string | null): boolean {
  return labelAtHead(language).test(text);
}

const addressed = cuePattern('addressed', (cue) =>
  lightPattern(`^(?:(?:${cue})\\s*[:：]|(?:à l['’]attention|a la atenci[oó]n) )`, 'i'),
);

/** `To: the Minister of Justice`, `À l’attention de …`: whom a letter is for. */
export function isAddressed(text: string, language: string | null): boolean {
  return text.length < 300 && addressed(language).test(text);
}

const unitedNations = cuePattern('unitedNations', (cue) => words(cue, 'gi'));
const labels = cuePattern('labels', (cue) => words(cue, 'gi'));
const typeNames = oncePerLanguage((language) =>
  words(Object.values(metadataCues(language).documentTypes).join('|'), 'gi'),
);
const organisationNames = words(
  [...organisations]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?()[\]]/g, '\\$&'))
    .join('|'),
  'gi',
);

/** A line that names only organisation, kind of document, number, date and the like: no title. */
export function isLetterhead(text: string, language: string | null): boolean {
  if (text.length > 200) return false;
  return lettersLeft(residue(text, language)) < 3;
}

/** What a line says beyond letterhead matter. */
export function residue(text: string, language: string | null): string {
  let rest = westernDigits(text).replace(indexNumber, ' ');
  for (const { from, to } of findDates(rest).reverse()) rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
  rest = rest
    .replace(organisationNames, ' ')
    .replace(unitedNations(language), ' ')
    .replace(typeNames(language ?? 'en'), ' ')
    .replace(labels(language), ' ');
  return language === 'en' ? rest : rest.replace(typeNames('en'), ' ').replace(labels('en'), ' ');
}

function lettersLeft(text: string): number {
  return text.replace(/(?<!\p{L})\p{L}{1,3}(?!\p{L})/gu, '').match(/\p{L}/gu)?.length ?? 0;
}
