import { type Command, InvalidArgumentError } from 'commander';
import type { SupporterList } from '../bulk/list/supporter-list.js';
import { preflight } from '../bulk/preflight.js';
import { defaultVolumeSize, type RunSettings, runFormats, splitTargets } from '../bulk/run/settings.js';
import { readConfig } from '../config.js';
import { InputProblem } from '../problem.js';
import { createServices, type Services } from '../services.js';
import { type BulkOptions, readRun } from './bulk-options.js';
import { describePreflight } from './describe-preflight.js';
import { nothingUsable } from './nothing-usable.js';
import { openList } from './open-list.js';
import { printRun } from './print-run.js';
import { type Terminal, tellProblems } from './terminal.js';

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
      const settings = await readRun(services, options, terminal);
      const list = await openList(options, settings.consent, terminal);
      if (options.preflight) await printPreflight(services, { settings, list, options }, terminal);
      else
        await printRun(
          { services, settings, list, folder: neededFolder(options), json: options.json ?? false },
          terminal,
        );
    });
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
  if (result.letters === 0) throw nothingUsable(result.problems);
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
