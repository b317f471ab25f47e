import type { Command } from 'commander';
import type { Campaign } from '../campaign/campaign.js';
import { readConfig } from '../config.js';
import { createServices } from '../services.js';
import type { Terminal } from './terminal.js';

export function addCampaignsCommand(program: Command, terminal: Terminal): void {
  program
    .command('campaigns')
    .description('List the campaigns with their languages and targets.')
    .option('--json', 'as JSON')
    .action(async ({ json }: { json?: true }) => {
      const { library } = await createServices(readConfig());
      const campaigns = [...library.campaigns.values()];
      terminal.stdout.write(
        json ? `${JSON.stringify(campaigns.map(summarise), null, 2)}\n` : campaigns.map(describe).join('\n'),
      );
    });
}

/** The shape that scripts read. */
function summarise({ slug, title, state, languages, targets }: Campaign) {
  return {
    slug,
    title: title.en ?? slug,
    state,
    languages,
    targets: targets.map(({ id, office, kind, copy }) => ({ id, office: office.en ?? id, kind, copy })),
  };
}

function describe(campaign: Campaign): string {
  const { slug, title, state, languages, targets } = summarise(campaign);
  const lines = targets.map(({ id, office, copy }) => `  ${id.padEnd(32)} ${office}${copy ? ' (copy)' : ''}`);
  return [`${slug} (${state}; ${languages.join(', ')})`, `  ${title}`, ...lines, ''].join('\n');
}
