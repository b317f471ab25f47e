import type { BenchOptions } from './options.js';
import type { Place } from './places.js';

/** What the parts of a bench have in common. */
export interface Bench {
  options: BenchOptions;
  places: Record<Place['kind'], Place>;
}

/** The figures of one part. A ratio over 1 is in our favour, but for those that compare with a limit. */
export interface Part {
  ratios?: Record<string, number>;
  memoryMB?: Record<string, number>;
  /** Everything else, the unit in the name. */
  figures?: Record<string, unknown>;
  /** The same for people, in Markdown. */
  table: string;
}

/** A Markdown table. */
export function tableOf(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Three digits that count: `1,234`, `12.3`, `0.0731`. */
export function say(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}

export function rounded<Key extends string>(values: Record<Key, number>): Record<Key, number> {
  const entries = Object.entries<number>(values).map(([key, value]) => [key, Number(value.toPrecision(4))]);
  return Object.fromEntries(entries) as Record<Key, number>;
}
