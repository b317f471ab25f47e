import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { createServices } from '../services.js';
import { writeOutput } from './output.js';
import { type LetterOptions, letterFormats, printLetter } from './print-letter.js';
import { addSenderOptions } from './sender-options.js';
import { type Terminal, tellProblems } from './terminal.js';

export function addLetterCommand(program: Command, terminal: Terminal): void {
  addSenderOptions(program.command('letter'))
    .description('Write one letter; the result goes to standard output, notes to standard error.')
    .requiredOption('--campaign <slug>', 'the campaign; "campaigns" lists them')
    .requiredOption('--target <id>', 'who is addressed')
    .requiredOption('--language <code>', "the letter's language: en, ru, kk")
    .option('--date <day>', 'year-month-day; today by default')
    .option('--paper <paper>', `a4 or letter; by default what the country uses`)
    .option('--length <length>', 'full (one page) or short (a postcard)', 'full')
    .option('--seed <seed>', 'chooses among approved wordings; by default the name does')
    .option('--address-checked', 'an old address that was told has been checked and may be used')
    .option('--without-organisation', 'leave its name out, where the campaign has letters without it')
    .option('--attach-pdf', 'attach the letter as PDF to the draft (eml)')
    .option('--html', 'the words of the draft as HTML too; by itself where they run from right to left (eml)')
    .option('--bcc <address>', 'a blind copy of the draft, for example to those who count letters (eml)')
    .option('--blank', 'a printable letter to fill in by hand (pdf)')
    .option('--reverse <code>', 'print the same letter in this language on the reverse of a blank one')
    .requiredOption('--format <format>', letterFormats.join(', '))
    .option('-o, --output <file>', 'write to this file')
    .action(async (options: LetterOptions & { output?: string }) => {
      const { campaign, target } = options;
      const services = await createServices(readConfig(), { campaign, targets: [target] });
      const { body, problems } = await printLetter(services, options);
      tellProblems(problems, terminal);
      await writeOutput(body, options.output, terminal);
    });
}
