import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ListOptions, openSupporterList } from '../../../src/bulk/list/supporter-list.js';
import type { Run } from '../../../src/bulk/run/run.js';
import { findRun, type RunInput } from '../../../src/bulk/run/settings.js';
import { valueOrThrow } from '../../../src/problem.js';
import { plainDate } from '../../../src/text/plain-date.js';
import { kazakhstan, library } from '../../support/library.js';

export const consent = { origin: 'stall in Leeds', wording: 'I agree', date: plainDate('2024-03-08') };

/** A run of a list into a new folder: to the Prosecutor General, in one volume; override what a test is about. */
export async function aRun(
  text: string,
  overrides: Partial<RunInput> = {},
  options: ListOptions = { consent },
): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'appealwright-'));
  await writeFile(join(folder, 'list.csv'), text);
  const input: RunInput = {
    campaign: kazakhstan,
    targets: 'prosecutor-general',
    language: 'auto',
    length: 'full',
    date: '2024-10-01',
    format: 'pdf',
    route: false,
    order: 'supporter',
    volumeSize: 10_000,
    keepDuplicates: false,
    duplex: false,
    ...overrides,
  };
  const settings = valueOrThrow(findRun(library, input));
  const list = await openSupporterList(join(folder, 'list.csv'), options);
  return { library, settings, list, folder: join(folder, 'out') };
}
