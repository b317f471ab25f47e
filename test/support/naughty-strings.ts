import { createRequire } from 'node:module';

/** Max Woolf's Big List of Naughty Strings: words that programs are known to stumble over. */
export const naughtyStrings: string[] = createRequire(import.meta.url)('big-list-of-naughty-strings');
