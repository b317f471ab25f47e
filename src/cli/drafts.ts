import type { Command } from 'commander';
import { splitTargets } from '../bulk/run/settings.js';
import { readConfig } from '../config.js';
import { createServices } from '../services.js';
import type { DraftsOptions } from './drafts-options.js';
import { addSenderOptions } from './sender-options.js';
import type { Terminal } from './terminal.js';

export function addDraftsCommand(program: Command, terminal: Terminal): void {
  addSenderOptions(program.command('drafts'))
    .description(
      'Put unsent letters into the drafts of a mail account. Settings: IMAP_USER, and IMAP_PASSWORD or IMAP_ACCESS_TOKEN.',
    )
    .requiredOption('--imap <address>', 'the mail server, such as imaps://imap.example.org')
    .option('--mailbox <name>', 'the mailbox; by default the one that the server has for drafts')
    .requiredOption('--campaign <slug>', 'the campaign; "campaigns" lists them')
    .requiredOption('--target <ids>', 'who is addressed: one id, or several with commas between')
    .option('--supporters <file>', 'the drafts of a list: a CSV or XLSX file, or - for a pipe')
    .option('--columns <choice>', 'headers of the list by name, for example "name=Full name,town=City"')
    .option('--consent <words>', 'how all on the list agreed: "origin; wording; date"')
    .option('--address <use>', 'where a row does not say: full, town or care-of', 'town')
    .option('--keep-duplicates', 'make drafts for rows that seem to be the same person too')
    .option('--rejected <file>', 'where the rows go that were refused, ready to mend')
    .option(
      '--without-organisation',
      'leave its name out of the letter of one writer, where the campaign has such letters',
    )
    .option('--attach-pdf', 'attach the letter of one writer as PDF')
    .option('--language <code>', "of the letters; auto is a list's row's own", 'auto')
    .option('--length <length>', 'full (one page) or short (a postcard)', 'full')
    .option('--date <day>', 'year-month-day; today by default')
    .option('--seed <seed>', 'chooses among approved wordings; by default each name does')
    .option('--address-checked', 'an old address of a target that was told has been checked and may be used')
    .option('--preflight', 'log in, say what would be placed, and write nothing')
    .option('--json', 'the report as JSON on standard output')
    .action(async (options: DraftsOptions) => {
      const { campaign, target } = options;
      const config = readConfig();
      const services = await createServices(config, { campaign, targets: splitTargets(target) });
      const { putDrafts } = await import('./put-drafts.js');
      await putDrafts({ services, login: config.mailbox, options }, terminal);
    });
}
