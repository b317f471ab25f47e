import { join } from 'node:path';
import { runBulk } from './bulk-process.js';
import { createWriter, range } from './letters.js';
import { median, spend } from './measure.js';
import { type Bench, type Part, rounded, say, tableOf } from './part.js';
import { writeAsDocumented } from './pdfkit-as-documented.js';
import { makeFolder } from './places.js';
import { runNode } from './processes.js';

const rows = 1_000;
const rounds = 3;
/** Letters that PDFKit draws in a round; the figure is for a thousand. */
const drawn = 6;

/**
 * A thousand letters as a whole process: list, words, PDF, ZIP and start. Against it a process that has the
 * words already, loads PDFKit and draws: its start is measured as it is, its letters in this process.
 */
export async function benchStartup({ places }: Bench): Promise<Part> {
  const letters = range(0, rounds * drawn, createWriter('en'));
  const folder = makeFolder(places.tmpfs, 'startup');
  const ours: number[] = [];
  const clock: number[] = [];
  const start: number[] = [];
  const letter: number[] = [];
  await writeAsDocumented(letters[0] as (typeof letters)[number], join(folder, 'warm-up.pdf'));
  for (let round = 0; round < rounds; round += 1) {
    const { cpuMs, wallMs, report } = await runBulk({ rows, place: places.tmpfs });
    if (report.letters !== rows) throw new Error(`bulk made ${report.letters} letters of ${rows} rows.`);
    ours.push(cpuMs);
    clock.push(wallMs);
    start.push((await runNode(['--input-type=module', '--eval', "import 'pdfkit'"])).cpuMs);
    const mine = letters.slice(round * drawn, (round + 1) * drawn);
    const drawAll = async () => {
      for (const one of mine) await writeAsDocumented(one, join(folder, 'letter.pdf'));
    };
    letter.push((await spend(drawAll)).cpuMs / drawn);
  }
  const pdfkit = median(start) + rows * median(letter);
  const [bulk, wall] = [median(ours), median(clock)];
  return {
    ratios: rounded({ startup1000VsPdfkit: pdfkit / bulk }),
    figures: rounded({ startup1000CpuMs: bulk, startup1000WallMs: wall, nodeWithPdfkitCpuMs: median(start) }),
    table: tableOf(
      `${rows} letters as a whole process`,
      ['from start to end', 'CPU s', 'by the clock, s', 'times PDFKit'],
      [
        ['bulk, from list to ZIP', say(bulk / 1000), say(wall / 1000), say(pdfkit / bulk)],
        ['PDFKit as documented', say(pdfkit / 1000), '–', '1'],
      ],
    ),
  };
}
