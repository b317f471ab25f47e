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
import { optimiseLater } from './optimise-later.js';
import { printRun } from './print-run.js';
import { addLettersOptions, addListOptions } from './run-options.js';
import { type Terminal, tellProblems } from './terminal.js';

export function addBulkCommand(program: Command, terminal: Terminal): void {
  addListOptions(addLettersOptions(program.command('bulk')))
    .description('Make the letters of a whole supporter list, in volumes.')
    .requiredOption('--supporters <file>', 'the list: a CSV or XLSX file, or - for a pipe')
    .requiredOption('--format <format>', runFormats.join(', '))
    .option('--out <folder>', 'where the volumes go; run again, it goes on from what is whole')
    .option('--paper <paper>', 'a4 or letter; by default what the country of each row uses')
    .option('--volume-size <letters>', 'letters of one volume', wholeNumber, defaultVolumeSize)
    .option('--duplex', 'print runs: each letter starts on a sheet of its own')
    .option('--no-cover-sheets', 'print runs: no pages that tell how many letters to whom follow')
    .option('--slip-sheets', 'print runs: a page with number and target before each letter')
    .option('--order <order>', "supporter (each one's targets together) or target", 'supporter')
    .option('--blanks', 'a blank letter to sign by hand for each row; no name of the list is printed')
    .option('--route', 'a draft for rows with an e-mail address, the format for the others')
    .action(async (options: BulkOptions) => {
      optimiseLater();
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
