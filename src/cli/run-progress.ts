import { SingleBar } from 'cli-progress';

export interface RunProgress {
  letterMade: () => void;
  /** Of a volume that was whole. */
  lettersReused: (letters: number) => void;
  stop: () => void;
}

const barFormat = '{bar} {percentage} % | {value} of {total} {things} | {rate} {things}/s | {left} left';

/** Milliseconds between two drawings of the bar. */
const interval = 100;

/** A bar on standard error, with the rate and the time left; none where nobody watches, and nothing is counted. */
export async function startProgress(
  things: 'letters' | 'drafts',
  count: () => Promise<number> | number,
): Promise<RunProgress> {
  if (!process.stderr.isTTY) return silent;
  const total = await count();
  const bar = new SingleBar({ format: barFormat, stream: process.stderr });
  bar.start(total, 0, { things, rate: '–', left: '–' });
  return showOn(bar, total);
}

const silent: RunProgress = { letterMade: () => {}, lettersReused: () => {}, stop: () => {} };

function showOn(bar: SingleBar, total: number): RunProgress {
  const start = performance.now();
  let made = 0;
  let reused = 0;
  let shown = start;
  const show = (now: number) => {
    shown = now;
    bar.update(made + reused, paceOf({ made, left: total - made - reused, seconds: (now - start) / 1000 }));
  };
  return {
    letterMade: () => {
      made += 1;
      const now = performance.now();
      if (now - shown >= interval) show(now);
    },
    lettersReused: (letters) => {
      reused += letters;
      show(performance.now());
    },
    stop: () => {
      show(performance.now());
      bar.stop();
    },
  };
}

/** `{ rate: '1,200', left: '2 min 5 s' }`; a dash before the first letter. Only letters made now tell how fast. */
export function paceOf({ made, left, seconds }: { made: number; left: number; seconds: number }) {
  if (made === 0 || seconds === 0) return { rate: '–', left: '–' };
  const rate = made / seconds;
  return { rate: Math.round(rate).toLocaleString('en'), left: describeSeconds(Math.ceil(left / rate)) };
}

function describeSeconds(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${Math.floor(seconds / 3_600)} h ${Math.floor((seconds % 3_600) / 60)} min`;
}
