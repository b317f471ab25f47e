import { createPrintRun, type PrintRun } from '../../document/pdf/press/print-run.js';
import { InputProblem } from '../../problem.js';
import type { Sink } from '../zip/stored-zip.js';
import type { VolumeRecord } from './manifest.js';
import type { Slip } from './slips.js';
import type { Filled, VolumePlan } from './volume-plan.js';

/** One PDF for paper. Its slips share their stationery; its bookmarks say number and target, and no name. */
export async function fillPrintRun(
  sink: Sink,
  { slips, maker, settings, onLetter, signal }: VolumePlan,
): Promise<Filled> {
  const [first] = slips;
  if (!first) throw new RangeError('A print run has at least one letter.');
  const title = settings.campaign.slug;
  const run = createPrintRun(
    maker.stationery(first).options,
    { title, duplex: settings.duplex, outline: true },
    sink,
  );
  const places: NonNullable<VolumeRecord['places']> = [];
  const refused: VolumeRecord['refused'] = [];
  for (const slip of slips) {
    signal?.throwIfAborted();
    const place = await add(run, slip, { maker, onLetter, refused });
    if (place)
      places.push({
        number: slip.number,
        firstPage: place.firstPage + 1,
        pages: place.pages,
      });
  }
  const { pages, bytes } = await run.end();
  return { letters: places.length, pages, fast: places.length, bytes, refused, places };
}

interface Hand extends Pick<VolumePlan, 'maker' | 'onLetter'> {
  refused: VolumeRecord['refused'];
}

async function add(run: PrintRun, slip: Slip, { maker, onLetter, refused }: Hand) {
  try {
    const letter = maker.write(slip);
    const place = await run.add(letter, `${slip.number} ${slip.target.id}`, maker.reverse(slip));
    if (place) onLetter(letter);
    else refused.push(slip.number);
    return place;
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    refused.push(slip.number);
    return undefined;
  }
}
