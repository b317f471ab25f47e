import { access } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { campaignFileName, readCampaignFolder } from '../intake/campaign-folder.js';
import { readLibrary } from '../intake/read-library.js';
import { reviewLibrary } from '../letter/review-library.js';
import { InputProblem, isError, type Problem } from '../problem.js';
import { dayOf } from '../text/plain-date.js';
import { type Terminal, tellProblems } from './terminal.js';

export function addCheckCommand(program: Command, terminal: Terminal): void {
  program
    .command('check')
    .description('Review campaigns and letters: a folder of templates, or of one campaign.')
    .argument('[dir]', 'the folder; by default the campaigns that Appealwright comes with')
    .option('--json', 'problems as JSON on standard output')
    .action(async (dir: string | undefined, { json }: { json?: true }) => {
      const problems = await checkFolder(dir);
      if (json) terminal.stdout.write(`${JSON.stringify(problems, null, 2)}\n`);
      else tellProblems(problems, terminal);
      const errors = problems.filter(isError);
      terminal.stderr.write(`${countOf(problems)}\n`);
      if (errors.length > 0) throw new InputProblem([]);
    });
}

async function checkFolder(dir: string | undefined): Promise<Problem[]> {
  const { templates } = readConfig();
  if (dir === undefined) return checkTemplates(templates);
  if (await exists(join(dir, campaignFileName))) return checkOneCampaign(resolve(dir), templates);
  const isTemplates = (await exists(join(dir, 'letters'))) && (await exists(join(dir, 'campaigns')));
  if (isTemplates) return checkTemplates(dir);
  const fix = `Give a folder with "letters" and "campaigns" in it, or one with a ${campaignFileName}.`;
  throw new InputProblem([
    {
      code: 'folder-unknown',
      severity: 'error',
      where: dir,
      message: 'There is nothing to check there.',
      fix,
    },
  ]);
}

async function checkTemplates(folder: string): Promise<Problem[]> {
  const { value: library, problems } = await readLibrary(folder);
  return [...problems, ...reviewLibrary(library, dayOf(new Date()))];
}

/** One campaign by itself, with the letters that Appealwright comes with. */
async function checkOneCampaign(folder: string, templates: string): Promise<Problem[]> {
  const { value: library } = await readLibrary(templates);
  const { value: campaign, problems } = await readCampaignFolder(folder);
  const campaigns = new Map(campaign ? [[basename(folder), campaign]] : []);
  return [...problems, ...reviewLibrary({ ...library, campaigns }, dayOf(new Date()))];
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function countOf(problems: readonly Problem[]): string {
  const count = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length;
  return `${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes.`;
}
