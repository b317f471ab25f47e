import { type Command, InvalidArgumentError } from 'commander';
import { parseConsent } from '../bulk/list/consent.js';
import type { SupporterList } from '../bulk/list/supporter-list.js';
import { preflight } from '../bulk/preflight.js';
import { resumedSettings } from '../bulk/run/resume.js';
import {
  defaultVolumeSize,
  findRun,
  type RunSettings,
  runFormats,
  splitTargets,
} from '../bulk/run/settings.js';
import { readConfig } from '../config.js';
import { papers } from '../document/write-document.js';
import { InputProblem, valueOrThrow } from '../problem.js';
import { createServices, farAhead, type Services } from '../services.js';
import { describePreflight } from './describe-preflight.js';
import { openList } from './open-list.js';
import { choose } from './print-letter.js';
import { printRun } from './print-run.js';
import { type Terminal, tellProblems } from './terminal.js';

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

export function addBulkCommand(program: Command, terminal: Terminal): void {
  program
    .command('bulk')
    .description('Make the letters of a whole supporter list, in volumes.')
    .requiredOption('--campaign <slug>', 'the campaign; "campaigns" lists them')
    .requiredOption('--target <ids>', 'who is addressed: one id, or several with commas between')
    .requiredOption('--supporters <file>', 'the list: a CSV or XLSX file, or - for a pipe')
    .requiredOption('--format <format>', runFormats.join(', '))
    .option('--out <folder>', 'where the volumes go; run again, it goes on from what is whole')
    .option('--language <code>', "auto (the row's own where the campaign has it) or one language", 'auto')
    .option('--length <length>', 'full (one page) or short (a postcard)', 'full')
    .option('--date <day>', 'year-month-day; today by default')
    .option('--paper <paper>', 'a4 or letter; by default what the country of each row uses')
    .option('--seed <seed>', 'chooses among approved wordings; by default each name does')
    .option('--volume-size <letters>', 'letters of one volume', wholeNumber, defaultVolumeSize)
    .option('--duplex', 'print runs: each letter starts on a sheet of its own')
    .option('--no-cover-sheets', 'print runs: no pages that tell how many letters to whom follow')
    .option('--slip-sheets', 'print runs: a page with number and target before each letter')
    .option('--order <order>', "supporter (each one's targets together) or target", 'supporter')
    .option('--columns <choice>', 'headers of the list by name, for example "name=Full name,town=City"')
    .option('--address <use>', 'where a row does not say: full, town or care-of', 'town')
    .option('--address-checked', 'an old address of a target that was told has been checked and may be used')
    .option('--consent <words>', 'how all on the list agreed: "origin; wording; date"')
    .option('--blanks', 'a blank letter to sign by hand for each row; no name of the list is printed')
    .option('--route', 'a draft for rows with an e-mail address, the format for the others')
    .option('--keep-duplicates', 'make letters for rows that seem to be the same person too')
    .option('--preflight', 'say what the run will come to, and write nothing')
    .option('--json', 'the report as JSON on standard output')
    .action(async (options: BulkOptions) => {
      const { campaign, target } = options;
      const services = await createServices(readConfig(), { campaign, targets: splitTargets(target) });
      const settings = await resume(services, readSettings(services, options), options, terminal);
      const list = await openList(options, settings.consent, terminal);
      if (options.preflight) await printPreflight(services, { settings, list, options }, terminal);
      else
        await printRun(
          { services, settings, list, folder: neededFolder(options), json: options.json ?? false },
          terminal,
        );
    });
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

interface PreflightRequest {
  settings: RunSettings;
  list: SupporterList;
  options: BulkOptions;
}

async function printPreflight(
  services: Services,
  { settings, list, options }: PreflightRequest,
  terminal: Terminal,
): Promise<void> {
  const result = await preflight(services.library, settings, list);
  tellProblems(result.problems, terminal);
  terminal.stdout.write(options.json ? `${JSON.stringify(result, null, 2)}\n` : describePreflight(result));
}

function neededFolder({ out }: BulkOptions): string {
  if (out !== undefined && out !== '') return out;
  throw new InputProblem([
    {
      code: 'out-missing',
      severity: 'error',
      where: '--out',
      message: 'No folder is given.',
      fix: 'Say --out and a folder, or --preflight.',
    },
  ]);
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number.');
  return Number(text);
}
