import type { SourceDocument } from '../../statement/block.js';
import { blocksOf } from './docx/blocks.js';
import { readProperties } from './docx/properties.js';
import { readTree } from './docx/tree.js';
import { unpack } from './docx/unpack.js';
import { Unreadable } from './unreadable.js';

/** Throws `Unreadable`. */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument> {
  const parts = unpack(bytes);
  const blocks = blocksOf(await readTree(parts));
  if (blocks.length === 0)
    throw new Unreadable('empty', 'The Word document holds no words.', 'Choose the file with the statement.');
  return { format: 'docx', blocks, declared: readProperties(parts) };
}
