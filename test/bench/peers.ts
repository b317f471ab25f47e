import { join } from 'node:path';
import { createPrintRun } from '../../src/document/pdf/press/print-run.js';
import type { Letter } from '../../src/letter/letter.js';
import { runBulk } from './bulk-process.js';
import { createFileMaker, writeWhole } from './contenders.js';
import { createWriter, optionsFor, range } from './letters.js';
import { interleave, type Timing } from './measure.js';
import { type Bench, type Part, rounded, say, tableOf } from './part.js';
import { findPeers } from './peers/installed.js';
import { type OpenPeer, openPeer } from './peers/open.js';
import { makeFolder } from './places.js';
import { runNode } from './processes.js';

/** 20,000 letters of ours. */
const perRound = 2_500;
const rounds = 8;

/** Other tools that are installed in a folder draw our own letter, to files and merged. */
export async function benchPeers({ options, places }: Bench): Promise<Part> {
  const { installed, absent } = findPeers(options.peers ?? '.');
  const letters = range(0, perRound * rounds, createWriter('en'));
  const peers: OpenPeer[] = [];
  for (const tool of installed) peers.push(await openPeer(tool, letters[0] as Letter));
  const folder = makeFolder(places.tmpfs, 'peers');
  const files = await raceFiles(peers, letters, folder);
  const merged = await raceMerged(peers, letters);
  const bulk = (await runBulk({ rows: 1_000, place: places.tmpfs })).cpuMs;
  const node = (await runNode(['--eval', ''])).cpuMs;
  const results = peers.map(({ tool, load, bytes }) => {
    const [file, page] = [onceWarm(files, tool.name), onceWarm(merged, tool.name)];
    return {
      ...{ tool, file, page, bytes },
      filesRatio: file / whole(files),
      mergedRatio: page / whole(merged),
      startupRatio: (node + load.cpuMs + 1_000 * file) / bulk,
    };
  });
  return describe(results, absent);
}

/** What another tool takes for a letter, without what it does first. */
function onceWarm(timings: Record<string, Timing>, name: string): number {
  return timings[name]?.median.cpuMs ?? Number.NaN;
}

/** What ours takes for a letter of the whole run, with what it does first. */
function whole({ press }: Record<string, Timing>): number {
  return press?.mean.cpuMs ?? Number.NaN;
}

function raceFiles(peers: readonly OpenPeer[], letters: readonly Letter[], folder: string) {
  const print = createFileMaker(optionsFor('en'));
  const press = (round: number) => {
    for (const letter of slice(letters, round, perRound)) print(letter, join(folder, 'press.pdf'));
  };
  const contenders = peers.map(({ tool, file }) => ({
    name: tool.name,
    letters: tool.letters.file,
    make: async (round: number) => {
      const path = join(folder, `${tool.name}.pdf`);
      for (const letter of slice(letters, round, tool.letters.file)) writeWhole(path, await file(letter));
    },
  }));
  return interleave([{ name: 'press', letters: perRound, make: press }, ...contenders], { count: rounds });
}

function raceMerged(peers: readonly OpenPeer[], letters: readonly Letter[]) {
  const run = { title: 'Run', duplex: false, outline: true };
  const printed = createPrintRun(optionsFor('en'), run, () => undefined);
  const press = async (round: number) => {
    for (const letter of slice(letters, round, perRound)) await printed.add(letter, 'letter');
    if (round === rounds - 1) await printed.end();
  };
  const contenders = peers.map(({ tool, merged }) => ({
    name: tool.name,
    letters: tool.letters.merged,
    make: (round: number) => merged(slice(letters, round, tool.letters.merged)),
  }));
  return interleave([{ name: 'press', letters: perRound, make: press }, ...contenders], { count: rounds });
}

function slice(letters: readonly Letter[], round: number, count: number): readonly Letter[] {
  return letters.slice(round * count, (round + 1) * count);
}

interface Result {
  tool: OpenPeer['tool'];
  file: number;
  page: number;
  bytes: number;
  filesRatio: number;
  mergedRatio: number;
  startupRatio: number;
}

function describe(results: readonly Result[], absent: readonly string[]): Part {
  const rows = results.map(({ tool, file, page, bytes, filesRatio, mergedRatio, startupRatio }) => [
    `${tool.name} ${tool.version}`,
    ...[1000 * file, filesRatio, bytes, 1000 * page, mergedRatio, startupRatio].map(say),
  ]);
  const named = results.flatMap(({ tool, filesRatio, mergedRatio, startupRatio }) => [
    [`filesVs${tool.key}`, filesRatio],
    [`mergedVs${tool.key}`, mergedRatio],
    [`startup1000Vs${tool.key}`, startupRatio],
  ]);
  const head =
    'tool|CPU µs a file|the press, times|bytes|CPU µs a merged page|print run, times|1,000 as a process, times';
  return {
    ratios: rounded(Object.fromEntries(named)),
    figures: { notInstalled: absent },
    table: tableOf('Other tools', head.split('|'), [
      ...rows,
      ...absent.map((name) => [`${name}: not installed`, ...Array(6).fill('–')]),
    ]),
  };
}
