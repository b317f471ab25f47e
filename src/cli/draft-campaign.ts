import { access, mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { Document } from 'yaml';
import { type CampaignDraft, draftCampaign } from '../campaign/draft/draft-campaign.js';
import { campaignFileName } from '../intake/campaign-folder.js';
import { InputProblem } from '../problem.js';
import { countOf } from '../text/count.js';
import { writeOutput } from './output.js';
import { statementOf } from './statement.js';
import { type Terminal, tellProblems } from './terminal.js';

export function addDraftCampaignCommand(program: Command, terminal: Terminal): void {
  program
    .command('draft-campaign')
    .description(
      'Make the file of a campaign from a statement: a draft, with the questions that a person must answer.',
    )
    .argument('<file>', 'a .txt, .md, .html, .docx or .pdf file')
    .requiredOption('-o, --out <dir>', "the campaign's folder, named as it will be in addresses")
    .action(async (file: string, { out }: { out: string }) => {
      const folder = resolve(out);
      const target = join(folder, campaignFileName);
      if (await exists(target)) throw alreadyThere(target);
      const statement = await statementOf(file);
      const draft = draftCampaign(statement, slugOf(folder));
      await mkdir(folder, { recursive: true }).catch((error: Error) => refuseFolder(out, error));
      await writeOutput(fileOf(draft), target, terminal);
      tellProblems(statement.problems, terminal);
      const { questions = [], demands = [], people = [], facts = [] } = draft;
      const counts = [
        countOf(demands.length, 'demand'),
        `${people.length} people`,
        countOf(facts.length, 'fact'),
      ];
      terminal.stderr.write(
        `${target}: ${counts.join(', ')}, ${countOf(questions.length, 'question')} to answer. It is a draft: nobody is offered it.\n`,
      );
    });
}

/** What a person reads first in the file. `lettersWanted` and `tortureClaimsNamed` have keys of their own. */
const heading = ` A draft, made from the statement: nobody is offered it, and no letter says a fact of it until a person
 rules so (change "use" to letter, write "sentences"). What waits for a person is under "questions"; write each
 answer beside it as "answer". Two questions have keys of their own. Do those concerned, their families or lawyers
 want letters to be written? And do they want the torture claims named? Answer yes, no or unknown:
   lettersWanted: { answer: unknown, asOf: 2026-01-31, note: { en: Nobody has been asked. } }
   tortureClaimsNamed: { answer: unknown, asOf: 2026-01-31, note: { en: Nobody has been asked. } }
 Sentences under "summary" are the statement's own: tell facts in words of your own, and quote only the demands.
 Run "appealwright check" on this folder to see what is still missing before "state" may be active.`;

function fileOf(draft: CampaignDraft): string {
  const document = new Document(draft);
  document.commentBefore = heading;
  return document.toString({ lineWidth: 0 });
}

const slugPattern = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/;

function slugOf(folder: string): string {
  const slug = basename(folder);
  if (slugPattern.test(slug)) return slug;
  const message = `"${slug}" cannot be the name of a campaign.`;
  const fix =
    'Name its folder with letters, digits and single hyphens, for example kazakhstan-release-protestors.';
  throw new InputProblem([{ code: 'slug-malformed', severity: 'error', where: folder, message, fix }]);
}

function alreadyThere(target: string): InputProblem {
  const message = 'There is a campaign already; a draft never replaces one.';
  const fix = 'Give another folder, or move that file away.';
  return new InputProblem([{ code: 'campaign-exists', severity: 'error', where: target, message, fix }]);
}

function refuseFolder(folder: string, { message: cause }: Error): never {
  const message = `The folder cannot be made: ${cause}.`;
  const fix = 'Give one in a folder that you may write to.';
  throw new InputProblem([{ code: 'output-unwritable', severity: 'error', where: folder, message, fix }]);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
