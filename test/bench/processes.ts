import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Spent } from './measure.js';

/** The built program: `npm run bench` builds it first. */
export const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Milliseconds of one tick of Linux's process clocks: 100 a second on every usual machine. */
const tick = 10;

/**
 * A program from its start to its end, with what it wrote to standard output. CPU is what Linux counts for
 * children that ended, theirs included, to 10 ms; where there is no /proc, time by the clock stands for it.
 */
export async function runNode(words: readonly string[]): Promise<Spent & { output: string }> {
  const [before, start] = [childrenCpuMs(), performance.now()];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const [output, errors] = [gather(child.stdout), gather(child.stderr)];
  const code = await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
  const wallMs = performance.now() - start;
  if (code !== 0) throw new Error(`node ${words.join(' ')} ended with ${code}: ${errors()}`);
  const after = childrenCpuMs();
  const cpuMs = before === undefined || after === undefined ? wallMs : after - before;
  return { cpuMs, wallMs, output: output() };
}

/** Collects what a stream says. */
export function gather(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}

/** CPU of a running process so far, user and system. */
export function cpuMsOf(pid: number): number | undefined {
  const fields = statOf(pid);
  return fields && tick * (Number(fields[11]) + Number(fields[12]));
}

/** Resident memory of a running process. */
export function residentMBOf(pid: number): number | undefined {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

/** Of all children of this process that have ended. */
function childrenCpuMs(): number | undefined {
  const fields = statOf('self');
  return fields && tick * (Number(fields[13]) + Number(fields[14]));
}

/** The fields after the program's name (proc(5)): state is 0, utime 11, stime 12, cutime 13, cstime 14. */
function statOf(pid: number | 'self'): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return undefined;
  }
}
