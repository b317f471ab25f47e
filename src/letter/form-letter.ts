import type { Problem } from '../problem.js';
import type { Block, Letter, Passage } from './letter.js';
import { type Chunk, passagesOf, toPassage } from './passages.js';
import { EvaluationError, type Piece } from './template/evaluate.js';
import { limits } from './template/limits.js';
import type { Phrase } from './template/phrase.js';

/** A passage whose words are the same for everybody, or its pieces, some of them slots for a supporter's words. */
export type FormPassage = { passage: Passage } | { pieces: readonly Piece[] };

export type FormBlock = Block | { type: 'open-paragraph'; pieces: readonly Piece[] } | OpenList;

interface OpenList {
  type: 'open-list';
  items: FormPassage[];
}

/** A letter as all send it who give the same fields and get the same wordings. It holds no word of a supporter. */
export interface FormLetter {
  subject: FormPassage;
  blocks: FormBlock[];
}

/** A form letter that passed the gate, with what it rests on and carries; or what keeps it from being sent. */
export type GatedForm =
  | ({ form: FormLetter } & Pick<Letter, 'sources' | 'demands'>)
  | { problems: Problem[] };

/** What stands in the slots of one letter. A slot is found by its identity. */
export type SlotValues = ReadonlyMap<Piece, Phrase>;

/** Cuts evaluated pieces into blocks; those without a slot are finished once for all letters. */
export function toFormLetter(
  subject: readonly Piece[],
  body: readonly Chunk[],
  slots: ReadonlySet<Piece>,
): FormLetter {
  const blocks: FormBlock[] = [];
  for (const { isItem, pieces } of body) {
    const passage = toFormPassage(pieces, slots);
    if ('passage' in passage && passage.passage.text === '') continue;
    const last = blocks.at(-1);
    if (!isItem) blocks.push(toParagraph(passage));
    else if (last?.type === 'open-list') last.items.push(passage);
    else blocks.push({ type: 'open-list', items: [passage] });
  }
  return { subject: toFormPassage(subject, slots), blocks: blocks.map(closeList) };
}

/** The words of one letter. Throws an `EvaluationError` where they are more than a letter may have. */
export function fillIn(form: FormLetter, values: SlotValues): { subject: string; blocks: Block[] } {
  const blocks = form.blocks.map((block) => fillBlock(block, values));
  const length = passagesOf(blocks).reduce((sum, { text }) => sum + text.length, 0);
  if (length > limits.output) throw new EvaluationError(`The letter exceeds ${limits.output} characters.`);
  return { subject: fillPassage(form.subject, values).text, blocks };
}

function toFormPassage(pieces: readonly Piece[], slots: ReadonlySet<Piece>): FormPassage {
  return pieces.some((piece) => slots.has(piece)) ? { pieces } : { passage: toPassage(pieces) };
}

function toParagraph(passage: FormPassage): FormBlock {
  if ('passage' in passage) return { type: 'paragraph', ...passage.passage };
  return { type: 'open-paragraph', pieces: passage.pieces };
}

function closeList(block: FormBlock): FormBlock {
  if (block.type !== 'open-list') return block;
  const closed = block.items.flatMap((item) => ('passage' in item ? [item.passage] : []));
  return closed.length === block.items.length ? { type: 'list', items: closed } : block;
}

function fillBlock(block: FormBlock, values: SlotValues): Block {
  if (block.type === 'open-paragraph') return { type: 'paragraph', ...fillPassage(block, values) };
  if (block.type !== 'open-list') return block;
  return { type: 'list', items: block.items.map((item) => fillPassage(item, values)) };
}

function fillPassage(form: FormPassage, values: SlotValues): Passage {
  if ('passage' in form) return form.passage;
  return toPassage(form.pieces.map((piece) => values.get(piece) ?? piece));
}
