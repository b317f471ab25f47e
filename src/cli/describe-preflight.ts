import type { Preflight } from '../bulk/preflight.js';
import type { Variation } from '../bulk/variation.js';
import { countOf } from '../text/count.js';

/** What a run will come to, for a person at a terminal. */
export function describePreflight(result: Preflight): string {
  const { rows, letters, pages, volumes, bytes, rejected, duplicates, blanks, variation } = result;
  const languages = Object.entries(result.languages).map(([language, count]) => `${language} ${count}`);
  return [
    `${countOf(letters, 'letter')} on ${countOf(pages, 'page')}, in ${countOf(volumes, 'volume')} of ${megabytes(bytes)} MB together.`,
    `${countOf(rows, 'row')}: ${rejected} refused, ${duplicates} seen before, ${countOf(blanks, 'blank')} to sign.`,
    `Languages: ${languages.join(', ') || 'none'}.`,
    lengths(result),
    ...describeVariation(variation),
    ...describeImpossible(result),
    ...result.impossible.map(({ row, reason }) => `Row ${row}: no letter can be made. ${reason}`),
    ...result.samples.map(({ row, target, text }) => `\n--- row ${row}, to ${target}\n\n${text}`),
    '',
  ].join('\n');
}

/** How many letters cannot be made, and which characters keep whose letter from being printed. */
function describeImpossible({ notMade, missing }: Preflight): string[] {
  if (notMade === 0) return [];
  const lines = missing.map(
    ({ row, where, characters, name }) =>
      `Row ${row} ("${name}"): the fonts lack ${characters.join(' ')} of the ${where}.`,
  );
  return [`${countOf(notMade, 'letter')} cannot be made.`, ...lines];
}

/** Only where there was something to compare. */
function describeVariation({ letters, texts, alike }: Variation): string[] {
  if (letters < 2) return [];
  return [`Of ${letters} letters compared, ${texts} differ; two share ${percent(alike)} of their phrases.`];
}

function lengths({ longest, shortest }: Preflight): string {
  if (!longest || !shortest) return 'No letter can be made.';
  return `The longest letter has ${longest.words} words (row ${longest.row}), the shortest ${shortest.words} (row ${shortest.row}).`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
