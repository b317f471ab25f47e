import { cpus } from 'node:os';
import type { DraftEquality } from './draft-equality.js';
import type { BoxEquality } from './equality.js';
import type { Part } from './part.js';

/** Of letters on paper and of drafts. */
export type Equality = BoxEquality & DraftEquality;

export interface Report {
  machine: string;
  equality: Equality;
  /** Absent, like all figures, where letters differ. */
  ratios?: Record<string, number>;
  memoryMB?: Record<string, number>;
  figures?: Record<string, unknown>;
}

export function joinEquality(boxes: BoxEquality, drafts: DraftEquality): Equality {
  return { ...boxes, ...drafts, differences: [...boxes.differences, ...drafts.differences] };
}

/** The sentence that stands in place of ratios; `undefined` where nothing differs. */
export function refusalOf({ differences }: Equality): string | undefined {
  if (differences.length === 0) return undefined;
  const named = differences.slice(0, 5).map((difference) => `- ${difference}`);
  const left = differences.length - named.length;
  return [
    'Letters are not what they should be: no ratio is worth printing.',
    ...named,
    ...(left > 0 ? [`- and ${left} more`] : []),
  ].join('\n');
}

/** No speed without equality: of letters that differ nothing is reported but how. */
export function reportOf(equality: Equality, parts: readonly Part[]): Report {
  const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`;
  if (refusalOf(equality) !== undefined) return { machine, equality };
  const all = <Key extends 'ratios' | 'memoryMB' | 'figures'>(key: Key) =>
    Object.assign({}, ...parts.map((part) => part[key]));
  return { machine, equality, ratios: all('ratios'), memoryMB: all('memoryMB'), figures: all('figures') };
}
