import type { Block } from '../../../statement/block.js';
import { tidyPrinted } from '../printed-text.js';
import { runsOf } from './runs.js';
import type { NoteReference, Tree } from './tree.js';

/** The notes that a document refers to, in the order of their marks, numbered as word processors do. */
export class Notes {
  readonly #named = new Map<string, { marker: string; reference: NoteReference }>();
  readonly #counts = { footnote: 0, endnote: 0 };

  constructor(private readonly tree: Tree) {}

  name = (reference: NoteReference): string => {
    const key = `${reference.noteType} ${reference.noteId}`;
    const known = this.#named.get(key);
    if (known !== undefined) return known.marker;
    const number = ++this.#counts[reference.noteType];
    const isSecondKind = reference.noteType === 'endnote' && this.#counts.footnote > 0;
    const marker = isSecondKind ? romanOf(number) : String(number);
    this.#named.set(key, { marker, reference });
    return marker;
  };

  blocks(): Block[] {
    return [...this.#named.values()].flatMap(({ marker, reference }) => {
      const body = this.tree.notes.resolve(reference)?.body ?? [];
      const words = body.flatMap((part) => [...runsOf([part], () => ''), { text: ' ' }]);
      const runs = tidyPrinted(words);
      return runs.length === 0 ? [] : [{ kind: 'note', marker, runs }];
    });
  }
}

const romans: [sign: string, value: number][] = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

function romanOf(number: number): string {
  let left = number;
  let sign = '';
  for (const [part, value] of romans) for (; left >= value; left -= value) sign += part;
  return sign;
}
