import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolder } from '../config.js';

/** How a process ended that was given little: what it wrote, or which limit it met. */
export type Ending =
  | { output: Buffer }
  | { limit: 'time' | 'memory' | 'output' }
  /** What it wrote on standard error, for the maintainers. */
  | { crashed: string };

/** What a process may take. */
export interface Limits {
  /** Megabytes of memory in all. */
  memory: number;
  /** Megabytes of that for its heap. */
  heap: number;
  seconds: number;
  /** Megabytes that it may answer with. */
  output: number;
}

export interface Confined {
  /** A path, as `confinedProgram` gives it. */
  program: string;
  limits: Limits;
  /** Its only argument. */
  name: string;
}

const mostErrors = 4_096;

/** A program that is run so: from the sources as this is, or built and beside this. */
export function confinedProgram(source: URL, built: string): string {
  return fileURLToPath(import.meta.url.endsWith('.ts') ? source : new URL(built, import.meta.url));
}

/** Milliseconds between two looks at a process's memory. */
const lookEvery = 50;

/**
 * Gives `input` to a process and waits for its answer. It has no environment, no network where the system
 * lets us take it away, may read its own program only where Node can say so, and lives no longer than its limits.
 */
export function runConfined(input: Buffer, { program, limits, name }: Confined): Promise<Ending> {
  const { command, words } = commandFor(program, limits, name);
  const child = spawn(command, words, { env: {}, stdio: ['pipe', 'pipe', 'pipe'], cwd: packageFolder });
  return new Promise((resolve) => {
    const output: Buffer[] = [];
    let size = 0;
    let errors = '';
    const end = (ending: Ending) => {
      clearTimeout(late);
      clearInterval(look);
      child.kill('SIGKILL');
      resolve(ending);
    };
    const late = setTimeout(() => end({ limit: 'time' }), limits.seconds * 1_000);
    const look = setInterval(() => {
      if (residentMB(child) > limits.memory) end({ limit: 'memory' });
    }, lookEvery);
    child.stdout.on('data', (piece: Buffer) => {
      size += piece.length;
      output.push(piece);
      if (size > limits.output * 1_000_000) end({ limit: 'output' });
    });
    child.stderr.on('data', (piece: Buffer) => {
      if (errors.length < mostErrors) errors += piece.toString();
    });
    child.on('error', (error) => end({ crashed: error.message }));
    child.on('close', (code) => {
      if (code === 0) end({ output: Buffer.concat(output) });
      else end(/heap out of memory|heap limit/i.test(errors) ? { limit: 'memory' } : { crashed: errors });
    });
    // A process that has stopped reading says why by its end.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function commandFor(program: string, limits: Limits, name: string): { command: string; words: string[] } {
  const words = [...nodeWords(program, limits), name];
  const apart = withoutNetwork();
  return apart === undefined
    ? { command: process.execPath, words }
    : { command: apart, words: ['--net', '--map-root-user', process.execPath, ...words] };
}

/** The built program reads nothing but itself; from its sources it is run by tsx, which needs more. */
function nodeWords(program: string, limits: Limits): string[] {
  const heap = `--max-old-space-size=${limits.heap}`;
  const way = program.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : permissions();
  return [heap, ...way, program];
}

function permissions(): string[] {
  const flag = ['--permission', '--experimental-permission'].find((word) =>
    process.allowedNodeEnvironmentFlags.has(word),
  );
  return flag === undefined ? [] : [flag, '--no-warnings', `--allow-fs-read=${join(readableFolder(), '*')}`];
}

/** The package's folder, or the outermost `node_modules` that it and what it needs are installed in. */
function readableFolder(): string {
  const installed = packageFolder.indexOf(`${sep}node_modules${sep}`);
  return installed === -1 ? packageFolder : packageFolder.slice(0, installed + `${sep}node_modules`.length);
}

let known: { unshare: string | undefined } | undefined;

/** Where the system has a command that starts a process without a network, and lets us use it. */
function withoutNetwork(): string | undefined {
  known ??= { unshare: ['/usr/bin/unshare', '/bin/unshare'].find(works) };
  return known.unshare;
}

function works(command: string): boolean {
  if (process.platform !== 'linux' || !existsSync(command)) return false;
  return spawnSync(command, ['--net', '--map-root-user', 'true'], { timeout: 2_000 }).status === 0;
}

/** 0 where the system does not tell. */
function residentMB({ pid }: ChildProcess): number {
  if (process.platform !== 'linux' || pid === undefined) return 0;
  try {
    const [, resident = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    return (Number(resident) * 4_096) / 1_048_576;
  } catch {
    return 0;
  }
}
