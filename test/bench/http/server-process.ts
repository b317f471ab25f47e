import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpuMsOf, gather, program, residentMBOf } from '../processes.js';

export interface ServerProcess {
  /** Without a trailing slash. */
  url: string;
  cpuMs: () => number;
  residentMB: () => number;
  stop: () => Promise<void>;
}

/** Milliseconds in which the server must have said where it listens. */
const patience = 30_000;

/** The real server on a free port, its limiter on: it takes one proxy's word for where a request comes from. */
export async function startServerProcess(): Promise<ServerProcess> {
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', TRUST_PROXY: '1' };
  const child = spawn(process.execPath, [program, 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  process.once('exit', () => child.kill());
  const errors = gather(child.stderr);
  const url = await waitForUrl(gather(child.stdout), () => child.exitCode !== null);
  const { pid } = child;
  if (url === undefined || pid === undefined) throw new Error(`The server did not start: ${errors()}`);
  return {
    url,
    cpuMs: () => cpuMsOf(pid) ?? Number.NaN,
    residentMB: () => residentMBOf(pid) ?? Number.NaN,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function waitForUrl(output: () => string, hasEnded: () => boolean): Promise<string | undefined> {
  const start = performance.now();
  while (performance.now() - start < patience && !hasEnded()) {
    const [url] = /http:\/\/localhost:\d+/.exec(output()) ?? [];
    if (url !== undefined) return url.replace('localhost', '127.0.0.1');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}
