import type { Letter } from '../letter/letter.js';
import type { Library } from '../letter/library.js';
import { passagesOf } from '../letter/passages.js';
import type { Problem } from '../problem.js';
import { type Impossible, noteImpossible } from './impossible.js';
import type { SupporterList } from './list/supporter-list.js';
import { type Batch, batches } from './run/batches.js';
import { createMaker, type Maker } from './run/maker.js';
import { notesOn } from './run/notes.js';
import type { RunSettings } from './run/settings.js';
import { type Slip, slipsOf } from './run/slips.js';
import { fillVolume, volumeName } from './run/volume.js';
import { whyRefused } from './run/why-refused.js';
import { createVariationGauge, type Variation } from './variation.js';

/** What a run will come to, before anything is written. */
export interface Preflight extends Impossible {
  rows: number;
  letters: number;
  /** Of paper, covers and the like included. */
  pages: number;
  volumes: number;
  /** Of all volumes. */
  bytes: number;
  languages: Record<string, number>;
  rejected: number;
  duplicates: number;
  blanks: number;
  /** Words of the longest and of the shortest letter, and the rows they come from. */
  longest: { words: number; row: number } | null;
  shortest: { words: number; row: number } | null;
  /** The first, a middle and the last letter, as text. */
  samples: { row: number; target: string; text: string }[];
  variation: Variation;
  /** On the list, and on the letters that the run would make. */
  problems: Problem[];
}

/** Fills every volume of a run and throws it away: what it says is what will be. */
export async function preflight(
  library: Library,
  settings: RunSettings,
  list: SupporterList,
): Promise<Preflight> {
  const maker = createMaker(library, settings);
  const { slips, count, kinds, warnings } = slipsOf(list, settings, () => undefined);
  const gauge = createVariationGauge();
  const tally = newTally();
  const room = { maker, settings, tally, add: gauge.add };
  for await (const batch of batches(slips(), settings.volumeSize, maker)) await tryVolume(batch, room);
  const problems = [...list.problems, ...warnings, ...notesOn(kinds(), library, settings)];
  return { ...count, ...tally, variation: gauge.result(), problems };
}

type Tally = ReturnType<typeof newTally>;

function newTally() {
  return {
    letters: 0,
    pages: 0,
    volumes: 0,
    bytes: 0,
    languages: {} as Record<string, number>,
    longest: null as Preflight['longest'],
    shortest: null as Preflight['shortest'],
    notMade: 0,
    missing: [] as Preflight['missing'],
    impossible: [] as Preflight['impossible'],
    samples: [] as Preflight['samples'],
  };
}

interface TrialRoom {
  maker: Maker;
  settings: RunSettings;
  tally: Tally;
  add: (letter: Letter) => void;
}

async function tryVolume(batch: Batch, room: TrialRoom): Promise<void> {
  const { maker, settings, tally } = room;
  const { format, slips } = batch;
  const onLetter = (letter: Letter, slip: Slip) => {
    room.add(letter);
    take(tally, slip, letter);
  };
  const file = volumeName(tally.volumes + 1, format);
  const plan = { folder: '', file, slips, maker, settings, onLetter };
  const { letters, pages, bytes, refused } = await fillVolume(() => {}, plan);
  tally.pages += letters > 0 ? pages : 0;
  tally.volumes += letters > 0 ? 1 : 0;
  tally.bytes += letters > 0 ? bytes : 0;
  for (const slip of slips.numbered(refused)) noteImpossible(tally, slip, whyRefused(maker, slip));
}

function take(tally: Tally, { row, target, language }: Slip, letter: Letter): void {
  const text = passagesOf(letter.blocks)
    .map((passage) => passage.text)
    .join('\n\n');
  const words = text.split(/\s+/).length;
  tally.letters += 1;
  tally.languages[language] = (tally.languages[language] ?? 0) + 1;
  if (words > (tally.longest?.words ?? 0)) tally.longest = { words, row: row.row };
  if (words < (tally.shortest?.words ?? Number.POSITIVE_INFINITY)) tally.shortest = { words, row: row.row };
  keepSample(tally, { row: row.row, target: target.id, text });
}

/** The first and the newest letter, and between them one whose number is a power of two: about the middle. */
function keepSample(tally: Tally, sample: Preflight['samples'][number]): void {
  const [first, middle] = tally.samples;
  const isPower = (tally.letters & (tally.letters - 1)) === 0;
  const kept = isPower || !middle ? (tally.samples.at(-1) ?? sample) : middle;
  tally.samples = first ? (tally.letters === 2 ? [first, sample] : [first, kept, sample]) : [sample];
}
