/** What a piece of work took: user and system time of all threads of this process, and time by the clock. */
export interface Spent {
  cpuMs: number;
  wallMs: number;
}

export interface Contender {
  name: string;
  /** Letters of one round: the slow ones need few. */
  letters: number;
  make: (round: number) => Promise<unknown> | unknown;
}

/** Per letter. The mean is of all rounds, what a contender does first included; the median is once it is warm. */
export interface Timing {
  mean: Spent;
  median: Spent;
}

export interface Rounds {
  count: number;
  /** Rounds before the first that counts. */
  warmUp?: number;
  /** Not measured. */
  before?: (round: number) => Promise<unknown> | unknown;
}

export async function spend(work: () => Promise<unknown> | unknown): Promise<Spent> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { cpuMs: (user + system) / 1000, wallMs: performance.now() - start };
}

/**
 * Runs the contenders round by round, so that noise is shared. No collection is forced between them: the engine would
 * throw away code whose objects are gone, which no run does. Rounds are long, so that each pays for its own garbage.
 */
export async function interleave<Name extends string>(
  contenders: readonly (Contender & { name: Name })[],
  { count, warmUp = 0, before }: Rounds,
): Promise<Record<Name, Timing>> {
  const spent = new Map<Name, Spent[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < count + warmUp; round += 1) {
    await before?.(round);
    for (const { name, make, letters } of contenders) {
      const { cpuMs, wallMs } = await spend(() => make(round));
      if (round >= warmUp) spent.get(name)?.push({ cpuMs: cpuMs / letters, wallMs: wallMs / letters });
    }
  }
  return Object.fromEntries([...spent].map(([name, list]) => [name, timingOf(list)])) as Record<Name, Timing>;
}

function timingOf(rounds: readonly Spent[]): Timing {
  const of = (pick: (values: readonly number[]) => number) => ({
    cpuMs: pick(rounds.map(({ cpuMs }) => cpuMs)),
    wallMs: pick(rounds.map(({ wallMs }) => wallMs)),
  });
  return { mean: of(mean), median: of(median) };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
