import type { Library } from '../letter/library.js';
import { passagesOf } from '../letter/passages.js';
import { InputProblem, type Problem } from '../problem.js';
import type { SupporterList } from './list/supporter-list.js';
import { createMaker, type MadeLetter } from './run/maker.js';
import { notesOn } from './run/notes.js';
import type { RunSettings } from './run/settings.js';
import { type Slip, slipsOf } from './run/slips.js';
import { createVariationGauge, type Variation } from './variation.js';

/** What a run will come to, before anything is written. */
export interface Preflight {
  rows: number;
  letters: number;
  pages: number;
  volumes: number;
  bytes: number;
  languages: Record<string, number>;
  rejected: number;
  duplicates: number;
  blanks: number;
  /** Words of the longest and of the shortest letter, and the rows they come from. */
  longest: { words: number; row: number } | null;
  shortest: { words: number; row: number } | null;
  /** Rows for which no letter can be made: characters that the fonts lack, addresses that do not fit. */
  impossible: { row: number; reason: string }[];
  /** The first, a middle and the last letter, as text. */
  samples: { row: number; target: string; text: string }[];
  variation: Variation;
  /** On the list, and on the letters that the run would make. */
  problems: Problem[];
}

/** Impossible letters that are told of one by one. */
const toldOf = 100;

/** Makes every letter of a run and throws it away: what it says is what will be. */
export async function preflight(
  library: Library,
  settings: RunSettings,
  list: SupporterList,
): Promise<Preflight> {
  const maker = createMaker(library, settings);
  const { slips, count, kinds } = slipsOf(list, settings, () => undefined);
  const gauge = createVariationGauge();
  const tally = newTally();
  for await (const slip of slips()) {
    const made = await makeOrTell(maker.make, slip, tally);
    if (!made) continue;
    gauge.add(made.letter);
    take(tally, slip, made);
    const volume = slip.format === 'print-run' ? maker.stationery(slip).key : slip.format;
    tally.perVolume.set(volume, (tally.perVolume.get(volume) ?? 0) + 1);
  }
  const volumes = [...tally.perVolume.values()].reduce(
    (sum, letters) => sum + Math.ceil(letters / settings.volumeSize),
    0,
  );
  const { perVolume: _, ...told } = tally;
  const problems = [...list.problems, ...notesOn(kinds(), library, settings)];
  return { ...count, ...told, volumes, variation: gauge.result(), problems };
}

type Tally = ReturnType<typeof newTally>;

function newTally() {
  return {
    letters: 0,
    pages: 0,
    bytes: 0,
    languages: {} as Record<string, number>,
    longest: null as Preflight['longest'],
    shortest: null as Preflight['shortest'],
    impossible: [] as Preflight['impossible'],
    samples: [] as Preflight['samples'],
    perVolume: new Map<string, number>(),
  };
}

async function makeOrTell(
  make: (slip: Slip) => Promise<MadeLetter>,
  slip: Slip,
  tally: Tally,
): Promise<MadeLetter | undefined> {
  try {
    return await make(slip);
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    if (tally.impossible.length < toldOf) tally.impossible.push({ row: slip.row.row, reason: error.message });
    return undefined;
  }
}

function take(tally: Tally, { row, target, language }: Slip, { letter, bytes, pages }: MadeLetter): void {
  const text = passagesOf(letter.blocks)
    .map((passage) => passage.text)
    .join('\n\n');
  const words = text.split(/\s+/).length;
  tally.letters += 1;
  tally.pages += pages ?? 0;
  tally.bytes += bytes.length;
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
