import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Letter } from '../../letter/letter.js';
import type { Library } from '../../letter/library.js';
import { InputProblem, type Problem } from '../../problem.js';
import type { SupporterList } from '../list/supporter-list.js';
import { batches } from './batches.js';
import { createMaker, type Maker } from './maker.js';
import { type Manifest, openManifest, saveManifest, type VolumeRecord } from './manifest.js';
import { notesOn } from './notes.js';
import { openRejected, type Rejected } from './rejected.js';
import { inRunFolder } from './run-folder.js';
import type { RunSettings } from './settings.js';
import type { SlipPack } from './slip-pack.js';
import { type ListCount, slipsOf } from './slips.js';
import { volumeName, writeVolume } from './volume.js';
import { whyRefused } from './why-refused.js';

export interface Run {
  library: Library;
  settings: RunSettings;
  list: SupporterList;
  /** The folder for volumes, manifest and rejected.csv; made where it is missing. */
  folder: string;
  onLetter?: (letter: Letter) => void;
  /** A volume that was whole already is taken as it is. */
  onVolume?: (volume: VolumeRecord, reused: boolean) => void;
  signal?: AbortSignal;
}

export interface RunOutcome {
  volumes: VolumeRecord[];
  count: ListCount;
  /** What a person should read before the letters go out, those of volumes that were whole included. */
  problems: Problem[];
}

/**
 * Makes a run volume by volume. Run again with the same settings, it goes on from what is whole. Rows that
 * cannot be used stand in rejected.csv with the reason; they never stop the others. Throws an `InputProblem`
 * where the folder cannot be used, or another run works in it.
 */
export async function makeRun(run: Run): Promise<RunOutcome> {
  return inRunFolder(run.folder, () => makeInFolder(run));
}

async function makeInFolder(run: Run): Promise<RunOutcome> {
  const { library, settings, list, folder } = run;
  const manifest = await openManifest(folder, settings, library);
  await removePartials(folder);
  const rejected = openRejected(join(folder, 'rejected.csv'), list);
  try {
    return await makeVolumes(run, manifest, rejected);
  } catch (error) {
    await rejected.abandon();
    throw error;
  }
}

async function makeVolumes(run: Run, manifest: Manifest, rejected: Rejected): Promise<RunOutcome> {
  const { library, settings, list, folder } = run;
  const source = slipsOf(list, settings, rejected.add);
  const maker = createMaker(library, settings);
  const press = { ...run, manifest, maker };
  const volumes: VolumeRecord[] = [];
  for await (const { format, slips } of batches(source.slips(), settings.volumeSize, maker)) {
    const file = volumeName(volumes.length + 1, format);
    const volume = await reuseOrWrite(press, file, slips);
    if (volume.letters > 0) volumes.push(volume);
    for (const slip of slips.numbered(volume.refused)) {
      await rejected.addFor(slip.row, new InputProblem(whyRefused(maker, slip)).message);
    }
  }
  source.count.rejected += rejected.addedLater();
  await rejected.close();
  await finish(folder, manifest, volumes);
  const problems = [...source.warnings, ...notesOn(source.kinds(), library, settings)];
  return { volumes, count: source.count, problems };
}

interface PressRoom extends Run {
  manifest: Manifest;
  maker: Maker;
}

async function reuseOrWrite(room: PressRoom, file: string, slips: SlipPack): Promise<VolumeRecord> {
  const { manifest, folder, maker, settings, signal } = room;
  const known = manifest.volumes.find((volume) => volume.file === file);
  if (known && known.slips === slips.digest() && (await digestFile(join(folder, file))) === known.sha256) {
    const volume = { ...known, firstRow: slips.firstRow, lastRow: slips.lastRow };
    room.onVolume?.(volume, true);
    return volume;
  }
  const onLetter = (letter: Letter) => room.onLetter?.(letter);
  const volume = await writeVolume({ folder, file, slips, maker, settings, onLetter, signal });
  if (volume.letters === 0) return volume;
  manifest.volumes = [...manifest.volumes.filter((other) => other.file !== file), volume];
  await saveManifest(folder, manifest);
  room.onVolume?.(volume, false);
  return volume;
}

/** Volumes of an earlier, longer list are no part of this run. */
async function finish(folder: string, manifest: Manifest, volumes: VolumeRecord[]): Promise<void> {
  const kept = new Set(volumes.map(({ file }) => file));
  for (const { file } of manifest.volumes) if (!kept.has(file)) await rm(join(folder, file), { force: true });
  manifest.volumes = volumes;
  await saveManifest(folder, manifest);
}

async function removePartials(folder: string): Promise<void> {
  const partials = (await readdir(folder)).filter((name) =>
    /^(volume-\d+\.[\w-]+\.(zip|pdf)|manifest\.json|rejected\.csv)\.part$/.test(name),
  );
  await Promise.all(partials.map((name) => rm(join(folder, name), { force: true })));
}

async function digestFile(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
    return hash.digest('hex');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
