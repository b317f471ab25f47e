import type { Preflight } from '../bulk/preflight.js';

/** What a run will come to, for a person at a terminal. */
export function describePreflight(result: Preflight): string {
  const { rows, letters, pages, volumes, bytes, rejected, duplicates, blanks, variation } = result;
  const languages = Object.entries(result.languages).map(([language, count]) => `${language} ${count}`);
  return [
    `${letters} letters on ${pages} pages, in ${volumes} volumes of ${megabytes(bytes)} MB together.`,
    `${rows} rows: ${rejected} refused, ${duplicates} seen before, ${blanks} blanks to sign.`,
    `Languages: ${languages.join(', ') || 'none'}.`,
    lengths(result),
    `Of ${variation.letters} letters compared, ${variation.texts} texts differ; two share ${percent(variation.alike)} of their phrases.`,
    ...result.impossible.map(({ row, reason }) => `Row ${row}: no letter can be made. ${reason}`),
    ...result.samples.map(({ row, target, text }) => `\n--- row ${row}, to ${target}\n\n${text}`),
    '',
  ].join('\n');
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
