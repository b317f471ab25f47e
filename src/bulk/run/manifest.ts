import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '../../letter/library.js';
import { InputProblem } from '../../problem.js';
import type { RunSettings } from './settings.js';
import type { Slip } from './slips.js';

/** A volume that is whole, and what went into it. */
export interface VolumeRecord {
  file: string;
  letters: number;
  bytes: number;
  sha256: string;
  /** Digest of the slips it was made of: the same slips need not be made again. */
  slips: string;
  pages: number;
  /** Letters of paper that the press printed, not PDFKit. */
  fast: number;
  /** Rows of the list from which it was made. */
  firstRow: number;
  lastRow: number;
  /** Where each letter stands in a print run, so that it can be printed again: pages from 1. */
  places?: { number: number; firstPage: number; pages: number }[];
  /** Numbers of the slips for which no letter could be made. Why would quote a supporter's words. */
  refused: number[];
}

/** What a run's folder says of itself: settings, consent and whole volumes. No word of a supporter. */
export interface Manifest {
  run: string;
  campaign: string;
  targets: string[];
  date: string;
  consent: RunSettings['consent'] | null;
  volumes: VolumeRecord[];
}

const manifestName = 'manifest.json';

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

export function digestSlips(slips: readonly Slip[]): string {
  const hash = createHash('sha256');
  for (const { row, target, language, format, number } of slips) {
    hash.update(JSON.stringify([number, row.supporter, row.consent, target.id, language, format]));
  }
  return hash.digest('hex');
}

async function readManifest(path: string): Promise<Manifest | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    const fix = 'Give an empty folder.';
    throw new InputProblem([
      {
        code: 'manifest-broken',
        severity: 'error',
        where: path,
        message: 'The manifest cannot be read.',
        fix,
      },
    ]);
  }
}

/** Everything but the list that decides about bytes. */
function fingerprint(settings: RunSettings, library: Library): string {
  const shelves = [...library.shelves].map(([language, { phrases, frames }]) => [
    language,
    phrases,
    [...frames],
  ]);
  return createHash('sha256')
    .update(JSON.stringify([settings, shelves]))
    .digest('hex');
}
