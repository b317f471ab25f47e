import type { RunOutcome } from '../bulk/run/run.js';
import type { Variation } from '../bulk/variation.js';
import type { Problem } from '../problem.js';
import { countOf } from '../text/count.js';

/** The shape that scripts read. */
export interface RunReport {
  letters: number;
  volumes: { file: string; letters: number; bytes: number; sha256: string }[];
  rejected: number;
  duplicates: number;
  seconds: number;
  lettersPerSecond: number;
  /** Letters of paper that the press printed, and those that went through PDFKit. */
  fastPath: { letters: number; pdfkit: number };
  peakMemoryMB: number;
  /** What a person should read before the letters go out. */
  problems: Problem[];
}

/** How a run went, beside what came of it. */
export interface Making {
  /** Letters made now: those of volumes that were whole are not among them. */
  made: number;
  seconds: number;
  /** Of the letters made now. */
  variation: Variation;
  keepDuplicates: boolean;
}

export function reportOf({ volumes, count, problems }: RunOutcome, { made, seconds }: Making): RunReport {
  const sum = (key: 'letters' | 'fast') => volumes.reduce((total, volume) => total + volume[key], 0);
  const paper = volumes
    .filter(({ file }) => file.includes('.pdf'))
    .reduce((total, { letters }) => total + letters, 0);
  return {
    letters: sum('letters'),
    volumes: volumes.map(({ file, letters, bytes, sha256 }) => ({ file, letters, bytes, sha256 })),
    rejected: count.rejected,
    duplicates: count.duplicates,
    seconds: round(seconds, 3),
    lettersPerSecond: round(made / seconds, 1),
    fastPath: { letters: sum('fast'), pdfkit: paper - sum('fast') },
    peakMemoryMB: round(process.resourceUsage().maxRSS / 1024, 0),
    problems,
  };
}

/** The same for a person at a terminal. */
export function describeRun(report: RunReport, making: Making): string {
  return [
    describeLetters(report, making),
    describeRows(report, making),
    ...describeVariation(making),
    '',
  ].join('\n');
}

function describeLetters(
  { letters, volumes, seconds, lettersPerSecond }: RunReport,
  { made }: Making,
): string {
  const all = `${countOf(letters, 'letter')} in ${countOf(volumes.length, 'volume')}`;
  if (letters > 0 && made === 0) return `${all}, all whole already.`;
  const now = made < letters ? `${made} of them made now in ` : '';
  return `${all}, ${now}${seconds} s (${lettersPerSecond} letters a second).`;
}

/** Rows that were seen before and kept are in no file of refused ones. */
function describeRows({ rejected, duplicates }: RunReport, { keepDuplicates }: Making): string {
  const refused = `${countOf(rejected, 'row')} refused`;
  if (!keepDuplicates)
    return `${refused}, ${duplicates} seen before${rejected + duplicates > 0 ? ': see rejected.csv' : ''}.`;
  const kept = duplicates > 0 ? ` ${countOf(duplicates, 'row')} seen before and kept.` : '';
  return `${refused}${rejected > 0 ? ': see rejected.csv' : ''}.${kept}`;
}

/** Only where there was something to compare. */
function describeVariation({ variation, made }: Making): string[] {
  const { letters, alike } = variation;
  if (letters < 2) return [];
  const which = letters < made ? `, of the first ${letters} made,` : '';
  return [`Two letters${which} share ${Math.round(alike * 100)} % of their phrases.`];
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
