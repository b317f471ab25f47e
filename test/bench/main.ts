import { benchDrafts } from './drafts.js';
import { compareWordBoxes } from './equality.js';
import { benchFiles } from './files.js';
import { benchMemory } from './memory.js';
import { benchMerged } from './merged.js';
import { readOptions } from './options.js';
import type { Bench, Part } from './part.js';
import { openPlaces } from './places.js';
import { refusalOf, reportOf } from './report.js';
import { sampledLetters } from './samples.js';
import { benchStartup } from './startup.js';

/** `npm run bench`: what a letter costs, against what others ask for the very same one. Ratios of one run only. */
const options = readOptions(process.argv.slice(2));
const bench: Bench = { options, places: openPlaces() };

const parts: Record<string, (bench: Bench) => Promise<Part>> = {
  files: benchFiles,
  merged: benchMerged,
  drafts: benchDrafts,
  startup: benchStartup,
  memory: benchMemory,
};

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

const equality = await compareWordBoxes(sampledLetters());
const refusal = refusalOf(equality);
const done: Part[] = [];
for (const [name, measure] of refusal === undefined ? Object.entries(parts) : []) {
  if (options.only.length > 0 && !options.only.includes(name)) continue;
  tell(`${name} …`);
  const part = await measure(bench);
  done.push(part);
}
const report = reportOf(equality, done);
if (options.json) console.log(JSON.stringify(report, null, 2));
else for (const { table } of done) console.log(`${table}\n`);
if (refusal !== undefined) {
  tell(refusal);
  process.exitCode = 1;
}
