import { runBulk } from './bulk-process.js';
import { type Bench, type Part, rounded, say, tableOf } from './part.js';

/** MB; the cap under which a run of any length must do. */
const cap = 64;

/** Peak memory and speed of whole runs as they grow, with Node's own heap and with a small one. */
export async function benchMemory({ options, places }: Bench): Promise<Part> {
  const sizes = [1_000, 20_000, ...(options.long ? [100_000] : [])];
  const runs = sizes.flatMap((rows) => [{ rows }, { rows, heapMB: cap }]);
  const memoryMB: Record<string, number> = {};
  const lettersPerSecond: Record<string, number> = {};
  const lines: string[][] = [];
  for (const run of runs) {
    const { report, cpuMs } = await runBulk({ ...run, place: places.disk });
    if (report.letters !== run.rows)
      throw new Error(`bulk made ${report.letters} letters of ${run.rows} rows.`);
    const name = `bulk${run.rows}${run.heapMB === undefined ? '' : `Heap${cap}`}`;
    memoryMB[name] = report.peakMemoryMB;
    lettersPerSecond[name] = report.lettersPerSecond;
    const heap = run.heapMB === undefined ? 'Node’s own' : `${cap} MB`;
    const cpu = say((1000 * cpuMs) / run.rows);
    lines.push([say(run.rows), heap, say(report.peakMemoryMB), say(report.lettersPerSecond), cpu]);
  }
  const [few, many] = [lettersPerSecond.bulk20000Heap64, lettersPerSecond.bulk100000Heap64];
  return {
    memoryMB,
    ratios: few === undefined || many === undefined ? {} : rounded({ throughput100kVs20k: many / few }),
    figures: { lettersPerSecond },
    table: tableOf(
      'Whole runs to disk',
      ['rows', 'heap', 'peak memory, MB', 'letters a second', 'CPU µs a letter, start included'],
      lines,
    ),
  };
}
