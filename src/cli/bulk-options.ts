import { parseConsent } from '../bulk/list/consent.js';
import { resumedSettings } from '../bulk/run/resume.js';
import { findRun, type RunSettings } from '../bulk/run/settings.js';
import { papers } from '../document/write-document.js';
import { InputProblem, valueOrThrow } from '../problem.js';
import { farAhead, type Services } from '../services.js';
import { choose } from './option-values.js';
import type { Terminal } from './terminal.js';

export interface BulkOptions {
  campaign: string;
  target: string;
  language: string;
  supporters: string;
  format: string;
  length: string;
  order: string;
  volumeSize: number;
  out?: string;
  date?: string;
  paper?: string;
  seed?: string;
  columns?: string;
  consent?: string;
  address: string;
  addressChecked?: true;
  route?: true;
  duplex?: true;
  coverSheets: boolean;
  slipSheets?: true;
  blanks?: true;
  keepDuplicates?: true;
  preflight?: true;
  json?: true;
}

/** The run that options ask for, or the one that they go on with. Throws an `InputProblem` for what is wrong. */
export async function readRun(
  services: Services,
  options: BulkOptions,
  terminal: Terminal,
): Promise<RunSettings> {
  return resume(services, readSettings(services, options), options, terminal);
}

function readSettings(services: Services, options: BulkOptions): RunSettings {
  const paper = options.paper === undefined ? undefined : choose('paper', options.paper, papers);
  const consent =
    options.consent === undefined ? undefined : valueOrThrow(parseConsent(options.consent, services.today()));
  const { campaign, target: targets, language, length, order, format, volumeSize, seed } = options;
  const date = options.date ?? services.today();
  const far = farAhead(date, services.today());
  if (far.length > 0) throw new InputProblem(far);
  const flags = {
    duplex: options.duplex ?? false,
    route: options.route ?? false,
    addressChecked: options.addressChecked ?? false,
    coverSheets: options.coverSheets,
    slipSheets: options.slipSheets ?? false,
    blanks: options.blanks ?? false,
    keepDuplicates: options.keepDuplicates ?? false,
  };
  return valueOrThrow(
    findRun(services.library, {
      campaign,
      targets,
      language,
      length,
      order,
      format,
      volumeSize,
      seed,
      date,
      paper,
      consent,
      ...flags,
    }),
  );
}

/** Without a day of its own a run goes on with the day on which it was begun. */
async function resume(
  services: Services,
  settings: RunSettings,
  { date, out }: BulkOptions,
  terminal: Terminal,
): Promise<RunSettings> {
  if (date !== undefined || out === undefined || out === '') return settings;
  const resumed = await resumedSettings(out, settings, services.library);
  if (resumed.date !== settings.date)
    terminal.stderr.write(`The run in ${out} was begun with letters of ${resumed.date}, and goes on so.\n`);
  return resumed;
}
