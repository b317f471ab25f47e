import type { Command } from 'commander';
import { splitTargets } from '../bulk/run/settings.js';
import { readConfig } from '../config.js';
import { createServices } from '../services.js';
import type { DraftsOptions } from './drafts-options.js';
import { addLettersOptions, addListOptions } from './run-options.js';
import { addSenderOptions } from './sender-options.js';
import type { Terminal } from './terminal.js';

export function addDraftsCommand(program: Command, terminal: Terminal): void {
  addSenderOptions(addListOptions(addLettersOptions(program.command('drafts'))))
    .description(
      'Put unsent letters into the drafts of a mail account. Settings: IMAP_USER, and IMAP_PASSWORD or IMAP_ACCESS_TOKEN.',
    )
    .requiredOption('--imap <address>', 'the mail server, such as imaps://imap.example.org')
    .option('--mailbox <name>', 'the mailbox; by default the one that the server has for drafts')
    .option('--supporters <file>', 'the drafts of a list: a CSV or XLSX file, or - for a pipe')
    .option('--rejected <file>', 'where the rows go that were refused, ready to mend')
    .option(
      '--without-organisation',
      'leave its name out of the letter of one writer, where the campaign has such letters',
    )
    .option('--attach-pdf', 'attach the letter of one writer as PDF')
    .action(async (options: DraftsOptions) => {
      const { campaign, target } = options;
      const config = readConfig();
      const services = await createServices(config, { campaign, targets: splitTargets(target) });
      const { putDrafts } = await import('./put-drafts.js');
      await putDrafts({ services, login: config.mailbox, options }, terminal);
    });
}
