import type { Command } from 'commander';
import { type Config, readConfig } from '../config.js';
import { createServices, renewServices, type Services } from '../services.js';
import { type Terminal, tellProblems } from './terminal.js';

export function addServeCommand(program: Command, terminal: Terminal): void {
  program
    .command('serve')
    .description(
      'Serve the pages where supporters write. Settings: PORT, HOST, PUBLIC_URL, TRUST_PROXY, TEMPLATES_DIR.',
    )
    .action(async () => {
      const { startServer } = await import('../web/server.js');
      const config = readConfig();
      const services = await createServices(config);
      const server = await startServer(config, services);
      const stop = await keepUpToDate(services, config, terminal);
      server.once('close', stop);
    });
}

/** A change of a campaign or a letter shows at once, above all a stop; a mistake in one is told and changes nothing. */
async function keepUpToDate(services: Services, config: Config, terminal: Terminal) {
  const { watchFolder } = await import('../intake/watch-folder.js');
  const tell = (line: string) => terminal.stderr.write(`${new Date().toISOString()} ${line}\n`);
  return watchFolder(
    config.templates,
    async () => {
      const problems = await renewServices(services, config);
      tellProblems(problems, terminal);
      tell(
        problems.length === 0
          ? 'Campaigns and letters were read again.'
          : 'Campaigns and letters were read again, but what is named above stays as it was.',
      );
    },
    ({ message }) =>
      tell(`Changes of campaigns and letters may go unseen: ${message}. Start the program again.`),
  );
}
