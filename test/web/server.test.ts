import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import { readConfig } from '../../src/config.js';
import { servicesOf } from '../../src/services.js';
import { plainDate } from '../../src/text/plain-date.js';
import { startServer } from '../../src/web/server.js';
import { library } from '../support/library.js';

const services = servicesOf(library, () => plainDate('2025-08-15'));
const opened: Server[] = [];

beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation(() => {});
});

afterEach(() => {
  jest.restoreAllMocks();
  for (const server of opened.splice(0)) server.close();
  process.removeAllListeners('SIGTERM');
  process.removeAllListeners('SIGINT');
});

async function open(environment: Record<string, string> = {}): Promise<number> {
  const server = await startServer(readConfig({ PORT: '0', ...environment }), services);
  opened.push(server);
  return (server.address() as AddressInfo).port;
}

test('it says in one line where it is open, and answers there', async () => {
  const port = await open();
  expect(jest.mocked(console.log).mock.calls).toEqual([[`Appealwright is open at http://localhost:${port}`]]);
  const answer = await fetch(`http://localhost:${port}/healthz`);
  expect(await answer.text()).toBe('ok\n');
});

test('a port that is in use is told with what to do', async () => {
  const port = await open();
  await expect(open({ PORT: String(port) })).rejects.toThrow(
    `Port ${port} is in use. Stop the other program`,
  );
});

test('a client that sends its headers a byte at a time is cut off', async () => {
  const socket = connect(await open(), 'localhost');
  socket.on('error', () => {});
  socket.write('GET / HTTP/1.1\r\n');
  const began = Date.now();
  const dripping = setInterval(() => socket.write('x'), 500);
  socket.resume();
  await once(socket, 'close');
  clearInterval(dripping);
  expect(Date.now() - began).toBeLessThan(15_000);
}, 30_000);

const program = `
  import { readConfig } from './src/config.ts';
  import { readLibrary } from './src/intake/read-library.ts';
  import { servicesOf } from './src/services.ts';
  import { startServer } from './src/web/server.ts';
  const config = readConfig({ PORT: '0' });
  const { value } = await readLibrary(config.templates);
  const services = servicesOf(value, () => '2025-08-15');
  const server = await startServer(config, services);
  server.prependListener('request', (request) => process.kill(process.pid, 'SIGTERM'));
`;

test('SIGTERM lets the request under way have its answer, then the program ends', async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    cwd: root,
  });
  const [line] = await once(child.stdout, 'data');
  const address = /http:\S+/.exec(String(line))?.[0] ?? '';
  const exited = once(child, 'exit');
  const answer = await fetch(`${address}/campaigns/kazakhstan-release-peaceful-protestors`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('</html>');
  expect(await exited).toEqual([0, null]);
}, 60_000);
