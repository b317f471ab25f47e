import { Command, CommanderError } from 'commander';
import { InputProblem } from '../problem.js';
import { addBulkCommand } from './bulk.js';
import { addCampaignsCommand } from './campaigns.js';
import { addCheckCommand } from './check.js';
import { addDraftCampaignCommand } from './draft-campaign.js';
import { addDraftsCommand } from './drafts.js';
import { Interrupted, interruptedCodes } from './interrupt.js';
import { addLetterCommand } from './letter.js';
import { addServeCommand } from './serve.js';
import { addStatementCommand } from './statement.js';
import { type Terminal, tellProblems } from './terminal.js';

/** 0: done; 2: the input is wrong; 1: our failure; 130 and 143: stopped. Scripts depend on them. */
export type ExitCode = 0 | 1 | 2 | 130 | 143;

/** Runs one command. Only here do problems become exit codes. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    await createProgram(terminal).parseAsync([...words], { from: 'user' });
    return 0;
  } catch (error) {
    return exitCodeOf(error, terminal);
  }
}

function createProgram(terminal: Terminal): Command {
  const program = new Command('appealwright')
    .description('Turns a human-rights statement into appeal letters that authorities receive.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .showHelpAfterError('Run it with --help for what it takes.');
  for (const add of [
    addCampaignsCommand,
    addCheckCommand,
    addLetterCommand,
    addBulkCommand,
    addDraftsCommand,
    addStatementCommand,
    addDraftCampaignCommand,
    addServeCommand,
  ])
    add(program, terminal);
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}

function exitCodeOf(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof InputProblem) {
    tellProblems(error.problems, terminal);
    return 2;
  }
  if (error instanceof Interrupted) {
    terminal.stderr.write(`${error.message}\n`);
    return interruptedCodes[error.signal];
  }
  terminal.stderr.write(`Appealwright failed: ${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
}
