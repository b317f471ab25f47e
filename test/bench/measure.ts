/** CPU time of one piece of work in milliseconds, user and system, of this process. */
export async function cpuMs(work: () => Promise<unknown> | unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export interface Contender {
  name: string;
  /** Makes letters `from` up to `to`. */
  make: (from: number, to: number) => Promise<unknown> | unknown;
  /** Letters a round: the slow ones need few. */
  letters: number;
}

/** Median CPU milliseconds per letter of each contender, their rounds interleaved so that noise is shared. */
export async function interleave(
  contenders: readonly Contender[],
  rounds: number,
): Promise<Map<string, number>> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, make, letters } of contenders) {
      const from = (round + 1) * letters;
      const ms = (await cpuMs(() => make(from, from + letters))) / letters;
      if (round >= 0) times.get(name)?.push(ms);
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
