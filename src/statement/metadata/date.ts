import { type FoundDate, findDates } from '../../text/find-dates.js';
import type { PlainDate } from '../../text/plain-date.js';
import { cuePattern } from '../cues.js';
import { lightPattern } from '../light-pattern.js';
import type { Part } from '../structure/parts.js';

interface Weighed {
  date: PlainDate;
  weight: number;
}

const labelBefore = cuePattern('dateLabels', (cue) =>
  lightPattern(`(?:^|[\\s(|])(?:${cue})\\s*[:：]?\\s*$`, 'i'),
);
const notIts = cuePattern('notItsDate', (cue) =>
  lightPattern(`(?<!\\p{L})(?:${cue})\\s*[:：]?\\s*(?:\\p{L}+day,?\\s*)?$`, 'i'),
);

interface Search {
  front: readonly Part[];
  body: readonly Part[];
  language: string | null;
  /** Of its index number: speaks for a date of that year. */
  year: string | undefined;
}

/** The document's own date, never one of the events it tells. */
export function dateOf({ front, body, language, year }: Search): PlainDate | null {
  const heads = front.flatMap(({ text, kind }, index) =>
    weighLine(text, language, kind === 'heading' ? 3 : 4 - index / 100),
  );
  const [lead] = body;
  const dateline = lead ? weighDateline(lead.text, language) : [];
  const foot = body.slice(-8).flatMap(({ text }) => (text.length < 120 ? weighLine(text, language, 2) : []));
  const all = [...heads, ...dateline, ...foot].map(({ date, weight }) => ({
    date,
    weight: weight + (year !== undefined && date.startsWith(year) ? 0.5 : 0),
  }));
  return all.sort((a, b) => b.weight - a.weight)[0]?.date ?? null;
}

function weighLine(text: string, language: string | null, base: number): Weighed[] {
  return findDates(text).flatMap((found): Weighed[] => {
    const before = text.slice(0, found.from);
    const isLabelled = labelBefore(language).test(before) || labelBefore('en').test(before);
    if (base > 2 && isLabelled) return [{ date: found.date, weight: base + 2 }];
    const weight = notIts(language).test(before) ? base - 3 : base - sharePenalty(text, found);
    return weight > 0 ? [{ date: found.date, weight }] : [];
  });
}

/** A date that is a small part of a long line belongs to what the line tells. */
function sharePenalty(text: string, { from, to }: FoundDate): number {
  const others = text.length - (to - from);
  return others > 90 ? 3 : others > 45 ? 1.5 : 0;
}

/** `Paris, Conakry, le ` */
const onlyPlace = /^\p{Lu}[\p{L}\p{M}'’-]*(?:[\s,/-]+\p{Lu}[\p{L}\p{M}'’-]*)*,\s*(?:(?:le|el|den|am|a)\s)?$/u;

/** `GENEVA (31 July 2023) – `, `(Berlin, July 31, 2023) – `, `Paris, le 31 juillet 2023. `, `31 July 2023 – ` */
function weighDateline(text: string, language: string | null): Weighed[] {
  const [first] = findDates(text.slice(0, 110));
  if (!first) return [];
  const before = text.slice(0, first.from);
  const after = text.slice(first.to, first.to + 12);
  const placed = /^[\p{L}\p{M}'’.,،(/ "“«—–-]{0,80}$/u.test(before);
  const ends = /^\s*(?:г\.|года|م)?\s*[)\]]?\s*[.:,]?\s*[–—-]|^\s*\)|^\s*[–—-]/u.test(after);
  if (
    !placed ||
    !(ends || (onlyPlace.test(before) && /^\s*\.\s/.test(after))) ||
    notIts(language).test(before)
  )
    return [];
  return [{ date: first.date, weight: 3.5 }];
}
