import { hash } from 'node:crypto';
import type { Choose } from './template/evaluate.js';

/** Even choices among approved wordings that any machine repeats: the same seed gives the same letter. */
export function chooseBySeed(seed: string): Choose {
  return (name, count) => Number.parseInt(hash('sha256', `${seed}\n${name}`).slice(0, 8), 16) % count;
}
