import { buffer } from 'node:stream/consumers';
import { parseDocument } from './parse-document.js';
import type { Told } from './told.js';
import { Unreadable } from './unreadable.js';

/** A process that reads one document: bytes on standard input, `Told` as JSON on standard output, its name as argument. */
const told = await tell(await buffer(process.stdin), process.argv[2] ?? '');
process.stdout.write(JSON.stringify(told));

async function tell(bytes: Buffer, name: string): Promise<Told> {
  try {
    return { document: await parseDocument(bytes, name) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { code, message, fix } = error;
    return { refused: { code, message, fix } };
  }
}
