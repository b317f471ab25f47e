import { createHash } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sink } from '../../document/out.js';
import { InputProblem } from '../../problem.js';
import { createStoredZip } from '../zip/stored-zip.js';
import type { MadeLetter } from './maker.js';
import type { VolumeRecord } from './manifest.js';
import { fillPrintRun } from './print-run.js';
import type { RunFormat } from './settings.js';
import type { Slip } from './slips.js';
import type { Filled, VolumePlan } from './volume-plan.js';

/** `volume-0001.pdf.zip`, `volume-0002.print-run.pdf` */
export function volumeName(number: number, format: RunFormat): string {
  return `volume-${String(number).padStart(4, '0')}.${format}.${format === 'print-run' ? 'pdf' : 'zip'}`;
}

/**
 * Makes the letters of a volume and writes it whole: under its name it is either complete or absent. A volume
 * without letters leaves no file.
 */
export async function writeVolume(plan: VolumePlan): Promise<VolumeRecord> {
  const partial = join(plan.folder, `${plan.file}.part`);
  const file = await open(partial, 'w', 0o600);
  try {
    const record = await fill(file, plan);
    await file.sync();
    await file.close();
    if (record.letters > 0) await rename(partial, join(plan.folder, plan.file));
    else await rm(partial);
    return record;
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(partial, { force: true });
    throw error;
  }
}

/** What a volume is filled with, while its bytes are counted and digested. */
async function fill(handle: FileHandle, plan: VolumePlan): Promise<VolumeRecord> {
  const { file, slips } = plan;
  const hash = createHash('sha256');
  const sink = (bytes: Uint8Array) => {
    hash.update(bytes);
    return handle.writeFile(bytes);
  };
  const { firstRow, lastRow } = slips;
  return {
    file,
    ...(await fillVolume(sink, plan)),
    firstRow,
    lastRow,
    sha256: hash.digest('hex'),
    slips: slips.digest(),
  };
}

/** Makes the letters of a volume and hands its bytes to `sink`. */
export function fillVolume(sink: Sink, plan: VolumePlan): Promise<Filled> {
  return plan.slips.first()?.format === 'print-run' ? fillPrintRun(sink, plan) : fillZip(sink, plan);
}

async function fillZip(sink: Sink, { slips, maker, onLetter, signal }: VolumePlan): Promise<Filled> {
  const zip = createStoredZip(sink);
  const filled = { letters: 0, pages: 0, fast: 0, refused: [] as VolumeRecord['refused'] };
  for (const slip of slips) {
    signal?.throwIfAborted();
    const made = orRefuse(slip, filled.refused, () =>
      zip.add(entryName(slip), (out) => maker.makeTo(slip, out)),
    );
    if (!made) continue;
    filled.letters += 1;
    filled.pages += made.pages ?? 0;
    filled.fast += made.fast ? 1 : 0;
    onLetter(made.letter, slip);
    await zip.drain();
  }
  return { ...filled, bytes: await zip.end() };
}

/** A letter that cannot be made is told of with its row, and the rest goes on. */
function orRefuse(
  slip: Slip,
  refused: VolumeRecord['refused'],
  make: () => MadeLetter,
): MadeLetter | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    refused.push(slip.number);
    return undefined;
  }
}

/** Says nothing about the supporter: `000017-prosecutor-general-en.pdf`. */
function entryName({ number, target, language, format }: Slip): string {
  return `${String(number).padStart(6, '0')}-${target.id}-${language}.${format}`;
}
