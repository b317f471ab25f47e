import { createHash } from 'node:crypto';
import type { Choose } from './template/evaluate.js';

/** Even choices among approved wordings that any machine repeats: the same seed gives the same letter. */
export function chooseBySeed(seed: string): Choose {
  return (name, count) => createHash('sha256').update(`${seed}\n${name}`).digest().readUInt32BE() % count;
}
