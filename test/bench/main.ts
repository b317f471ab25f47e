import { compareDrafts } from './draft-equality.js';
import { benchDrafts } from './drafts.js';
import { compareWordBoxes } from './equality.js';
import { benchFiles } from './files.js';
import { benchHttp } from './http.js';
import { benchMemory } from './memory.js';
import { benchMerged } from './merged.js';
import { readOptions } from './options.js';
import type { Bench, Part } from './part.js';
import { benchPeers } from './peers.js';
import { openPlaces } from './places.js';
import { joinEquality, refusalOf, reportOf } from './report.js';
import { sampledLetters } from './samples.js';
import { benchStartup } from './startup.js';

/** `npm run bench`: what a letter costs, against what others ask for the very same one. Ratios of one run only. */
const options = readOptions(process.argv.slice(2));

const parts: Record<string, (bench: Bench) => Promise<Part>> = {
  files: benchFiles,
  merged: benchMerged,
  drafts: benchDrafts,
  startup: benchStartup,
  memory: benchMemory,
  ...(options.http && { http: benchHttp }),
  ...(options.peers !== undefined && { peers: benchPeers }),
};

/** Progress and refusals: standard output holds the figures alone. */
function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function measureParts(): Promise<Part[]> {
  const bench = { options, places: openPlaces() };
  const chosen = Object.entries(parts).filter(
    ([name]) => options.only.length === 0 || options.only.includes(name),
  );
  const measured: Part[] = [];
  for (const [name, measure] of chosen) {
    tell(`${name} …`);
    measured.push(await measure(bench));
  }
  return measured;
}

/** Compared after it was measured: readers of PDF and mail, and letters of all kinds, would teach the engine habits. */
const figures = await measureParts();
tell('equality …');
const equality = joinEquality(await compareWordBoxes(sampledLetters()), await compareDrafts());
const refusal = refusalOf(equality);
const measured = refusal === undefined ? figures : [];
const report = reportOf(equality, measured);
if (options.json) {
  console.log(JSON.stringify(report, null, 2));
} else if (refusal === undefined) {
  const { letters, printRunPages, drafts } = equality;
  console.log(
    `${report.machine}. Word boxes equal to PDFKit's in ${letters} files and ${printRunPages} pages of print runs; ${drafts} drafts equal to their letters.\n`,
  );
  for (const { table } of measured) console.log(`${table}\n`);
}
if (refusal !== undefined) {
  tell(refusal);
  process.exitCode = 1;
}
