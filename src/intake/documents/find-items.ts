import type { Block, Run } from '../../statement/block.js';

/** Typed at the head of a paragraph: a bullet, or a number that may as well begin a date (`1. Mai`). */
const bullet = /^([•●▪■◦○‣⁃∙·➢➤►✓\uF0B7\uF0A7*–—-])\s+(?=\S)/;
const number = /^(\(?(?:\d{1,3}|[a-zа-я]|[ivx]{1,4})[.)])\s+(?=\S)/;

interface Candidate {
  at: number;
  marker: string;
  /** `1.` and `2.` have the same form. */
  form: string;
  value: number;
}

/** Paragraphs that begin with a typed bullet, or with a number that has its neighbour, as items. */
export function findItems(blocks: Block[]): Block[] {
  const numbered = inSequence(blocks.flatMap((block, at) => candidates(block, at)));
  return blocks.map((block, at) => {
    if (block.kind !== 'paragraph') return block;
    const marker = bullet.exec(headOf(block))?.[1] ?? numbered.get(at);
    return marker === undefined ? block : asItem(block, marker);
  });
}

/** `block` as an item, without the marker in front of its text. */
export function asItem(block: Block, marker: string, depth = block.depth ?? 0): Block {
  return { ...block, kind: 'item', depth, marker, runs: withoutHead(block.runs, marker.length) };
}

export function startsWithBullet(text: string): boolean {
  return bullet.test(text);
}

function candidates(block: Block, at: number): Candidate[] {
  const marker = block.kind === 'paragraph' ? number.exec(headOf(block))?.[1] : undefined;
  if (marker === undefined) return [];
  return valuesOf(marker).map((reading) => ({ at, marker, ...reading }));
}

/** `(i)` may be the first of Roman numbers or the ninth letter. */
function valuesOf(marker: string): { form: string; value: number }[] {
  const sign = marker.replace(/[().]/g, '');
  const frame = marker.replace(sign, '');
  if (/\d/.test(sign)) return [{ form: `1${frame}`, value: Number(sign) }];
  const roman = romans.indexOf(sign) + 1;
  const letter = sign.length === 1 ? [{ form: `a${frame}`, value: sign.charCodeAt(0) }] : [];
  return [...letter, ...(roman > 0 ? [{ form: `i${frame}`, value: roman }] : [])];
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv'];

/** A number counts where the one before it stands above, or the one after it below, with no number like it between. */
function inSequence(all: Candidate[]): Map<number, string> {
  const found = [...neighboured(all, -1), ...neighboured(all.toReversed(), 1)];
  return new Map(found.map(({ at, marker }) => [at, marker]));
}

function neighboured(all: Candidate[], step: 1 | -1): Candidate[] {
  const last = new Map<string, number>();
  return all.filter(({ form, value }, place) => {
    const neighbour = last.get(`${form} ${value + step}`);
    const alike = last.get(`${form} ${value}`);
    last.set(`${form} ${value}`, place);
    return neighbour !== undefined && (alike ?? -1) < neighbour;
  });
}

function headOf({ runs }: Block): string {
  const first = runs[0];
  return first === undefined || first.superscript
    ? ''
    : runs
        .slice(0, 3)
        .map(({ text }) => text)
        .join('');
}

function withoutHead(runs: Run[], length: number): Run[] {
  let left = length;
  const cut = runs.map((run) => {
    const taken = Math.min(left, run.text.length);
    left -= taken;
    return { ...run, text: run.text.slice(taken) };
  });
  const [first, ...rest] = cut.filter(({ text }) => text.trim() !== '' || text === ' ');
  const kept = first === undefined ? [] : [{ ...first, text: first.text.trimStart() }, ...rest];
  return kept.filter(({ text }) => text !== '');
}
