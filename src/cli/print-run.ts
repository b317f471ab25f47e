import { stoppable } from '../bulk/list/stoppable.js';
import type { SupporterList } from '../bulk/list/supporter-list.js';
import { makeRun, type RunOutcome } from '../bulk/run/run.js';
import type { RunSettings } from '../bulk/run/settings.js';
import { countSlips } from '../bulk/run/slips.js';
import { createVariationGauge } from '../bulk/variation.js';
import type { Services } from '../services.js';
import { stopOnInterrupt } from './interrupt.js';
import { nothingUsable } from './nothing-usable.js';
import { startProgress } from './run-progress.js';
import { describeRun, type Making, reportOf } from './run-report.js';
import { type Terminal, tellProblems } from './terminal.js';

export interface RunRequest {
  services: Services;
  settings: RunSettings;
  list: SupporterList;
  folder: string;
  json: boolean;
}

/** Makes a run with a progress bar, and reports. Throws an `InputProblem` where no letter could be made. */
export async function printRun(request: RunRequest, terminal: Terminal): Promise<void> {
  const { list, folder, json } = request;
  tellProblems(list.problems, terminal);
  const { outcome, making } = await makeStoppable(request);
  tellProblems(outcome.problems, terminal);
  const problems = [...list.problems, ...outcome.problems];
  const report = reportOf({ ...outcome, problems }, making);
  terminal.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : describeRun(report, making));
  const mend = `Mend the rows in ${folder}/rejected.csv, and run it again with that file.`;
  if (report.letters === 0) throw nothingUsable(problems, mend);
}

/** Throws `Interrupted` where the run is stopped. */
async function makeStoppable(request: RunRequest): Promise<{ outcome: RunOutcome; making: Making }> {
  const stop = stopOnInterrupt(stopped(request.folder));
  try {
    return await make({ ...request, list: stoppable(request.list, stop.signal) }, stop.signal);
  } finally {
    stop.release();
  }
}

async function make({ services, settings, list, folder }: RunRequest, signal: AbortSignal) {
  const progress = await startProgress('letters', () => countSlips(list, settings));
  const gauge = createVariationGauge();
  const start = performance.now();
  let made = 0;
  const outcome = await makeRun({
    library: services.library,
    settings,
    list,
    folder,
    signal,
    onLetter: (letter) => {
      made += 1;
      gauge.add(letter);
      progress.letterMade();
    },
    onVolume: (volume, reused) => reused && progress.lettersReused(volume.letters),
  }).finally(progress.stop);
  const seconds = (performance.now() - start) / 1000;
  const { keepDuplicates } = settings;
  return { outcome, making: { made, seconds, variation: gauge.result(), keepDuplicates } };
}

function stopped(folder: string): string {
  return `Stopped. What is whole stays in ${folder}: run the same again, and it goes on from there.`;
}
