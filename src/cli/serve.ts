import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { createServices } from '../services.js';

import type { Terminal } from './terminal.js';

export function addServeCommand(program: Command, _terminal: Terminal): void {
  program
    .command('serve')
    .description(
      'Serve the pages where supporters write. Settings: PORT, HOST, PUBLIC_URL, TRUST_PROXY, TEMPLATES_DIR.',
    )
    .action(async () => {
      const { startServer } = await import('../web/server.js');
      const config = readConfig();
      await startServer(config, await createServices(config));
    });
}
