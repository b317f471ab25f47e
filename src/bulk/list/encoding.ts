import { detectEncoding, type Encoding } from '../../text/encoding/detect-encoding.js';
import type { EightBitName } from '../../text/encoding/encoding-name.js';
import { guessEncoding } from './guess-encoding.js';
import { listRefusal } from './list-problem.js';

export type ListEncoding = Encoding<EightBitName>;

/** The encoding of a list that begins with these bytes. Throws an `InputProblem` for bytes that are no text. */
export function detectListEncoding(prefix: Buffer): ListEncoding {
  const found = detectEncoding(prefix, guessEncoding);
  if ('name' in found) return found;
  throw listRefusal(
    'list-not-text',
    `The supporter list is not a text that can be read. ${found.reason}`,
    'Save the list as CSV (UTF-8) or as XLSX.',
  );
}
