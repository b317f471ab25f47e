import type { Command } from 'commander';

/** What `bulk` and `drafts` ask of their letters, whoever writes them. */
export function addLettersOptions(command: Command): Command {
  return command
    .requiredOption('--campaign <slug>', 'the campaign; "campaigns" lists them')
    .requiredOption('--target <ids>', 'who is addressed: one id, or several with commas between')
    .option('--language <code>', "auto (the row's own where the campaign has it) or one language", 'auto')
    .option('--length <length>', 'full (one page) or short (a postcard)', 'full')
    .option('--date <day>', 'year-month-day; today by default')
    .option('--seed <seed>', 'chooses among approved wordings; by default each name does')
    .option('--address-checked', 'an old address of a target that was told has been checked and may be used')
    .option('--preflight', 'say what would be made, and write nothing')
    .option('--json', 'the report as JSON on standard output');
}

/** How a supporter list is read. */
export function addListOptions(command: Command): Command {
  return command
    .option('--columns <choice>', 'headers of the list by name, for example "name=Full name,town=City"')
    .option('--address <use>', 'where a row does not say: full, town or care-of', 'town')
    .option('--consent <words>', 'how all on the list agreed: "origin; wording; date"')
    .option('--keep-duplicates', 'make letters for rows that seem to be the same person too');
}
