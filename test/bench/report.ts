import { cpus } from 'node:os';
import type { Equality } from './equality.js';
import type { Part } from './part.js';

export interface Report {
  machine: string;
  equality: Equality;
  /** Absent, like all figures, where words differ. */
  ratios?: Record<string, number>;
  memoryMB?: Record<string, number>;
  figures?: Record<string, unknown>;
}

/** The sentence that stands in place of ratios; `undefined` where all words stand where they should. */
export function refusalOf({ wordBoxesEqual, differences }: Equality): string | undefined {
  if (wordBoxesEqual) return undefined;
  const named = differences.slice(0, 5).map((difference) => `- ${difference}`);
  const left = differences.length - named.length;
  return [
    'Letters differ from plain PDFKit: no ratio is worth printing.',
    ...named,
    ...(left > 0 ? [`- and ${left} more`] : []),
  ].join('\n');
}

/** No speed without equality: of letters that differ nothing is reported but how. */
export function reportOf(equality: Equality, parts: readonly Part[]): Report {
  const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`;
  if (!equality.wordBoxesEqual) return { machine, equality };
  const all = <Key extends 'ratios' | 'memoryMB' | 'figures'>(key: Key) =>
    Object.assign({}, ...parts.map((part) => part[key]));
  return { machine, equality, ratios: all('ratios'), memoryMB: all('memoryMB'), figures: all('figures') };
}
