import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '../config.js';
import { InputProblem } from '../problem.js';
import type { Services } from '../services.js';
import { createApp } from './app.js';

/** Milliseconds; against clients that send or read a byte at a time. */
const limits = {
  headersTimeout: 8_000,
  requestTimeout: 12_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
};

/** Milliseconds without a byte in either direction. */
const idleTimeout = 15_000;

/** Milliseconds that requests under way have to end after SIGTERM. */
const drainTime = 8_000;

/** Listens, prints where, and on SIGTERM or Ctrl-C ends once the requests under way have their answers. */
export async function startServer(config: Config, services: Services): Promise<http.Server> {
  const server = http.createServer(limits, createApp(services, config));
  server.setTimeout(idleTimeout);
  await listen(server, config);
  const { port } = server.address() as AddressInfo;
  console.log(
    `Appealwright is open at ${config.port === port ? config.publicUrl : `http://localhost:${port}`}`,
  );
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => drain(server));
  return server;
}

async function listen(server: http.Server, config: Pick<Config, 'host' | 'port'>): Promise<void> {
  try {
    await listenOn(server, config.host, config.port);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const withoutIpv6 = config.host === '::' && ['EAFNOSUPPORT', 'EADDRNOTAVAIL'].includes(code);
    if (!withoutIpv6) throw listenProblem(code, config);
    await listenOn(server, '0.0.0.0', config.port);
  }
}

function listenOn(server: http.Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function listenProblem(code: string, { host, port }: Pick<Config, 'host' | 'port'>): InputProblem {
  const taken = code === 'EADDRINUSE';
  return new InputProblem([
    {
      code: 'cannot-listen',
      severity: 'error',
      where: taken ? 'PORT' : 'HOST',
      message: taken ? `Port ${port} is in use.` : `Port ${port} of ${host} cannot be opened (${code}).`,
      fix: taken ? 'Stop the other program, or set PORT to another.' : 'Set HOST and PORT to ones that can.',
    },
  ]);
}

function drain(server: http.Server): void {
  server.close();
  setTimeout(() => server.closeAllConnections(), drainTime).unref();
}
