import { SingleBar } from 'cli-progress';
import type { SupporterList } from '../bulk/list/supporter-list.js';
import { makeRun, type RunOutcome } from '../bulk/run/run.js';
import type { RunSettings } from '../bulk/run/settings.js';
import { slipsOf } from '../bulk/run/slips.js';
import { createVariationGauge } from '../bulk/variation.js';
import { InputProblem, isError, type Problem } from '../problem.js';
import type { Services } from '../services.js';
import { type Terminal, tellProblems } from './terminal.js';

export interface RunRequest {
  services: Services;
  settings: RunSettings;
  list: SupporterList;
  folder: string;
  json: boolean;
}

/** Makes a run with a progress bar, and reports. Throws an `InputProblem` where no row was usable. */
export async function printRun(request: RunRequest, terminal: Terminal): Promise<void> {
  const { services, settings, list, folder } = request;
  tellProblems(list.problems, terminal);
  const progress = await startProgress(list, settings);
  const gauge = createVariationGauge();
  const stop = stopOnInterrupt();
  const start = performance.now();
  let made = 0;
  const outcome = await makeRun({
    library: services.library,
    settings,
    list,
    folder,
    signal: stop.signal,
    onLetter: (letter) => {
      made += 1;
      gauge.add(letter);
      progress?.increment();
    },
    onVolume: (volume, reused) => reused && progress?.increment(volume.letters),
  }).finally(() => {
    progress?.stop();
    stop.release();
  });
  tellProblems(outcome.problems, terminal);
  const problems = [...list.problems, ...outcome.problems];
  const report = reportOf({ ...outcome, problems }, made, (performance.now() - start) / 1000);
  if (request.json) terminal.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else terminal.stdout.write(describe(report, gauge.result().alike));
  if (report.letters === 0) throw new InputProblem(problems.some(isError) ? [] : [nothingUsable(folder)]);
}

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

function reportOf({ volumes, count, problems }: RunOutcome, made: number, seconds: number): RunReport {
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

function describe(report: RunReport, alike: number): string {
  const { letters, volumes, rejected, duplicates, seconds, lettersPerSecond } = report;
  return [
    `${letters} letters in ${volumes.length} volumes, ${seconds} s (${lettersPerSecond} letters a second).`,
    `${rejected} rows refused, ${duplicates} seen before${rejected + duplicates > 0 ? ': see rejected.csv' : ''}.`,
    `Two letters share ${Math.round(alike * 100)} % of their phrases.`,
    '',
  ].join('\n');
}

/** A bar on standard error, with the rate and the time left; none where nobody watches. */
async function startProgress(list: SupporterList, settings: RunSettings): Promise<SingleBar | undefined> {
  if (!process.stderr.isTTY) return undefined;
  let total = 0;
  for await (const _ of slipsOf(list, settings, () => undefined).slips()) total += 1;
  const format = '{bar} {percentage} % | {value} of {total} letters | {eta_formatted} left';
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true });
  bar.start(total, 0);
  return bar;
}

/** Ctrl-C stops between two letters, so that only whole volumes are left. */
function stopOnInterrupt(): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const interrupt = () =>
    controller.abort(new Error('Stopped. Run it again, and it goes on from the volumes that are whole.'));
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  return {
    signal: controller.signal,
    release: () => process.off('SIGINT', interrupt).off('SIGTERM', interrupt),
  };
}

function nothingUsable(folder: string) {
  const fix = `Mend the rows in ${folder}/rejected.csv, and run it again with that file.`;
  return {
    code: 'nothing-usable',
    severity: 'error' as const,
    where: 'supporter list',
    message: 'No row of the list could be used.',
    fix,
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
