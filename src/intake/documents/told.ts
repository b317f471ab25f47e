import type { Problem } from '../../problem.js';
import type { SourceDocument } from '../../statement/block.js';

/** What the reading process tells its parent. */
export type Told =
  | { document: SourceDocument; refused?: undefined }
  | { document?: undefined; refused: Pick<Problem, 'code' | 'message' | 'fix'> };
