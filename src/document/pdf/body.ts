import type { Block, Letter, Mark } from '../../letter/letter.js';
import type { PlacedPart, Role } from './placed.js';
import type { Setting } from './setting.js';
import type { Slot } from './slot.js';
import type { Face } from './typeface.js';
import { balancePieces, measureText, type Piece, wrapPieces } from './wrap.js';

/** A part of the body, as words. */
export interface BodyPart {
  role: Role;
  face: Face;
  words: string;
  /** Whose words they are. */
  marks: readonly Mark[];
  /** Space before it, in gaps between paragraphs. */
  before: number;
  /** Whether its lines stay together and with what follows. */
  together: boolean;
  /** Whether its last line stays with what follows. */
  leadsIn: boolean;
}

/** The same, measured once for all the settings that are tried. */
export interface BodyText extends BodyPart {
  pieces: Piece[];
}

/** What goes before each item of a list: a dash, as in letters of all three languages. */
export const bullet = '– ';
/** em */
export const bulletIndent = 0.2;
export const itemIndent = 1.5;

export function measureBody(letter: Letter): BodyText[] {
  return bodyParts(letter).map((part) => ({ ...part, pieces: measureText(part.words, part.face) }));
}

export function bodyParts(letter: Letter): BodyPart[] {
  const parts = [
    bodyPart('subject', letter.subject, { face: 'bold', before: 0, together: true }),
    bodyPart('salutation', letter.salutation, { before: 1.7, together: true }),
    ...letter.blocks.flatMap((block, index) => blockParts(block, letter.blocks[index + 1])),
  ];
  const last = parts.at(-1);
  if (last) last.together = true;
  return [...parts, bodyPart('closing', letter.closing, { before: 1.3, together: true })];
}

/** The lines of a part at a size, each in a slot of its own. `width` is the width of the body, pt. */
export function setBodyText(
  body: BodyText,
  setting: Setting,
  width: number,
): { part: PlacedPart; slots: Slot[] } {
  const part: PlacedPart = { role: body.role, lines: [] };
  const indent = body.role === 'item' ? itemIndent * setting.size : 0;
  const wrap = body.role === 'subject' ? balancePieces : wrapPieces;
  const lines = wrap(body.pieces, (width - indent) / setting.size, body.face);
  const slots = lines.map((line, index): Slot => {
    const first = index === 0;
    return {
      gap: first ? body.before * setting.gap * setting.size : 0,
      height: setting.leading * setting.size,
      keepWithNext: keepsWithNext(body, index, lines.length),
      words: [
        ...(first && indent > 0
          ? [{ part, text: bullet, x: bulletIndent * setting.size, bullet: true }]
          : []),
        { part, text: line.text, x: indent, face: body.face },
      ],
    };
  });
  return { part, slots };
}

/** No line of a paragraph stands alone at the foot or the head of a page. */
function keepsWithNext(body: BodyText, index: number, count: number): boolean {
  if (body.together) return true;
  if (index === count - 1) return body.leadsIn;
  return index === 0 || index === count - 2;
}

function blockParts(block: Block, next: Block | undefined): BodyPart[] {
  if (block.type === 'list') {
    return block.items.map(({ text, marks }, index) =>
      bodyPart('item', text, { before: index === 0 ? 0.7 : 0.5, marks }),
    );
  }
  const { text, marks } = block;
  return [bodyPart('paragraph', text, { leadsIn: next?.type === 'list', marks })];
}

function bodyPart(
  role: Role,
  words: string,
  { face = 'regular', marks = [], before = 1, together = false, leadsIn = false }: Partial<BodyPart>,
): BodyPart {
  return { role, face, words, marks, before, together, leadsIn };
}
