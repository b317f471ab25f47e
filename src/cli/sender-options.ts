import type { Command } from 'commander';

/** Who writes a letter, as `letter` and `drafts` ask for it. */
export interface SenderOptions {
  name?: string;
  street?: string;
  postcode?: string;
  town?: string;
  country?: string;
  email?: string;
  personalLine?: string;
}

export function addSenderOptions(command: Command): Command {
  return command
    .option('--name <name>', 'who writes; initials will do')
    .option('--street <street>')
    .option('--postcode <postcode>')
    .option('--town <town>')
    .option('--country <country>', 'name or two-letter code; it also chooses window and paper')
    .option('--email <address>', "the writer's own e-mail address, printed for a reply")
    .option('--personal-line <words>', "the writer's own words, at most 400 characters");
}
