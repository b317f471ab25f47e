import type { Maker } from './maker.js';
import type { RunFormat } from './settings.js';
import { createSlipPack, type SlipPack } from './slip-pack.js';
import type { Slip } from './slips.js';

export interface Batch {
  format: RunFormat;
  slips: SlipPack;
}

/** Slips that can stand in one volume and fill it, and at the end what is left. */
export async function* batches(
  slips: AsyncIterable<Slip>,
  size: number,
  maker: Maker,
): AsyncGenerator<Batch> {
  const waiting = new Map<string, Batch>();
  for await (const slip of slips) {
    const key = slip.format === 'print-run' ? maker.stationery(slip).key : slip.format;
    const batch = waiting.get(key) ?? { format: slip.format, slips: createSlipPack() };
    batch.slips.add(slip);
    waiting.set(key, batch);
    if (batch.slips.length < size) continue;
    waiting.delete(key);
    yield batch;
  }
  yield* waiting.values();
}
