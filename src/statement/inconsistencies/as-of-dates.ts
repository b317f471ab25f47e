import { findDates } from '../../text/find-dates.js';
import { findLooseDates, type LooseDate } from '../words/loose-dates.js';
import type { Sentence } from '../words/reading.js';
import { inSmall } from '../words/tokens.js';
import { type Material, noteName, placeOf, problem, quote, type Rule } from './material.js';

/** A figure "as of July" from a document of June; and a document that is newer than the statement itself. */
export const asOfDates: Rule = (material) => [
  ...material.sentences.flatMap((sentence) => figureProblems(sentence, material)),
  ...newerThanStatement(material),
];

function figureProblems(sentence: Sentence, { statement, cues }: Material) {
  if (sentence.footnotes.length === 0) return [];
  return asOfIn(sentence, cues.patterns.asOf).flatMap((asOf) =>
    sentence.footnotes.flatMap((number) => {
      const note = statement.footnotes.find((one) => one.number === number);
      const cited = note && onlyDate(note.text);
      if (!note || !cited) return [];
      const [figure, document] = [monthOf(asOf), monthOf(cited)];
      if (figure === document) return [];
      const where = placeOf(sentence);
      const older = document < figure;
      return problem(older ? 'document-older-than-figure' : 'document-newer-than-figure', {
        severity: older ? 'warning' : 'info',
        where,
        message: `${where} gives a figure as of ${asOf.text}, but ${noteName(number)} cites a document of ${cited.text}${older ? ', which cannot know it' : ', which is newer'}.`,
        fix: older
          ? 'Ask the organisation where the figure comes from; until then say it on the organisation’s word, not the document’s.'
          : 'Look whether the newer document gives a newer figure.',
        evidence: [quote(sentence.text, asOf.from, asOf.to), quote(note.text)],
      });
    }),
  );
}

/** Months that stand directly after "as of". */
function asOfIn(sentence: Sentence, patterns: readonly RegExp[]): (LooseDate & { year: number })[] {
  return findLooseDates(sentence.text).flatMap((date) => {
    const before = sentence.text.slice(Math.max(0, date.from - 40), date.from);
    const introduced = patterns.some((pattern) =>
      [...inSmall(before).matchAll(pattern)].some((match) =>
        /^\s*(?:\p{L}+\/)?$/u.test(before.slice(match.index + match[0].length)),
      ),
    );
    return introduced && date.year !== undefined ? [{ ...date, year: date.year }] : [];
  });
}

/** The day or month of a cited document, where the note names but one. */
function onlyDate(text: string): (LooseDate & { year: number }) | undefined {
  const dates = findLooseDates(text.replace(/https?:\/\/\S+/g, ' ')).flatMap((date) =>
    date.year === undefined ? [] : [{ ...date, year: date.year }],
  );
  return dates.length === 1 ? dates[0] : undefined;
}

function monthOf({ year, month }: { year: number; month: number }): number {
  return year * 12 + month;
}

function newerThanStatement({ statement }: Material) {
  const { date: issued } = statement;
  if (issued === null) return [];
  return statement.footnotes.flatMap(({ number, text }) => {
    const newer = findDates(text).find(
      ({ date, from }) =>
        date > issued &&
        !/access|consult|abgerufen|обращени/iu.test(text.slice(Math.max(0, from - 30), from)),
    );
    if (!newer) return [];
    return problem('document-newer-than-statement', {
      where: noteName(number),
      message: `${noteName(number)} cites something of ${text.slice(newer.from, newer.to)}, after the statement's own date ${issued}.`,
      fix: 'Ask the organisation which of the two dates is right.',
      evidence: [quote(text), issued],
    });
  });
}
