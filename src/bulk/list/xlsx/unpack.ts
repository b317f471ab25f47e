import { Unzip, UnzipInflate } from 'fflate';
import { listLimits } from '../limits.js';
import { listRefusal } from '../list-problem.js';

const { unpackedBytes, parts: mostParts } = listLimits.xlsx;

/** Bytes unpacked at a time, so that the count is looked at before a bomb has grown. */
const sliceBytes = 16_384;

/** Parts that say something of a sheet's cells; pictures and fonts are passed over. */
const wanted = /^(\[Content_Types\]|_rels\/[^\0]*|xl\/[^\0]*)\.(xml|rels)$/i;

/**
 * The parts of a spreadsheet by name, unpacked while counting. Throws an `InputProblem` for a ZIP that is
 * broken, or that grows beyond `listLimits.xlsx`.
 */
export function unpack(file: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Uint8Array[]>();
  const unzip = createUnzip(parts);
  for (let start = 0; start < file.length; start += sliceBytes) {
    const end = Math.min(file.length, start + sliceBytes);
    unzip.push(file.subarray(start, end), end === file.length);
  }
  return new Map([...parts].map(([name, pieces]) => [name, Buffer.concat(pieces)]));
}

function createUnzip(parts: Map<string, Uint8Array[]>): Unzip {
  let bytes = 0;
  let count = 0;
  const unzip = new Unzip((part) => {
    count += 1;
    if (count > mostParts) throw tooLarge();
    if (!wanted.test(part.name)) return;
    const pieces: Uint8Array[] = [];
    parts.set(part.name, pieces);
    part.ondata = (error, piece) => {
      if (error) throw error;
      bytes += piece.length;
      if (bytes > unpackedBytes) throw tooLarge();
      pieces.push(piece);
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  return unzip;
}

function tooLarge(): Error {
  return listRefusal(
    'spreadsheet-too-large',
    `The spreadsheet unpacks to more than ${unpackedBytes / 1_048_576} MB or ${mostParts} parts.`,
    'Save the list as CSV (UTF-8).',
  );
}
