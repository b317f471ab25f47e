import { join } from 'node:path';
import type { Letter } from '../../src/letter/letter.js';
import { createFileMaker, type FileMaker, writeWhole } from './contenders.js';
import { createWriter, optionsFor, range, withNameInEveryParagraph } from './letters.js';
import { interleave, type Timing } from './measure.js';
import { type Bench, type Part, rounded, say, tableOf } from './part.js';
import { writeAsDocumented } from './pdfkit-as-documented.js';
import { lettersPerFolder, makeFolder, type Place, removeFolder } from './places.js';

/** Folders of a run; each is one round. */
const folders = 8;
const worstPerRound = 500;
const drawnPerRound = 5;

type Name = 'press, tmpfs' | 'limit, tmpfs' | 'press, disk' | 'limit, disk' | 'worst case' | 'PDFKit';

/** A file for each of 20,000 letters: ours, the file system's limit, and PDFKit as documented. */
export async function benchFiles({ places }: Bench): Promise<Part> {
  const write = createWriter('en');
  let letters: Letter[] = [];
  let worst: Letter[] = [];
  const memory = createDuel(places.tmpfs);
  const disk = createDuel(places.disk);
  const worstCase = createFileMaker(optionsFor('en'));
  const timings = await interleave<Name>(
    [
      { name: 'press, tmpfs', letters: lettersPerFolder, make: () => memory.print(letters) },
      { name: 'limit, tmpfs', letters: lettersPerFolder, make: () => memory.copy() },
      { name: 'press, disk', letters: lettersPerFolder, make: () => disk.print(letters) },
      { name: 'limit, disk', letters: lettersPerFolder, make: () => disk.copy() },
      { name: 'worst case', letters: worstPerRound, make: () => memory.printApart(worst, worstCase) },
      { name: 'PDFKit', letters: drawnPerRound, make: () => memory.draw(letters.slice(0, drawnPerRound)) },
    ],
    {
      count: folders,
      before: (round) => {
        memory.open(round);
        disk.open(round);
        letters = range(round * lettersPerFolder, lettersPerFolder, write);
        worst = letters.slice(0, worstPerRound).map(withNameInEveryParagraph);
      },
    },
  );
  return describe(timings, memory.bytes() / (folders * lettersPerFolder));
}

/** Ours against the limit on one file system: the limit writes files of the very same sizes. */
function createDuel(place: Place) {
  const make = createFileMaker(optionsFor('en'));
  const blank = Buffer.alloc(1 << 20, 'x');
  let sizes: number[] = [];
  let total = 0;
  let at: Record<'ours' | 'limit' | 'apart', string> | undefined;
  const path = (who: 'ours' | 'limit' | 'apart', index: number) =>
    join(at?.[who] ?? '', `letter-${index}.pdf`);
  const printAll = (letters: readonly Letter[], into: 'ours' | 'apart', maker: FileMaker) =>
    letters.map((letter, index) => maker(letter, path(into, index)));
  return {
    /** A new folder for each side. In memory the old ones go; on disk they stay, as those of a run do. */
    open: (round: number) => {
      if (at && place.kind === 'tmpfs') Object.values(at).forEach(removeFolder);
      const folder = (who: string) => makeFolder(place, `${who}/${round}`);
      at = { ours: folder('ours'), limit: folder('limit'), apart: folder('apart') };
    },
    print: (letters: readonly Letter[]) => {
      sizes = printAll(letters, 'ours', make);
      total += sizes.reduce((sum, size) => sum + size, 0);
    },
    printApart: (letters: readonly Letter[], maker: FileMaker) => printAll(letters, 'apart', maker),
    copy: () => {
      for (const [index, size] of sizes.entries()) writeWhole(path('limit', index), blank.subarray(0, size));
    },
    draw: async (letters: readonly Letter[]) => {
      for (const [index, letter] of letters.entries()) await writeAsDocumented(letter, path('apart', index));
    },
    bytes: () => total,
  };
}

function describe(timings: Record<Name, Timing>, bytesPerLetter: number): Part {
  const cpu = (name: Name) => timings[name].mean.cpuMs;
  const warm = (name: Name) => timings[name].median.cpuMs;
  const wall = (name: Name) => timings[name].median.wallMs;
  const rows = (Object.keys(timings) as Name[]).map((name) => [
    name,
    ...[cpu(name), warm(name), wall(name)].map((ms) => say(1000 * ms)),
    say(cpu('PDFKit') / cpu(name)),
  ]);
  const head = ['a PDF file per letter', 'CPU µs', 'once warm', 'by the clock', 'times PDFKit'];
  return {
    ratios: rounded({
      filesVsPdfkit: cpu('PDFKit') / cpu('press, tmpfs'),
      filesVsPdfkitWarm: warm('PDFKit') / warm('press, tmpfs'),
      filesVsLimit: wall('press, disk') / wall('limit, disk'),
      filesVsLimitTmpfs: wall('press, tmpfs') / wall('limit, tmpfs'),
    }),
    figures: rounded({
      overLimitMicroseconds: 1000 * (cpu('press, tmpfs') - cpu('limit, tmpfs')),
      overLimitMicrosecondsWarm: 1000 * (warm('press, tmpfs') - warm('limit, tmpfs')),
      filesPerCpuSecond: 1000 / cpu('press, tmpfs'),
      worstCasePerCpuSecond: 1000 / cpu('worst case'),
      worstCasePerCpuSecondWarm: 1000 / warm('worst case'),
      pdfkitCpuMs: cpu('PDFKit'),
      bytesPerFile: bytesPerLetter,
    }),
    table: tableOf(`Files: ${folders * lettersPerFolder} letters`, head, rows),
  };
}
