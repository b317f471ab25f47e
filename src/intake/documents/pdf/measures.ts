import { type Column, type Line, lineText } from './line.js';

/** What the document's type is like. */
export interface Measures {
  /** The size of its running text, in pt. */
  bodySize: number;
  /** From baseline to baseline within a paragraph, by size of type. */
  leading(size: number): number;
}

export function bodySizeOf(lines: Line[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) letters.set(line.size, (letters.get(line.size) ?? 0) + lineText(line).length);
  return mostFrequent(letters) ?? 10;
}

export function measure(columns: Column[], bodySize: number): Measures {
  const steps = new Map<number, Map<number, number>>();
  for (const { lines } of columns)
    lines.forEach((line, at) => {
      const before = lines[at - 1];
      const step = before ? Math.round((line.baseline - before.baseline) * 2) / 2 : 0;
      if (before === undefined || before.size !== line.size || step <= 0 || step > line.size * 2.2) return;
      const counts = steps.get(line.size) ?? new Map<number, number>();
      steps.set(line.size, counts.set(step, (counts.get(step) ?? 0) + 1));
    });
  const usual = (size: number) => mostFrequent(steps.get(size) ?? new Map());
  const share = (usual(bodySize) ?? bodySize * 1.3) / bodySize;
  return { bodySize, leading: (size) => leadingOf(size, usual(size), share) };
}

/** A size that is rare may have shown only the space between its paragraphs. */
function leadingOf(size: number, usual: number | undefined, share: number): number {
  const expected = size * share;
  return usual !== undefined && usual < expected * 1.25 ? usual : expected;
}

function mostFrequent(counts: Map<number, number>): number | undefined {
  let most: number | undefined;
  for (const [value, count] of counts)
    if (most === undefined || count > (counts.get(most) ?? 0)) most = value;
  return most;
}
