import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '../../letter/library.js';
import { InputProblem } from '../../problem.js';
import { type Manifest, manifestSchema } from './manifest-schema.js';
import type { RunSettings } from './settings.js';

export type { Manifest, VolumeRecord } from './manifest-schema.js';

export const manifestName = 'manifest.json';

/** The manifest of a folder, or a new one. Throws an `InputProblem` where the folder holds another run. */
export async function openManifest(
  folder: string,
  settings: RunSettings,
  library: Library,
): Promise<Manifest> {
  const fresh: Manifest = {
    run: fingerprint(settings, library),
    campaign: settings.campaign.slug,
    targets: settings.targets.map(({ id }) => id),
    date: settings.date,
    consent: settings.consent ?? null,
    volumes: [],
  };
  const found = await readManifest(join(folder, manifestName));
  if (found === undefined || found.run === fresh.run) return found ?? fresh;
  const message = 'The folder holds a run with other settings, another campaign or other letters.';
  throw new InputProblem([
    {
      code: 'other-run',
      severity: 'error',
      where: folder,
      message,
      fix: 'Give an empty folder, or the settings of that run.',
    },
  ]);
}

/** Written beside and moved over, so that it is always whole. */
export async function saveManifest(folder: string, manifest: Manifest): Promise<void> {
  const partial = join(folder, `${manifestName}.part`);
  await writeFile(partial, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
  await rename(partial, join(folder, manifestName));
}

/** `undefined` where there is none. Throws an `InputProblem` where the file is no manifest of ours. */
export async function readManifest(path: string): Promise<Manifest | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const read = manifestSchema.safeParse(parseJson(text));
  if (read.success) return read.data;
  const place = read.error.issues[0]?.path.join('.') ?? '';
  throw noManifest(path, place === '' ? '' : `: "${place}" is not as expected`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function noManifest(path: string, why: string): InputProblem {
  const message = `This is not the manifest of a run that this version of Appealwright can go on with${why}.`;
  const fix = 'Give an empty folder, or go on with the version that began the run.';
  return new InputProblem([{ code: 'manifest-broken', severity: 'error', where: path, message, fix }]);
}

/** Everything but the list that decides about bytes. */
export function fingerprint(settings: RunSettings, library: Library): string {
  const shelves = [...library.shelves].map(([language, { phrases, frames }]) => [
    language,
    phrases,
    [...frames],
  ]);
  return createHash('sha256')
    .update(JSON.stringify([settings, shelves]))
    .digest('hex');
}
