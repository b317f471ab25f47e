import { listLimits } from './limits.js';
import { listRefusal } from './list-problem.js';

/**
 * All bytes that come through a pipe, in memory and nowhere else, so that they can be read again. Throws an
 * `InputProblem` where there are more than `limit`.
 */
export async function readPiped(
  pieces: AsyncIterable<Uint8Array>,
  limit: number = listLimits.pipedBytes,
): Promise<Buffer> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    kept.push(piece);
    size += piece.length;
    if (size > limit) throw tooLong(limit);
  }
  return Buffer.concat(kept);
}

function tooLong(limit: number): Error {
  return listRefusal(
    'list-too-long-for-a-pipe',
    `The supporter list that comes through the pipe has more than ${limit / 1_048_576} MB.`,
    'Save it to a file, and give the path of the file with --supporters.',
  );
}
