import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { agreed } from '../../support/drafts-command.js';
import { kazakhstan } from '../../support/library.js';

const program = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

/** Runs the program on a list of so many rows, and says what came of it. */
async function run(rows: number) {
  const folder = await mkdtemp(join(tmpdir(), 'appealwright-'));
  const languages = ['en', 'ru', 'kk'];
  const lines = Array.from({ length: rows }, (_, row) => `Writer ${row} Айгүл,Leeds,${languages[row % 3]}`);
  await writeFile(join(folder, 'list.csv'), `name,town,language\n${lines.join('\n')}\n`);
  const out = join(folder, 'out');
  const words = ['--campaign', kazakhstan, '--target', 'embassy-london', '--format', 'eml', ...agreed];
  const files = ['--supporters', join(folder, 'list.csv'), '--out', out, '--json'];
  const child = ['--max-old-space-size=128', '--import', 'tsx', program, 'bulk', ...words, ...files];
  const { stdout } = await promisify(execFile)(process.execPath, child, { maxBuffer: 100_000_000 });
  const seen = new Set<string>();
  for (const file of (await readdir(out)).filter((name) => name.endsWith('.zip')))
    for (const [name, bytes] of Object.entries(unzipSync(await readFile(join(out, file))))) {
      const eml = Buffer.from(bytes).toString('latin1');
      if (!eml.includes('\r\nTo: London@kazembassy.org.uk\r\n')) throw new Error(`${name} goes elsewhere.`);
      seen.add(name);
    }
  await rm(folder, { recursive: true });
  return { ...JSON.parse(stdout), files: seen.size };
}

test('a run of 100,000 drafts makes each, in no more memory than one of 20,000 takes', async () => {
  const short = await run(20_000);
  const long = await run(100_000);
  const { letters, files, rejected, lettersPerSecond, peakMemoryMB } = long;
  process.stderr.write(`${lettersPerSecond} drafts a second, ${peakMemoryMB} MB (${short.peakMemoryMB})\n`);
  expect({ letters, files, rejected }).toEqual({ letters: 100_000, files: 100_000, rejected: 0 });
  expect(peakMemoryMB - short.peakMemoryMB).toBeLessThan(60);
}, 1_800_000);
