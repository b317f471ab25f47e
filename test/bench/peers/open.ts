import type { Letter } from '../../../src/letter/letter.js';
import { readRuns } from '../../support/pdf.js';
import { type Spent, spend } from '../measure.js';
import type { InstalledPeer } from './installed.js';
import { linesOf, type Peer } from './peer.js';

export interface OpenPeer extends Peer {
  tool: InstalledPeer;
  /** Loading the tool and drawing its first letter. */
  load: Spent;
  bytes: number;
}

/** Throws where the tool leaves out words of our letter: then it would not be the same work. */
export async function openPeer(tool: InstalledPeer, letter: Letter): Promise<OpenPeer> {
  let peer: Peer | undefined;
  let file: Uint8Array = Buffer.alloc(0);
  const load = await spend(async () => {
    peer = await tool.open(tool.need);
    file = await peer.file(letter);
  });
  const lacking = await lackingWords(file, letter);
  if (!peer || lacking.length > 0)
    throw new Error(`${tool.name} ${tool.version} leaves out words of the letter: ${lacking.join(' ')}`);
  return { ...peer, tool, load, bytes: file.length };
}

/** Words of the letter that its file does not show; spaces and places do not count. */
async function lackingWords(file: Uint8Array, letter: Letter): Promise<string[]> {
  const shown = (await readRuns(file))
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');
  const words = linesOf(letter)
    .flatMap((line) => (line.type === 'lines' ? line.lines : line.type === 'room' ? [] : [line.text]))
    .flatMap((text) => text.split(/\s+/));
  return words.filter((word) => !shown.includes(word));
}
