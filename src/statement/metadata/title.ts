import { findDates } from '../../text/find-dates.js';
import { cuePattern } from '../cues.js';
import { lightPattern } from '../light-pattern.js';
import type { Part } from '../structure/parts.js';
import { isCapitals } from '../structure/rejoin.js';
import { isAddressed, isLabelled, isLetterhead, isSalutation, residue } from './front.js';
import { indexNumber, westernDigits } from './index-number.js';
import { knownIn } from './organisation.js';

interface Search {
  declared: string | undefined;
  language: string | null;
  organisations: readonly string[];
}

interface Search {
  declared: string | undefined;
  language: string | null;
  organisations: readonly string[];
}

/** The title as printed; of a document without one, what it declares of itself. */
export function titleOf(
  front: readonly Part[],
  { declared, language, organisations }: Search,
): string | null {
  const site = declared?.replace(/\s+[|–—-]\s+[^|–—]{3,50}$/u, '').trim();
  const candidates = front.filter(
    (part) => mayBeTitle(part, language) && !organisations.some((name) => same(name, part.text)),
  );
  const said = candidates.find(({ text }) => site !== undefined && same(text, site));
  const highest = Math.min(...candidates.map(rankOf));
  const best =
    said ??
    candidates.find((part) => rankOf(part) === highest && part.text.split(' ').length > 2) ??
    candidates.find((part) => rankOf(part) === highest);
  if (!best)
    return subjectIn(front, language) ?? (site === undefined || isLetterhead(site, language) ? null : site);
  return wholeTitle(front, best, language);
}

const subjectLine = cuePattern('subjects', (cue) => lightPattern(`^(?:${cue})\\s*[:：]\\s*(?=\\S)`, 'i'));

/** What a letter without a title says it is about: `Objet : détention de …`. */
function subjectIn(front: readonly Part[], language: string | null): string | null {
  const line = front.find(({ text }) => subjectLine(language).test(text))?.text;
  return line?.replace(subjectLine(language), '') ?? null;
}

/** Headings by level, before lines. */
function rankOf({ kind, level }: Part): number {
  return kind === 'heading' ? level : 50;
}

function mayBeTitle({ text, kind }: Part, language: string | null): boolean {
  if (kind === 'item' || text.length > 300 || isSalutation(text, language)) return false;
  if (isLetterhead(text, language) || isLabelled(text, language) || isAddressed(text, language)) return false;
  if (kind === 'line' && westernDigits(text).search(indexNumber) >= 0) return false;
  if (isDateline(text, language) || isOffice(text, language) || section(language).test(text)) return false;
  if (/https?:\/\/|www\.|@|^\+?\d[\d\s()-]{6,}$/.test(text)) return false;
  return (residue(text, language).match(/\p{L}/gu)?.length ?? 0) >= 3;
}

const section = cuePattern('sections', (cue) => lightPattern(`^(?:${cue})\\s*:?$`, 'i'));

/** `Amnesty International Österreich` */
function isOffice(text: string, language: string | null): boolean {
  return knownIn(text).length > 0 && (residue(text, language).match(/\p{L}{2,}/gu)?.length ?? 0) <= 1;
}

/** `Oslo, 9 November 2021` */
function isDateline(text: string, language: string | null): boolean {
  return findDates(text).length > 0 && (residue(text, language).match(/\p{L}{2,}/gu)?.length ?? 0) <= 3;
}

function same(one: string, other: string): boolean {
  const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return fold(one) === fold(other);
}

/** A title printed in two lines: the first ends openly, or both are capitals of one size. */
function wholeTitle(front: readonly Part[], first: Part, language: string | null): string {
  const next = front[front.indexOf(first) + 1];
  if (!next || next.kind !== first.kind || next.level !== first.level || !mayBeTitle(next, language))
    return first.text;
  const wrapped = isCapitals(first.text) && first.text.length > 25 && !/[.!?]$/.test(first.text);
  const goesOn =
    (wrapped && isCapitals(next.text)) ||
    /(?:[,:–—-]|(?<!\p{L})(?:of|the|and|for|to|in|de|des|du|la|et|y|und|der|и|в))$/iu.test(first.text) ||
    /^\p{Ll}/u.test(next.text);
  return goesOn && isCapitals(first.text) === isCapitals(next.text) && next.text.length < 150
    ? `${first.text} ${next.text}`
    : first.text;
}
