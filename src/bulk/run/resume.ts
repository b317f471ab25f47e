import { join } from 'node:path';
import type { Library } from '../../letter/library.js';
import { fingerprint, manifestName, readManifest } from './manifest.js';
import { explainFaults } from './run-folder.js';
import type { RunSettings } from './settings.js';

/**
 * The settings of a run for which nobody named a day: with the day of the run that the folder holds, where all
 * else is the same, so that a run begun yesterday goes on today. Throws an `InputProblem` for a manifest that
 * cannot be read.
 */
export async function resumedSettings(
  folder: string,
  settings: RunSettings,
  library: Library,
): Promise<RunSettings> {
  const found = await explainFaults(folder, () => readManifest(join(folder, manifestName)));
  if (found === undefined) return settings;
  const asBefore = { ...settings, date: found.date };
  return fingerprint(asBefore, library) === found.run ? asBefore : settings;
}
