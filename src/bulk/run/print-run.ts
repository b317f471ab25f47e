import type { Sink } from '../../document/out.js';
import { createPrintRun, type PrintRun } from '../../document/pdf/press/print-run.js';
import { InputProblem } from '../../problem.js';
import type { VolumeRecord } from './manifest.js';
import { createSheets, type Sheets } from './sheets.js';
import type { Slip } from './slips.js';
import type { Filled, VolumePlan } from './volume-plan.js';

/**
 * One PDF for paper. Its slips share their stationery; its bookmarks say number and target, and no name. Covers
 * and slip sheets stand between the letters where the run has them.
 */
export async function fillPrintRun(sink: Sink, plan: VolumePlan): Promise<Filled> {
  const { slips, maker, settings, signal } = plan;
  const first = slips.first();
  if (!first) throw new RangeError('A print run has at least one letter.');
  const { options } = maker.stationery(first);
  const title = settings.campaign.slug;
  const run = createPrintRun(options, { title, duplex: settings.duplex, outline: true }, sink);
  const sheets = createSheets(run, plan, options);
  const places: NonNullable<VolumeRecord['places']> = [];
  const refused: VolumeRecord['refused'] = [];
  for (const slip of slips) {
    signal?.throwIfAborted();
    const place = await add(run, slip, sheets, plan);
    if (place) places.push({ number: slip.number, firstPage: place.firstPage + 1, pages: place.pages });
    else refused.push(slip.number);
  }
  sheets.end();
  const { pages, bytes } = await run.end();
  return { letters: places.length, pages, fast: places.length, bytes, refused, places };
}

/** `undefined` for a letter that cannot be made. */
async function add(run: PrintRun, slip: Slip, sheets: Sheets, { maker, onLetter }: VolumePlan) {
  try {
    const letter = maker.write(slip);
    const before = () => sheets.before(slip, letter);
    const label = `${slip.number} ${slip.target.id}`;
    const place = await run.add(letter, label, { reverse: maker.reverse(slip), before });
    if (place) onLetter(letter, slip);
    return place;
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    return undefined;
  }
}
